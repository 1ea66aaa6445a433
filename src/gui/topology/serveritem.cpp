// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/serveritem.h"

#include "gui/theme.h"
#include "gui/topology/paintaids.h"
#include "gui/topology/topologyscene.h"
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
constexpr double miniFrom = 0.4;   ///< below this zoom the name needs more room than its card has
constexpr double namesFrom = 0.14; ///< below this zoom only the state is

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

} // namespace

ServerItem::ServerItem(ServerId id) : m_id(std::move(id))
{
    setFlags(ItemIsSelectable | ItemIsMovable | ItemSendsGeometryChanges);
    setCursor(Qt::PointingHandCursor);
    setZValue(2);
}

void ServerItem::show(const Snapshot &snapshot, const Server &server, const ServerStanding &standing)
{
    m_standing = standing;
    m_title = serverTitle(snapshot, m_id);
    m_roles = roleNames(server);
    m_reached = server.reached;
    m_hidden = std::any_of(server.services.cbegin(), server.services.cend(),
                           [](const Service &service) { return service.state == RoleState::Hidden; });
    m_word = m_standing.word;
    if (!m_reached && server.lastReached.isValid())
        m_word = Words::tr("%1 · seen %2 ago")
                     .arg(m_standing.word, durationText(std::max<qint64>(server.lastReached.secsTo(snapshot.takenAt), 0)));
    m_hint = QStringLiteral("%1\n%2: %3").arg(m_id.fqdn(), m_word, m_standing.explanation);
    setWeak(m_weak);
}

void ServerItem::setWeak(bool weak)
{
    m_weak = weak;
    setToolTip(weak ? m_hint + u'\n' + Words::tr("Without this server, others could not replicate with each other.") : m_hint);
    update();
}

void ServerItem::setAim(Aim aim)
{
    if (aim == m_aim)
        return;
    m_aim = aim;
    constexpr double faint = 0.4;
    setOpacity(aim == Aim::Impossible ? faint : 1.0);
    update();
}

QString ServerItem::description() const
{
    QStringList parts{m_id.fqdn(), m_word};
    if (m_hidden)
        parts << Words::tr("hidden");
    if (m_weak)
        parts << Words::tr("single point of failure");
    parts << (m_roles.isEmpty() ? Words::tr("no extra roles") : m_roles.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(", "));
}

QVariant ServerItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged)
        if (auto *topology = qobject_cast<TopologyScene *>(scene()))
            topology->followServer(m_id);
    return QGraphicsItem::itemChange(change, value);
}

QRectF ServerItem::boundingRect() const
{
    return QRectF(-serverRoom.width() / 2, -serverRoom.height() / 2, serverRoom.width(), serverRoom.height());
}

QPainterPath ServerItem::shape() const
{
    QPainterPath path; // names may reach beyond the card, clicks do not
    path.addRect(card());
    return path;
}

void ServerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    const bool fine = detail >= namesFrom;
    painter->setRenderHint(QPainter::Antialiasing, fine);
    paintCard(painter, palette, fine);
    if (detail < miniFrom)
        paintMini(painter, palette, detail);
    else if (detail < smallFrom)
        paintSmall(painter, palette, detail);
    else
        paintFull(painter, palette);
}

void ServerItem::paintCard(QPainter *painter, const QPalette &palette, bool fine) const
{
    if (isSelected() || m_aim == Aim::Chosen) {
        constexpr double away = 3;
        painter->setPen(QPen(palette.color(QPalette::Highlight), fine ? 2.5 : 12));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card().adjusted(-away, -away, away, away), theme::radius + away, theme::radius + away);
    }
    QPen pen(theme::border(palette), 1.2);
    if (m_aim == Aim::Possible)
        pen = QPen(theme::color(Tone::Good, palette), 2);
    else if (!m_reached)
        pen = QPen(theme::color(Tone::Muted, palette), 1.4, Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(m_reached ? theme::card(palette) : theme::canvas(palette));
    if (fine)
        painter->drawRoundedRect(card(), theme::radius, theme::radius);
    else
        painter->drawRect(card());
}

/// Returns where the room left of the badges ends.
double ServerItem::paintRoles(QPainter *painter, const QPalette &palette, const QRectF &inner) const
{
    const QFont font = scaledFont(0.72, true);
    const QFontMetricsF metrics(font);
    const Tone tone = m_reached && !m_hidden ? Tone::Active : Tone::Muted;
    // The name comes first: badges get what it leaves, and are cut where that is little.
    const double name = QFontMetricsF(scaledFont(1.12, true)).horizontalAdvance(m_title) + 6;
    const double left = inner.left() + std::min(name, inner.width() * 0.6);
    double right = inner.right();
    painter->setFont(font);
    for (auto role = m_roles.crbegin(); role != m_roles.crend(); ++role) {
        constexpr double narrowest = 26;
        if (right - left < narrowest)
            break;
        const double width = std::min(metrics.horizontalAdvance(*role) + 10, right - left);
        const QRectF pill(right - width, inner.top() + 1, width, metrics.height() + 3);
        painter->setPen(m_hidden ? QPen(theme::color(tone, palette), 1, Qt::DotLine) : QPen(Qt::NoPen));
        painter->setBrush(theme::tint(tone, palette));
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(theme::color(tone, palette));
        painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(*role, Qt::ElideRight, width - 8));
        right = pill.left() - 4;
    }
    return right;
}

