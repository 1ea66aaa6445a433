// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"

#include "gui/theme.h"
#include "gui/topology/paintaids.h"
#include "topology/graphlayout.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>
#include <cmath>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::LinkItem)
};

constexpr double laneWidth = 22;
constexpr double tipGap = 5;  ///< between the tips of both directions
constexpr double tagGap = 14; ///< the same with a suffix between them
constexpr double tipLength = 11;
constexpr double grabWidth = 14;   ///< how far from the line a click still counts
constexpr double wordsFrom = 0.62; ///< below this zoom only the shape is shown
constexpr double tagsFrom = 0.45;  ///< below this zoom a suffix is told by its lane only
constexpr double tipsFrom = 0.12;  ///< below this zoom a line is a line
constexpr int iconSize = 14;
constexpr double thinnest = 0.9; ///< pixels, at any zoom

Qt::PenStyle lineStyle(Health health)
{
    switch (health) {
    case Health::InSync:
    case Health::Stalled:
    case Health::Refused:
    case Health::Failing:
        return Qt::SolidLine;
    case Health::CatchingUp:
        return Qt::DashLine;
    case Health::Busy:
    case Health::BackingOff:
        return Qt::DashDotLine;
    case Health::Uninitialised:
    case Health::Disabled:
    case Health::Unknown:
        break;
    }
    return Qt::DotLine;
}

/// Where a ray from the centre of a card leaves it.
QPointF borderPoint(const QRectF &card, const QPointF &direction)
{
    constexpr double away = 4;
    const double x = std::abs(direction.x());
    const double y = std::abs(direction.y());
    const double reach =
        std::min(x > 1e-6 ? (card.width() / 2 + away) / x : 1e9, y > 1e-6 ? (card.height() / 2 + away) / y : 1e9);
    return card.center() + direction * reach;
}

QFont wordFont(double scale)
{
    constexpr double smaller = 0.8;
    return scaledFont(smaller * scale, false);
}

QFont tagFont(double detail)
{
    constexpr double smaller = 0.68;
    constexpr double mostLarger = 1.5; // far away it is as readable as the gap between the tips allows
    return scaledFont(smaller * std::clamp(1 / std::max(detail, 0.01), 1.0, mostLarger), true);
}

} // namespace

LinkItem::LinkItem(AgreementKey key) : m_key(std::move(key))
{
    setFlags(ItemIsSelectable);
    setCursor(Qt::PointingHandCursor);
    setZValue(1);
}

void LinkItem::show(const Snapshot &snapshot, const Agreement &agreement)
{
    prepareGeometryChange();
    m_health = agreement.health;
    setZValue(m_health == Health::InSync ? 1 : 1.5); // what is told of a trouble is not covered by a line without one
    m_tag = m_key.suffix == snapshot.suffix ? QString() : suffixTitle(snapshot, m_key.suffix);
    m_description = Words::tr("%1 to %2, %3: %4")
                        .arg(serverTitle(snapshot, m_key.supplier), serverTitle(snapshot, m_key.consumer),
                             suffixTitle(snapshot, m_key.suffix), healthLabel(m_health));
    const QFontMetricsF metrics(wordFont(1));
    m_words = {iconSize + 6 + metrics.horizontalAdvance(theme::look(m_health).word) + 12,
               std::max<double>(metrics.height(), iconSize) + 6};
    m_hint = m_description + u'\n' + agreement.explanation;
    findBounds();
    setBridge(m_bridge);
}

void LinkItem::setBridge(bool bridge)
{
    m_bridge = bridge;
    QStringList lines{m_hint};
    if (bridge)
        lines << Words::tr("Without this link, servers could not replicate with each other.");
    if (m_count > 1)
        lines << Words::tr("The worst of %n link(s) between these places.", nullptr, m_count);
    setToolTip(lines.join(u'\n'));
    update();
}

void LinkItem::setCount(int count)
{
    m_count = count;
    setBridge(m_bridge);
}

void LinkItem::place(const QRectF &supplier, const QRectF &consumer, double lane)
{
    prepareGeometryChange();
    m_supplier = supplier;
    const QPointF along = consumer.center() - supplier.center();
    const double length = std::max(std::hypot(along.x(), along.y()), 1.0);
    const QPointF unit = along / length;
    const QPointF normal(-unit.y(), unit.x());
    const QPointF side = normal * lane * laneWidth;
    m_aside = lane > 0 ? normal : lane < 0 ? -normal : QPointF();
    m_from = borderPoint(supplier, unit) + side;
    const QPointF otherEnd = borderPoint(consumer, -unit) + side;
    m_tip = (m_from + otherEnd) / 2 - unit * (m_tag.isEmpty() ? tipGap : tagGap);
    const QPointF half = m_tip - m_from;
    m_half = {std::abs(half.x()), std::abs(half.y())};
    findBounds();
}

/// How much larger than at full size the word is, so that it can be read from far away; 0: it has no room.
double LinkItem::wordScale(double detail) const
{
    constexpr double mostLarger = 1.35;
    if (detail < wordsFrom)
        return 0;
    for (const double scale : {std::clamp(1 / detail, 1.0, mostLarger), 1.0})
        if (m_half.x() > m_words.width() * scale + tipLength || m_half.y() > m_words.height() * scale + tipLength)
            return scale;
    return 0;
}

