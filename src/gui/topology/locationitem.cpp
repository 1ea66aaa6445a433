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
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::LocationItem)
};

constexpr double ring = 10; ///< around a chosen one

} // namespace

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

void LocationItem::setSummary(const std::optional<LocationSummary> &summary)
{
    if (m_summary == summary)
        return;
    prepareGeometryChange();
    m_summary = summary;
    setFlag(ItemIsSelectable, isCollapsed());
    setAcceptedMouseButtons(isCollapsed() ? Qt::LeftButton : Qt::NoButton);
    setZValue(isCollapsed() ? 2 : -1);
    setToolTip(isCollapsed() ? description() : QString());
    if (isCollapsed())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

QRectF LocationItem::titleStrip() const
{
    return {m_frame.topLeft(), QSizeF(m_frame.width(), locationTitle)};
}

QString LocationItem::description() const
{
    return m_summary ? Words::tr("Location %1, %2").arg(m_name, m_summary->text()) : m_name;
}

QRectF LocationItem::boundingRect() const
{
    return m_frame.adjusted(-ring, -ring, ring, ring);
}

QPainterPath LocationItem::shape() const
{
    QPainterPath path;
    path.addRect(m_frame);
    return path;
}

void LocationItem::paintSummary(QPainter *painter, const QPalette &palette) const
{
    const QRectF inner = m_frame.adjusted(24, 20, -24, -20);
    const double line = std::min(inner.height() / 4.2, inner.width() / 5);
    const auto write = [&](const QString &text, double top, double size, Tone tone, bool bold) {
        QFont font = scaledFont(1, bold);
        font.setPixelSize(std::max(1, static_cast<int>(size)));
        const double wanted = QFontMetricsF(font).horizontalAdvance(text);
        if (wanted > inner.width())
            font.setPixelSize(std::max(1, static_cast<int>(size * inner.width() / wanted)));
        painter->setFont(font);
        painter->setPen(theme::color(tone, palette));
        painter->drawText(QRectF(inner.left(), top, inner.width(), line * 1.2), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    write(m_name, inner.top(), line, Tone::Plain, true);
    write(Words::tr("%n server(s)", nullptr, m_summary->servers), inner.top() + line * 1.35, line * 0.62, Tone::Muted, false);
    double left = inner.left();
    const double size = line * 0.9;
    const double top = inner.top() + line * 2.8;
    for (const auto &[standing, count] : m_summary->states) {
        QFont font = scaledFont(1, true);
        font.setPixelSize(std::max(1, static_cast<int>(size * 0.85)));
        const QString number = QString::number(count);
        const double width = size * 1.25 + QFontMetricsF(font).horizontalAdvance(number) + size * 0.5;
        if (left + width > inner.right() + size * 0.5)
            break; // the mildest ones; the tooltip has all
        const StateLook look = theme::look(standing.health);
        paintShape(painter, QRectF(left, top, size, size), look, palette);
        painter->setFont(font);
        painter->setPen(theme::color(look.tone, palette));
        painter->drawText(QRectF(left + size * 1.25, top, width, size), Qt::AlignLeft | Qt::AlignVCenter, number);
        left += width;
    }
}

void LocationItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    constexpr double corner = 14;
    if (isCollapsed() && isSelected()) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), std::max(2.5, 2 / std::max(detail, 0.01))));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_frame.adjusted(-4, -4, 4, 4), corner, corner);
    }
    painter->setPen(QPen(theme::border(palette), 1));
    painter->setBrush(isCollapsed() ? theme::card(palette) : theme::ground(palette));
    painter->drawRoundedRect(m_frame.adjusted(1, 1, -1, -1), corner, corner);
    if (isCollapsed()) {
        painter->setRenderHint(QPainter::Antialiasing);
        paintSummary(painter, palette);
        return;
    }

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