void ServerItem::paintFull(QPainter *painter, const QPalette &palette) const
{
    const QRectF inner = card().adjusted(padding, theme::gap, -padding, -theme::gap);
    const double right = paintRoles(painter, palette, inner); // first: what is left of the first line is the name's

    const QFont nameFont = scaledFont(1.12, true);
    const QFontMetricsF name(nameFont);
    painter->setFont(nameFont);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    painter->drawText(QRectF(inner.left(), inner.top(), right - inner.left(), name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      name.elidedText(m_title, Qt::ElideRight, right - inner.left()));

    const QFont smallFont = scaledFont(0.84, false);
    const QFontMetricsF small(smallFont);
    painter->setFont(smallFont);
    painter->setPen(theme::color(Tone::Muted, palette));
    const QString where = m_hidden ? Words::tr("hidden · %1").arg(m_id.fqdn().section(u'.', 1)) : m_id.fqdn().section(u'.', 1);
    painter->drawText(QRectF(inner.left(), inner.top() + name.height(), inner.width(), small.height()), Qt::AlignLeft,
                      small.elidedText(where, Qt::ElideMiddle, inner.width()));

    const StateLook look = lookOf(m_standing);
    constexpr int iconSize = 13;
    const double bottom = inner.bottom() + 1;
    paintShape(painter, QRectF(inner.left(), bottom - small.height() / 2 - iconSize / 2.0, iconSize, iconSize), look, palette);
    const double wordLeft = inner.left() + iconSize + 5;
    double wordRight = inner.right();
    if (m_weak) {
        wordRight -= iconSize + 4;
        paintShape(painter, QRectF(inner.right() - iconSize, bottom - small.height() / 2 - iconSize / 2.0, iconSize, iconSize),
                   {QStringLiteral("weak"), {}, Tone::Warning}, palette);
    }
    painter->setPen(theme::color(look.tone, palette));
    painter->drawText(QRectF(wordLeft, bottom - small.height(), wordRight - wordLeft, small.height()), Qt::AlignLeft,
                      small.elidedText(m_word, Qt::ElideRight, wordRight - wordLeft));
}

void ServerItem::paintMini(QPainter *painter, const QPalette &palette, double detail) const
{
    const StateLook look = lookOf(m_standing);
    if (detail < namesFrom) {
        const double side = serverSize.height() * 0.8;
        paintShape(painter, QRectF(-side / 2, -side / 2, side, side), look, palette);
        return;
    }
    // The name, as large as the room between the cards allows, on the card; the shape on the card's upper border.
    constexpr double icon = 11;
    constexpr double letters = 10.5;
    const double side = std::min(icon / detail, serverSize.height() * 0.8);
    paintShape(painter, QRectF(-side / 2, -serverSize.height() / 2 - side * 0.55, side, side), look, palette);
    const double room = serverRoom.width() - 8;
    QFont font = scaledFont(1, true);
    font.setPixelSize(static_cast<int>(std::min(letters / detail, serverSize.height() * 0.85)));
    const double wanted = QFontMetricsF(font).horizontalAdvance(m_title);
    if (wanted > room)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * room / wanted)));
    painter->setFont(font);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    painter->drawText(QRectF(-room / 2, -serverSize.height() * 0.4, room, serverSize.height()), Qt::AlignCenter, m_title);
}

void ServerItem::paintSmall(QPainter *painter, const QPalette &palette, double detail) const
{
    const QRectF inner = card().adjusted(padding, theme::gap, -padding, -theme::gap);
    const StateLook look = lookOf(m_standing);
    const double larger = std::clamp(1 / detail, 1.6, 2.6); // as readable as the card allows
    const double iconSize = 15 * larger;
    paintShape(painter, QRectF(inner.left(), -iconSize / 2, iconSize, iconSize), look, palette);
    const QRectF place = inner.adjusted(iconSize + 8, 0, 0, 0);
    QFont font = scaledFont(larger, true);
    const double wanted = QFontMetricsF(font).horizontalAdvance(m_title);
    if (wanted > place.width())
        font = scaledFont(std::max(1.0, 0.95 * larger * place.width() / wanted), true); // the whole name, before a large one
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_title, Qt::ElideRight, place.width()));
}

} // namespace rd