QRectF LinkItem::labelRect(double detail) const
{
    const double scale = wordScale(detail);
    const bool words = scale > 0;
    constexpr double larger = 2.8; // far away the shape stays as large as it can
    const double height = m_words.height() * (words ? scale : std::clamp(wordsFrom / std::max(detail, 0.01), 1.0, larger));
    const double width = words ? m_words.width() * scale : height;
    // Beside several lanes a word stands outside of them.
    const double aside = std::abs(m_aside.x()) * width / 2 + std::abs(m_aside.y()) * height / 2;
    const QPointF middle = (m_from + m_tip) / 2;
    const QRectF box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    const QRectF beside = box.translated(m_aside * aside);
    return words && !beside.intersects(m_supplier) ? beside : box;
}

void LinkItem::findBounds()
{
    constexpr double farAway = 0.1;
    const QRectF line = QRectF(m_from, m_tip).normalized().adjusted(-grabWidth, -grabWidth, grabWidth, grabWidth);
    m_bounds = m_health == Health::InSync ? line : line.united(labelRect(wordsFrom)).united(labelRect(farAway));
    if (!m_tag.isEmpty())
        m_bounds = m_bounds.united(tagRect(tagsFrom));
}

QPainterPath LinkItem::shape() const
{
    QPainterPath line(m_from);
    line.lineTo(m_tip);
    QPainterPathStroker stroker;
    stroker.setWidth(grabWidth);
    QPainterPath area = stroker.createStroke(line);
    if (m_health != Health::InSync)
        area.addRect(labelRect(1));
    return area;
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    paintLine(painter, palette, detail);
    if (!m_tag.isEmpty() && detail >= tagsFrom && m_key.supplier < m_key.consumer)
        paintTag(painter, palette, detail);
    if (m_health != Health::InSync)
        paintLabel(painter, palette, detail);
}

void LinkItem::paintLine(QPainter *painter, const QPalette &palette, double detail) const
{
    const QColor color = theme::color(theme::look(m_health).tone, palette);
    painter->setRenderHint(QPainter::Antialiasing, detail >= tipsFrom);
    if (isSelected()) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 9, Qt::SolidLine, Qt::RoundCap));
        painter->setOpacity(0.45);
        painter->drawLine(m_from, m_tip);
        painter->setOpacity(1);
    }
    if (m_bridge) { // a rail along both sides
        const QPointF rail = m_tip - m_from;
        const QPointF off = QPointF(-rail.y(), rail.x()) / std::max(std::hypot(rail.x(), rail.y()), 1.0) * 4.5;
        painter->setPen(QPen(theme::color(Tone::Warning, palette), std::max(1.0, thinnest / detail), Qt::DotLine));
        painter->drawLine(m_from + off, m_tip + off);
        painter->drawLine(m_from - off, m_tip - off);
    }
    if (detail < tipsFrom) {
        QPen pen(color, m_health == Health::InSync ? 1 : 2);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawLine(m_from, m_tip);
        return;
    }
    const QPointF along = m_tip - m_from;
    const QPointF unit = along / std::max(std::hypot(along.x(), along.y()), 1.0);
    const QPointF side(-unit.y(), unit.x());
    const double larger = std::clamp(0.5 / detail, 1.0, 2.0); // far away tips are still to be seen
    const QPointF neck = m_tip - unit * (tipLength * larger);
    const double width =
        m_health == Health::InSync ? std::max(2.0, 1.4 * thinnest / detail) : std::max(2.6, 2 * thinnest / detail);
    painter->setPen(QPen(color, width, lineStyle(m_health), Qt::FlatCap));
    painter->drawLine(m_from, neck);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const double halfTip = 5.5 * larger;
    painter->drawPolygon(QPolygonF{m_tip, neck + side * halfTip, neck - side * halfTip});
}

QRectF LinkItem::tagRect(double detail) const
{
    const QPointF along = m_tip - m_from;
    const QFontMetricsF metrics(tagFont(detail));
    QRectF box(0, 0, metrics.horizontalAdvance(m_tag) + 6, metrics.height() + 1);
    box.moveCenter(m_tip + along / std::max(std::hypot(along.x(), along.y()), 1.0) * tagGap);
    return box;
}

void LinkItem::paintTag(QPainter *painter, const QPalette &palette, double detail) const
{
    const QRectF box = tagRect(detail);
    painter->setPen(QPen(theme::border(palette), 1));
    painter->setBrush(theme::card(palette));
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(theme::color(Tone::Muted, palette));
    painter->setFont(tagFont(detail));
    painter->drawText(box, Qt::AlignCenter, m_tag);
}

void LinkItem::paintLabel(QPainter *painter, const QPalette &palette, double detail) const
{
    const StateLook look = theme::look(m_health);
    const QRectF pill = labelRect(detail);
    const double height = pill.height();
    const double size = iconSize * height / m_words.height();
    const bool words = pill.width() > height;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::color(look.tone, palette), 1));
    painter->setBrush(theme::tint(look.tone, palette));
    painter->drawRoundedRect(pill, height / 2, height / 2);
    const double left = words ? pill.left() + 6 * size / iconSize : pill.center().x() - size / 2;
    paintShape(painter, QRectF(left, pill.center().y() - size / 2, size, size), look, palette);
    if (!words)
        return;
    const double scale = height / m_words.height();
    painter->setFont(wordFont(scale));
    painter->setPen(theme::color(look.tone, palette));
    painter->drawText(pill.adjusted((6 + iconSize + 5) * scale, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, look.word);
}

} // namespace rd
