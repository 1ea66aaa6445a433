// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/minimap.h"

#include "gui/theme.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace rd {
namespace {

constexpr QSize mapSize(188, 128);
constexpr int edge = 6;

} // namespace

Minimap::Minimap(TopologyView *view) : QWidget(view), m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Press or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    resize(mapSize);
    hide();
}

QSize Minimap::sizeHint() const
{
    return mapSize;
}

QTransform Minimap::toMap() const
{
    const QRectF all = m_view->topology()->sceneRect();
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const double scale = std::min(room.width() / std::max(all.width(), 1.0), room.height() / std::max(all.height(), 1.0));
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-all.center().x(), -all.center().y());
    return transform;
}

void Minimap::refresh()
{
    m_drawn = {};
    followViewport();
}

void Minimap::followViewport()
{
    const QRectF all = m_view->topology()->sceneRect();
    constexpr double border = 40; // what surrounds the outermost cards need not be in sight
    const bool wanted = !all.isEmpty() && !m_view->inSight().contains(all.adjusted(border, border, -border, -border));
    setVisible(wanted);
    if (wanted)
        update();
}

void Minimap::draw()
{
    m_drawn = QPixmap(size() * devicePixelRatio());
    m_drawn.setDevicePixelRatio(devicePixelRatio());
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::border(palette()), 1));
    painter.setBrush(theme::card(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    painter.setPen(Qt::NoPen);
    const QTransform transform = toMap();
    const auto &snapshot = m_view->topology()->snapshot();
    for (const Server &server : snapshot->servers) {
        const ServerItem *item = m_view->topology()->serverItem(server.id);
        const QRectF card(item->pos() - QPointF(serverSize.width(), serverSize.height()) / 2, serverSize);
        QRectF dot = transform.mapRect(card);
        constexpr double smallest = 2.5;
        if (dot.height() < smallest)
            dot.adjust(0, -(smallest - dot.height()) / 2, 0, (smallest - dot.height()) / 2);
        painter.setBrush(theme::color(theme::look(item->health()).tone, palette()));
        painter.drawRect(dot);
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (!m_view->topology()->snapshot())
        return;
    if (m_drawn.isNull())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
    QColor veil = palette().color(QPalette::Highlight);
    constexpr int faint = 40;
    veil.setAlpha(faint);
    painter.setBrush(veil);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawRect(toMap().mapRect(m_view->inSight()).intersected(inner));
}

void Minimap::goTo(const QPoint &place)
{
    m_view->centerOn(toMap().inverted().map(QPointF(place)));
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->pos());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->pos());
}

} // namespace rd
