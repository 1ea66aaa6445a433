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

void LocationItem::setCardSize(const QSizeF &size)
{
    if (size == m_cardSize)
        return;
    prepareGeometryChange();
    m_cardSize = size;
}

QRectF LocationItem::card() const
{
    QRectF box(QPointF(), m_cardSize.boundedTo(m_frame.size()));
    box.moveCenter(m_frame.center());
    return box;
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
    path.addRect(isCollapsed() ? card() : m_frame);
    return path;
}

/// Name, number of servers and states, in pixels: as large as the card allows, and sharp.
void LocationItem::paintSummary(QPainter *painter, const QPalette &palette, const QRectF &box) const
{
    constexpr double threeLinesFrom = 62;
    constexpr double largest = 22;
    constexpr double smallest = 8;
    const bool three = box.height() >= threeLinesFrom;
    const double size = std::clamp(box.height() / (three ? 4.6 : 3.4), smallest, largest);
    const double side = std::clamp(box.width() * 0.08, 4.0, 18.0);
    const double gap = size * 0.35;
    const double small = std::max(size * 0.78, smallest);
    const double whole = size * 2 + (three ? gap * 2 + small : gap);
    QRectF line(box.left() + side, box.center().y() - whole / 2, box.width() - 2 * side, size);
    const auto write = [&](const QString &text, double pixels, Tone tone, bool bold) {
        QFont font = scaledFont(1, bold);
        font.setPixelSize(static_cast<int>(pixels));
        while (font.pixelSize() >= smallest && QFontMetricsF(font).horizontalAdvance(text) > line.width())
            font.setPixelSize(font.pixelSize() - 1);
        painter->setFont(font);
        painter->setPen(theme::color(tone, palette));
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, pixels + gap);
    };
    write(m_name, size, Tone::Plain, true);
    if (three)
        write(Words::tr("%n server(s)", nullptr, m_summary->servers), small, Tone::Muted, false);
    paintStates(painter, palette, line, size);
}

/// Each state with its number of servers; as large as all of them have room.
void LocationItem::paintStates(QPainter *painter, const QPalette &palette, const QRectF &line, double largest) const
{
    constexpr double smallest = 9;
    constexpr double number = 1.1; // where it begins
    constexpr double between = 0.35;
    QFont font = scaledFont(1, true);
    const auto widthOf = [&font](int count, double size) {
        font.setPixelSize(static_cast<int>(size));
        return size * number + QFontMetricsF(font).horizontalAdvance(QString::number(count)) + size * between;
    };
    double size = largest * 0.9;
    const auto whole = [&] {
        double sum = -size * between;
        for (const auto &[standing, count] : m_summary->states)
            sum += widthOf(count, size);
        return sum;
    };
    while (size > smallest && whole() > line.width())
        size = std::max(size - 1, smallest);
    font.setPixelSize(static_cast<int>(size));
    painter->setFont(font);
    double left = line.left();
    for (const auto &[standing, count] : m_summary->states) {
        const double width = widthOf(count, size);
        if (left + width - size * between > line.right() + 3)
            break; // the mildest ones; the tooltip has all
        const StateLook look = theme::look(standing.health);
        paintShape(painter, QRectF(left, line.center().y() - size / 2, size, size), look, palette);
        painter->setPen(theme::color(look.tone, palette));
        painter->drawText(QRectF(left + size * number, line.top(), width, line.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, QString::number(count));
        left += width;
    }
}

/// A card with another one behind it, because it stands for several.
void LocationItem::paintCard(QPainter *painter, const QPalette &palette, double detail) const
{
    const QTransform scene = painter->worldTransform();
    const QPointF middle = scene.map(card().center());
    QRectF box(QPointF(), card().size() * detail);
    box.moveCenter({});
    constexpr double round = 6;
    constexpr double behind = 3;
    painter->setWorldTransform(QTransform::fromTranslate(middle.x(), middle.y()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::border(palette), 1));
    painter->setBrush(theme::ground(palette));
    painter->drawRoundedRect(box.translated(behind, behind), round, round);
    painter->setBrush(theme::card(palette));
    if (isSelected())
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2.5));
    painter->drawRoundedRect(box, round, round);
    paintSummary(painter, palette, box);
    painter->setWorldTransform(scene);
}

void LocationItem::paintFrame(QPainter *painter, const QPalette &palette, double detail) const
{
    constexpr double round = 14;
    QPen line(theme::border(palette), 1);
    line.setCosmetic(true);
    painter->setPen(line);
    painter->setBrush(theme::ground(palette));
    painter->drawRoundedRect(m_frame.adjusted(1, 1, -1, -1), round, round);
    // The name in pixels, as large as the upper margin has room for.
    const double room = (locationTitle + locationMargin) * detail;
    constexpr double least = 40;
    if (m_frame.width() * detail < least)
        return;
    QFont font = scaledFont(1, true);
    font.setPixelSize(std::clamp(static_cast<int>(room * 0.65), 8, 12));
    const QFontMetricsF metrics(font);
    const QTransform scene = painter->worldTransform();
    const QPointF corner = scene.map(m_frame.topLeft());
    painter->setWorldTransform(QTransform::fromTranslate(corner.x(), corner.y()));
    painter->setFont(font);
    painter->setPen(theme::color(Tone::Muted, palette));
    const double side = std::clamp(16 * detail, 3.0, 16.0);
    const QRectF title(side, std::max(2 * detail, (room - metrics.height()) / 3), m_frame.width() * detail - 2 * side,
                       metrics.height());
    painter->drawText(title, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(m_name, Qt::ElideRight, title.width()));
    painter->setWorldTransform(scene);
}

void LocationItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    if (isCollapsed())
        paintCard(painter, palette, detail);
    else
        paintFrame(painter, palette, detail);
}

} // namespace rd
