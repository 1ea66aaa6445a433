// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"

#include "gui/theme.h"
#include "topology/graphlayout.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <cmath>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::LinkItem)
};

constexpr double laneWidth = 22;
constexpr double tipGap = 5; ///< between the tips of both directions
constexpr double tipLength = 11;
constexpr double grabWidth = 14;   ///< how far from the line a click still counts
constexpr double wordsFrom = 0.62; ///< below this zoom only the shape is shown
constexpr int iconSize = 14;

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
QPointF borderPoint(const QPointF &centre, const QPointF &direction)
{
    constexpr double away = 4;
    const double x = std::abs(direction.x());
    const double y = std::abs(direction.y());
    const double reach =
        std::min(x > 1e-6 ? (serverSize.width() / 2 + away) / x : 1e9, y > 1e-6 ? (serverSize.height() / 2 + away) / y : 1e9);
    return centre + direction * reach;
}

QFont wordFont()
{
    QFont font = QApplication::font();
    constexpr double smaller = 0.8;
    font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
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
    m_description = Words::tr("%1 to %2, %3: %4")
                        .arg(m_key.supplier.shortName(), m_key.consumer.shortName(), suffixTitle(snapshot, m_key.suffix),
                             healthLabel(m_health));
    setToolTip(m_description + u'\n' + agreement.explanation);
    update();
}

void LinkItem::place(const QPointF &supplier, const QPointF &consumer, double lane)
{
    prepareGeometryChange();
    const QPointF along = consumer - supplier;
    const double length = std::max(std::hypot(along.x(), along.y()), 1.0);
    const QPointF unit = along / length;
    const QPointF side = QPointF(-unit.y(), unit.x()) * lane * laneWidth;
    m_from = borderPoint(supplier, unit) + side;
    const QPointF otherEnd = borderPoint(consumer, -unit) + side;
    m_tip = (m_from + otherEnd) / 2 - unit * tipGap;
}

QSizeF LinkItem::wordsSize() const
{
    const QFontMetricsF metrics(wordFont());
    return {iconSize + 6 + metrics.horizontalAdvance(theme::look(m_health).word) + 12,
            std::max<double>(metrics.height(), iconSize) + 6};
}

bool LinkItem::wordsFit() const
{
    const QPointF along = m_tip - m_from;
    const QSizeF size = wordsSize();
    return std::abs(along.x()) > size.width() + tipLength || std::abs(along.y()) > size.height() + tipLength;
}

QRectF LinkItem::labelRect() const
{
    const QSizeF words = wordsSize();
    const double height = words.height();
    const double width = wordsFit() ? words.width() : height;
    const QPointF middle = (m_from + m_tip) / 2;
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

QRectF LinkItem::boundingRect() const
{
    return QRectF(m_from, m_tip).normalized().adjusted(-grabWidth, -grabWidth, grabWidth, grabWidth).united(labelRect());
}

QPainterPath LinkItem::shape() const
{
    QPainterPath line(m_from);
    line.lineTo(m_tip);
    QPainterPathStroker stroker;
    stroker.setWidth(grabWidth);
    QPainterPath area = stroker.createStroke(line);
    if (m_health != Health::InSync)
        area.addRect(labelRect());
    return area;
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    const QColor color = theme::color(theme::look(m_health).tone, palette);
    painter->setRenderHint(QPainter::Antialiasing);

    const QPointF along = m_tip - m_from;
    const double length = std::max(std::hypot(along.x(), along.y()), 1.0);
    const QPointF unit = along / length;
    const QPointF side(-unit.y(), unit.x());
    const QPointF neck = m_tip - unit * tipLength;

    if (isSelected()) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 9, Qt::SolidLine, Qt::RoundCap));
        painter->setOpacity(0.45);
        painter->drawLine(m_from, m_tip);
        painter->setOpacity(1);
    }
    painter->setPen(QPen(color, m_health == Health::InSync ? 2.0 : 2.6, lineStyle(m_health), Qt::FlatCap));
    painter->drawLine(m_from, neck);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    constexpr double halfTip = 5.5;
    painter->drawPolygon(QPolygonF{m_tip, neck + side * halfTip, neck - side * halfTip});
    if (m_health != Health::InSync)
        paintLabel(painter, palette, detail);
}

void LinkItem::paintLabel(QPainter *painter, const QPalette &palette, double detail) const
{
    const StateLook look = theme::look(m_health);
    const QRectF whole = labelRect();
    const bool words = detail >= wordsFrom && wordsFit();
    const double height = whole.height();
    const QRectF pill = words ? whole : QRectF(whole.center() - QPointF(height / 2, height / 2), QSizeF(height, height));
    painter->setPen(QPen(theme::color(look.tone, palette), 1));
    painter->setBrush(theme::tint(look.tone, palette));
    painter->drawRoundedRect(pill, height / 2, height / 2);
    const double iconLeft = words ? pill.left() + 6 : pill.center().x() - iconSize / 2.0;
    theme::icon(look, palette)
        .paint(painter, QRect(qRound(iconLeft), qRound(pill.center().y() - iconSize / 2.0), iconSize, iconSize));
    if (!words)
        return;
    painter->setFont(wordFont());
    painter->setPen(theme::color(look.tone, palette));
    painter->drawText(pill.adjusted(6 + iconSize + 5, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, look.word);
}

} // namespace rd
