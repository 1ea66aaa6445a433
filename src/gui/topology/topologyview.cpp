// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologyview.h"

#include "gui/theme.h"
#include "gui/topology/linkitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace rd {
namespace {

constexpr double smallest = 0.08;
constexpr double largest = 3.0;

} // namespace

TopologyView::TopologyView(QWidget *parent) : QGraphicsView(parent)
{
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    viewport()->setCursor(Qt::ArrowCursor);
}

void TopologyView::setTopology(TopologyScene *scene)
{
    m_topology = scene;
    setScene(scene);
    connect(scene, &QGraphicsScene::selectionChanged, this, [this] {
        const ServerItem *server = m_topology->selectedServer();
        const LinkItem *link = m_topology->selectedLink();
        setAccessibleDescription(server ? server->description() : link ? link->description() : QString());
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    });
}

void TopologyView::zoomBy(double factor)
{
    const double now = transform().m11();
    const double wanted = std::clamp(now * factor, smallest, largest);
    m_fitted = false;
    scale(wanted / now, wanted / now);
}

void TopologyView::fitAll()
{
    m_fitted = true;
    if (!m_topology || m_topology->sceneRect().isEmpty() || viewport()->size().isEmpty())
        return;
    const QSizeF room = viewport()->size();
    const QSizeF need = m_topology->sceneRect().size();
    const double factor = std::clamp(std::min(room.width() / need.width(), room.height() / need.height()), smallest, 1.15);
    setTransform(QTransform::fromScale(factor, factor));
    centerOn(m_topology->sceneRect().center());
}

void TopologyView::sceneChanged()
{
    if (m_fitted)
        fitAll();
}

void TopologyView::reveal(const ServerItem *server)
{
    constexpr int margin = 24;
    ensureVisible(server, margin, margin);
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120.0;
    zoomBy(std::pow(1.18, event->angleDelta().y() / notch));
    event->accept();
}

void TopologyView::walkTo(ServerItem *server)
{
    if (!server)
        return;
    m_topology->selectServer(server->id());
    reveal(server);
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        walkTo(m_topology->neighbour(static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit detailsWanted();
        return;
    case Qt::Key_Escape:
        m_topology->clearSelection();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

bool TopologyView::focusNextPrevChild(bool next)
{
    if (ServerItem *server = m_topology ? m_topology->following(next) : nullptr) {
        walkTo(server);
        return true;
    }
    return QGraphicsView::focusNextPrevChild(next); // behind the last server the next widget has its turn
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    sceneChanged();
}

void TopologyView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::canvas(palette()));
}

void TopologyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QGraphicsView::changeEvent(event);
}

} // namespace rd
