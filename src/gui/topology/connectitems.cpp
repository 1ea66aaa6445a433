// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/connectitems.h"

#include "gui/theme.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/paintaids.h"
#include "gui/topology/serveritem.h"

#include <QApplication>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QWidget>

namespace rd {
namespace {

constexpr double handleHeight = 22;
constexpr int plusSize = 12;

QFont handleFont()
{
    constexpr double smaller = 0.8;
    return scaledFont(smaller, true);
}

} // namespace

ConnectHandle::ConnectHandle(ConnectGesture *gesture, QString suffix, const QString &title)
    : m_gesture(gesture),
      m_suffix(std::move(suffix)),
      m_title(title)
{
    setCursor(Qt::CrossCursor);
    setFlag(ItemIgnoresTransformations); // to be hit at any zoom
    setZValue(4);
}

QRectF ConnectHandle::boundingRect() const
{
    const double width = QFontMetricsF(handleFont()).horizontalAdvance(m_title) + plusSize + 20;
    return {0, 0, width, handleHeight};
}

void ConnectHandle::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const QRectF box = boundingRect().adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::Highlight), 1.2));
    painter->setBrush(theme::card(palette));
    painter->drawRoundedRect(box, handleHeight / 2, handleHeight / 2);
    theme::icon(QStringLiteral("add"), theme::color(Tone::Active, palette))
        .paint(painter, QRect(8, (int(handleHeight) - plusSize) / 2, plusSize, plusSize));
    painter->setFont(handleFont());
    painter->setPen(theme::color(Tone::Active, palette));
    painter->drawText(box.adjusted(8 + plusSize + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_title);
}

void ConnectHandle::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    m_dragged = false;
    event->setAccepted(event->button() == Qt::LeftButton);
}

void ConnectHandle::mouseMoveEvent(QGraphicsSceneMouseEvent *event)
{
    const QPoint way = event->screenPos() - event->buttonDownScreenPos(Qt::LeftButton);
    if (!m_dragged && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = true;
        const ServerItem *from = qobject_cast<TopologyScene *>(scene())->selectedServer();
        if (from)
            m_gesture->begin(from->id(), m_suffix);
    }
    if (m_dragged)
        m_gesture->aimAt(event->scenePos());
}

void ConnectHandle::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    if (m_dragged) {
        m_gesture->aimAt(event->scenePos());
        m_gesture->finish();
    } else if (const ServerItem *from = qobject_cast<TopologyScene *>(scene())->selectedServer()) {
        m_gesture->begin(from->id(), m_suffix); // a click: the next one says where to
    }
}

ConnectLine::ConnectLine()
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(3);
}

void ConnectLine::place(const QPointF &from, const QPointF &to, bool legal)
{
    prepareGeometryChange();
    m_from = from;
    m_to = to;
    m_legal = legal;
}

QRectF ConnectLine::boundingRect() const
{
    constexpr double around = 6;
    return QRectF(m_from, m_to).normalized().adjusted(-around, -around, around, around);
}

void ConnectLine::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(m_legal ? Tone::Good : Tone::Muted, palette), 2.5, m_legal ? Qt::SolidLine : Qt::DashLine);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLine(m_from, m_to);
}

} // namespace rd
