// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/locationitem.h"

#include "gui/theme.h"
#include "gui/topology/paintaids.h"
#include "topology/graphlayout.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

namespace rd {

LocationItem::LocationItem(QString name) : m_name(std::move(name))
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(-1);
}

void LocationItem::place(const QRectF &cards)
{
    const QRectF frame = cards.adjusted(-locationMargin, -locationMargin - locationTitle, locationMargin, locationMargin);
    if (frame == m_frame)
        return;
    prepareGeometryChange();
    m_frame = frame;
}

void LocationItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    constexpr double corner = 14;
    painter->setPen(QPen(theme::border(palette), 1));
    painter->setBrush(theme::ground(palette));
    painter->drawRoundedRect(m_frame.adjusted(1, 1, -1, -1), corner, corner);

    constexpr double readable = 0.9;
    constexpr double largest = 3.4; // stays in the upper margin as long as it can, then says less
    const QFont font = scaledFont(std::clamp(readable / std::max(detail, 0.01), readable, largest), true);
    const QFontMetricsF metrics(font);
    constexpr double tooSmall = 0.1;
    if (detail < tooSmall)
        return;
    painter->setFont(font);
    painter->setPen(theme::color(Tone::Muted, palette));
    const QRectF line(m_frame.left() + 16, m_frame.top() + 6, m_frame.width() - 32, metrics.height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(m_name, Qt::ElideRight, line.width()));
}

} // namespace rd
