// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/serveritem.h"

#include "gui/theme.h"
#include "topology/graphlayout.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ServerItem)
};

constexpr double padding = 12;
constexpr double smallFrom = 0.62; ///< below this zoom only the name and the state are readable

QRectF card()
{
    return {QPointF(-serverSize.width() / 2, -serverSize.height() / 2), serverSize};
}

StateLook lookOf(const ServerStanding &standing)
{
    StateLook look = theme::look(standing.health);
    look.word = standing.word;
    return look;
}

QFont scaled(double factor, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace

ServerItem::ServerItem(ServerId id) : m_id(std::move(id))
{
    setFlags(ItemIsSelectable);
    setCursor(Qt::PointingHandCursor);
    setZValue(2);
}

void ServerItem::show(const Snapshot &snapshot, const Server &server)
{
    m_standing = standing(snapshot, server);
    m_roles = roleNames(server);
    m_reached = server.reached;
    setToolTip(QStringLiteral("%1\n%2: %3").arg(m_id.fqdn(), m_standing.word, m_standing.explanation));
    update();
}

QString ServerItem::description() const
{
    const QString roles = m_roles.isEmpty() ? Words::tr("no extra roles") : m_roles.join(QStringLiteral(", "));
    return Words::tr("%1, %2, %3").arg(m_id.fqdn(), m_standing.word, roles);
}

QRectF ServerItem::boundingRect() const
{
    constexpr double ring = 5;
    return card().adjusted(-ring, -ring, ring, ring);
}

void ServerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(painter, palette);
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    if (detail < smallFrom)
        paintSmall(painter, palette, detail);
    else
        paintFull(painter, palette);
}

void ServerItem::paintCard(QPainter *painter, const QPalette &palette) const
{
    if (isSelected()) {
        constexpr double away = 3;
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card().adjusted(-away, -away, away, away), theme::radius + away, theme::radius + away);
    }
    QPen pen(theme::border(palette), 1.2);
    if (!m_reached)
        pen = QPen(theme::color(Tone::Muted, palette), 1.4, Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(m_reached ? theme::card(palette) : theme::canvas(palette));
    painter->drawRoundedRect(card(), theme::radius, theme::radius);
}

void ServerItem::paintFull(QPainter *painter, const QPalette &palette) const
{
    const QRectF inner = card().adjusted(padding, theme::gap, -padding, -theme::gap);
    const QColor text = theme::color(m_reached ? Tone::Plain : Tone::Muted, palette);
    const QColor quiet = theme::color(Tone::Muted, palette);

    // Roles first: what is left of the first line is the name's.
    const QFont badgeFont = scaled(0.72, true);
    const QFontMetricsF badge(badgeFont);
    double right = inner.right();
    painter->setFont(badgeFont);
    for (auto role = m_roles.crbegin(); role != m_roles.crend(); ++role) {
        const double width = badge.horizontalAdvance(*role) + 10;
        const QRectF pill(right - width, inner.top() + 1, width, badge.height() + 3);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::tint(m_reached ? Tone::Active : Tone::Muted, palette));
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(m_reached ? theme::color(Tone::Active, palette) : quiet);
        painter->drawText(pill, Qt::AlignCenter, *role);
        right = pill.left() - 4;
    }

    const QFont nameFont = scaled(1.12, true);
    const QFontMetricsF name(nameFont);
    painter->setFont(nameFont);
    painter->setPen(text);
    painter->drawText(QRectF(inner.left(), inner.top(), right - inner.left(), name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      name.elidedText(m_id.shortName(), Qt::ElideRight, right - inner.left()));

    const QFont smallFont = scaled(0.84, false);
    const QFontMetricsF small(smallFont);
    painter->setFont(smallFont);
    painter->setPen(quiet);
    painter->drawText(QRectF(inner.left(), inner.top() + name.height(), inner.width(), small.height()), Qt::AlignLeft,
                      small.elidedText(m_id.fqdn().section(u'.', 1), Qt::ElideMiddle, inner.width()));

    const StateLook look = lookOf(m_standing);
    constexpr int iconSize = 13;
    const double bottom = inner.bottom() + 1;
    theme::icon(look, palette)
        .paint(painter, QRect(qRound(inner.left()), qRound(bottom - small.height() / 2 - iconSize / 2.0), iconSize, iconSize));
    painter->setPen(theme::color(look.tone, palette));
    const double wordLeft = inner.left() + iconSize + 5;
    painter->drawText(QRectF(wordLeft, bottom - small.height(), inner.right() - wordLeft, small.height()), Qt::AlignLeft,
                      small.elidedText(look.word, Qt::ElideRight, inner.right() - wordLeft));
}

void ServerItem::paintSmall(QPainter *painter, const QPalette &palette, double detail) const
{
    const QRectF inner = card().adjusted(padding, theme::gap, -padding, -theme::gap);
    const double larger = std::clamp(1 / detail, 1.6, 2.6); // as readable as the card allows
    const int iconSize = qRound(15 * larger);
    theme::icon(lookOf(m_standing), palette).paint(painter, QRect(qRound(inner.left()), -iconSize / 2, iconSize, iconSize));
    const QRectF place = inner.adjusted(iconSize + 8, 0, 0, 0);
    QFont font = scaled(larger, true);
    const double wanted = QFontMetricsF(font).horizontalAdvance(m_id.shortName());
    if (wanted > place.width())
        font = scaled(std::max(1.0, 0.95 * larger * place.width() / wanted), true); // the whole name, before a large one
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(m_id.shortName(), Qt::ElideRight, place.width()));
}

} // namespace rd
