// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologyview.h"

#include "gui/theme.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/linkitem.h"
#include "gui/topology/locationitem.h"
#include "gui/topology/minimap.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/widgets/focusring.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace rd {
namespace {

constexpr double smallest = 0.02;
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
    setOptimizationFlag(DontSavePainterState);
    viewport()->setCursor(Qt::ArrowCursor);
    new FocusRing(this); // owned by the view
}

void TopologyView::setTopology(TopologyScene *scene)
{
    m_topology = scene;
    m_connecting = new ConnectGesture(scene); // owned by the scene
    setScene(scene);
    m_minimap = new Minimap(this);
    connect(scene, &TopologyScene::choiceShown, this, &TopologyView::tellSelection);
    connect(scene, &TopologyScene::choiceShown, m_connecting, &ConnectGesture::refresh);
    connect(scene, &TopologyScene::serverMoved, this, [this] {
        m_moved = true;
        m_minimap->refresh();
    });
    connect(m_connecting, &ConnectGesture::told, this, [this](const QString &text) {
        if (!text.isEmpty())
            setAccessibleDescription(text);
        viewport()->setMouseTracking(m_connecting->isActive());
    });
}

void TopologyView::tellSelection()
{
    const Choice choice = m_topology->choice();
    QString told;
    if (const auto *location = dynamic_cast<const LocationItem *>(m_topology->selectedNode()))
        told = location->description();
    else if (const ServerItem *server = m_topology->serverItem(choice.servers.value(0)))
        told = server->description();
    else if (const LinkItem *link = m_topology->linkItem(choice.agreements.value(0)))
        told = link->description();
    setAccessibleDescription(told);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRectF TopologyView::inSight() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void TopologyView::zoomBy(double factor)
{
    const double now = transform().m11();
    const double wanted = std::clamp(now * factor, smallest, largest);
    m_fitted = false;
    scale(wanted / now, wanted / now);
    m_minimap->followViewport();
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
    m_minimap->followViewport();
}

void TopologyView::sceneChanged()
{
    m_connecting->refresh();
    m_minimap->refresh();
    if (m_fitted)
        fitAll();
}

void TopologyView::reveal(const QGraphicsItem *node)
{
    constexpr int margin = 24;
    ensureVisible(node, margin, margin);
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120.0;
    zoomBy(std::pow(1.18, event->angleDelta().y() / notch));
    event->accept();
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    m_moved = false;
    if (m_connecting->isActive() && event->button() == Qt::LeftButton) {
        m_connecting->aimAt(mapToScene(event->pos()));
        m_connecting->finish();
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_connecting->isActive() && event->buttons() == Qt::NoButton)
        m_connecting->aimAt(mapToScene(event->pos()));
    QGraphicsView::mouseMoveEvent(event);
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    if (std::exchange(m_moved, false))
        emit layoutEdited();
}

void TopologyView::walkTo(QGraphicsItem *node)
{
    if (!node)
        return;
    m_topology->pick(node);
    reveal(node);
}

void TopologyView::toggleLocation()
{
    const QGraphicsItem *node = m_topology->selectedNode();
    const auto *location = dynamic_cast<const LocationItem *>(node);
    const auto *server = dynamic_cast<const ServerItem *>(node);
    const Server *known = server ? m_topology->snapshot()->server(server->id()) : nullptr;
    if (location)
        m_topology->toggleLocation(QString(location->name()));
    else if (known && !known->location.isEmpty())
        m_topology->toggleLocation(known->location);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString location = m_topology->locationAt(mapToScene(event->pos()));
    if (location.isEmpty())
        QGraphicsView::mouseDoubleClickEvent(event);
    else
        m_topology->toggleLocation(location);
}

bool TopologyView::connectKey(int key)
{
    if (!m_connecting->isActive())
        return false;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_connecting->aimAtNext(true);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_connecting->aimAtNext(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_connecting->finish();
        return true;
    case Qt::Key_Escape:
        m_connecting->cancel();
        return true;
    default:
        return false;
    }
}

void TopologyView::nudge(Qt::Key direction)
{
    ServerItem *server = m_topology->selectedServer();
    if (!server)
        return;
    constexpr double step = 20;
    server->moveBy(direction == Qt::Key_Left    ? -step
                   : direction == Qt::Key_Right ? step
                                                : 0,
                   direction == Qt::Key_Up     ? -step
                   : direction == Qt::Key_Down ? step
                                               : 0);
    m_moved = false;
    emit layoutEdited();
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    if (connectKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            nudge(static_cast<Qt::Key>(event->key()));
        else
            walkTo(m_topology->neighbour(static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit detailsWanted();
        return;
    case Qt::Key_Escape:
        m_topology->pickNothing();
        return;
    case Qt::Key_L:
        m_connecting->beginByKey();
        return;
    case Qt::Key_G:
        toggleLocation();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

bool TopologyView::focusNextPrevChild(bool next)
{
    if (connectKey(next ? Qt::Key_Tab : Qt::Key_Backtab))
        return true;
    if (QGraphicsItem *node = m_topology ? m_topology->following(next) : nullptr) {
        walkTo(node);
        return true;
    }
    return QGraphicsView::focusNextPrevChild(next); // behind the last server the next widget has its turn
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_minimap)
        return;
    constexpr int away = 12;
    m_minimap->move(width() - m_minimap->width() - away, height() - m_minimap->height() - away);
    if (m_fitted)
        fitAll();
    m_minimap->followViewport();
}

void TopologyView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_minimap)
        m_minimap->followViewport();
}

void TopologyView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::canvas(palette()));
}

void TopologyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
        if (m_minimap)
            m_minimap->refresh();
    }
    QGraphicsView::changeEvent(event);
}

} // namespace rd
