// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/deskpaint.h"

#include "gui/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace rd::desk {

void paintBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QStyleOption &option, double radius)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const QColor border = focused ? option.palette.color(QPalette::Highlight) : theme::controlBorder(option.palette, enabled);
    const double width = focused ? 1.6 : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor buttonFill(const QStyleOption &option, bool isDefault)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill = isDefault && enabled ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Button);
    constexpr int hover = 104;
    constexpr int press = 112;
    if (enabled && option.state.testFlag(QStyle::State_Sunken))
        fill = fill.darker(press);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        fill = fill.lightness() < 128 ? fill.lighter(press) : fill.darker(hover);
    return fill;
}

void paintIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor accent = enabled ? option.palette.color(QPalette::Highlight) : theme::controlBorder(option.palette, false);
    const QRect box = option.rect;
    constexpr double squareCorner = 4;
    paintBox(painter, box, on ? accent : option.palette.color(QPalette::Base), option, round ? box.width() / 2.0 : squareCorner);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = option.palette.color(QPalette::HighlightedText);
    const QRectF inner = QRectF(box);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        const double dot = inner.width() * 0.19;
        painter->drawEllipse(inner.center(), dot, dot);
    } else {
        constexpr double stroke = 1.9;
        painter->setPen(QPen(mark, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&inner](double x, double y) { return inner.topLeft() + QPointF(inner.width() * x, inner.height() * y); };
        painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.33)});
    }
    painter->restore();
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove)
{
    constexpr double thickness = 8;
    QRectF strip(option.rect.left(), option.rect.center().y() - thickness / 2 + 1, option.rect.width(), thickness);
    const double part = double(option.progress - option.minimum) / (option.maximum - option.minimum);
    if (!groove)
        strip.setWidth(std::max<double>(strip.width() * part, part > 0 ? thickness : 0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove ? theme::border(option.palette) : option.palette.color(QPalette::Highlight));
    painter->drawRoundedRect(strip, thickness / 2, thickness / 2);
    painter->restore();
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    if (!option.state.testFlag(QStyle::State_Enabled) || option.maximum <= option.minimum)
        return;
    const bool held = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const bool touched = held && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    constexpr double inset = 3;
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double round = std::min(bar.width(), bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(touched ? theme::color(Tone::Muted, option.palette) : theme::controlBorder(option.palette, true));
    painter->drawRoundedRect(bar, round, round);
    painter->restore();
}

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_MouseOver);
    if (hovered && !chosen)
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), theme::tint(Tone::Plain, option.palette));
    if (!chosen)
        return;
    constexpr int thickness = 3;
    const QRect line(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(), thickness);
    painter->fillRect(line, option.palette.color(QPalette::Highlight));
}

void paintChosen(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, theme::chosen(option.palette));
    constexpr int bar = 3;
    if (option.rect.left() <= 0)
        painter->fillRect(QRect(0, option.rect.top(), bar, option.rect.height()), option.palette.color(QPalette::Highlight));
}

void paintFocus(QPainter *painter, const QStyleOption &option)
{
    constexpr double width = 1.4;
    constexpr double round = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), round, round);
    painter->restore();
}

void paintSplitter(QPainter *painter, const QStyleOption &option)
{
    const QPoint middle = option.rect.center();
    const bool sideways = option.state.testFlag(QStyle::State_Horizontal);
    painter->fillRect(sideways ? QRect(middle.x(), option.rect.top(), 1, option.rect.height())
                               : QRect(option.rect.left(), middle.y(), option.rect.width(), 1),
                      theme::border(option.palette));
}

void paintChevron(QPainter *painter, const QRect &place, bool enabled, bool up)
{
    constexpr int size = 12;
    QRect box(0, 0, size, size);
    box.moveCenter(place.center() + QPoint(0, 1));
    theme::icon(up ? QStringLiteral("up") : QStringLiteral("down"))
        .paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace rd::desk
