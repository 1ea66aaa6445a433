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
constexpr double wordsFrom = 0.5;  ///< below this zoom there is no room for the word of the state
constexpr double rolesFrom = 0.62; ///< below this zoom the badges of the roles could not be read
constexpr double whereFrom = 0.95; ///< below this zoom the words are larger, and the domain has no room
constexpr double namesFrom = 0.2;  ///< below this zoom only the state is

constexpr int nameMargin = 4;

QFont nameFont(int pixels)
{
    QFont font = scaledFont(1, true);
    font.setPixelSize(pixels);
    return font;
}

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
    setName(serverTitle(snapshot, m_id));
    m_roles = roleNames(server);
    m_reached = server.reached;
    m_hidden = std::any_of(server.services.cbegin(), server.services.cend(),
                           [](const Service &service) { return service.state == RoleState::Hidden; });
    m_word = m_standing.word;
    if (!m_reached && server.lastReached.isValid())
        m_word = Words::tr("%1 · %2", "not reached, for how long")
                     .arg(m_standing.word, durationText(std::max<qint64>(server.lastReached.secsTo(snapshot.takenAt), 0)));
    m_hint = QStringLiteral("%1\n%2: %3").arg(m_id.fqdn(), m_word, m_standing.explanation);
    setWeak(m_weak);
}

void ServerItem::setName(const QString &name)
{
    if (name == m_title)
        return;
    m_title = name;
    m_laidOut = 0;
    for (int size = smallestName; size <= largestName; ++size)
        m_nameWidths[static_cast<size_t>(size - smallestName)] = QFontMetricsF(nameFont(size)).horizontalAdvance(name);
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

/// The largest size in pixels at which the name keeps its distance from those of other servers.
int ServerItem::nameSize(double detail) const
{
    const double room = (serverRoom.width() - 2) * detail - 2 * nameMargin;
    int size = largestName;
    while (size > smallestName && nameWidth(size) > room)
        --size;
    return size;
}

QRectF ServerItem::coveredArea(double detail) const
{
    if (detail >= wordsFrom || detail < namesFrom)
        return card();
    const double wanted = (nameWidth(nameSize(detail)) + 2 * nameMargin) / detail;
    const double width = std::clamp(wanted, serverSize.width(), serverRoom.width() - 2);
    return {-width / 2, -serverSize.height() / 2, width, serverSize.height()};
}

void ServerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const double detail = option->levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing, detail >= namesFrom);
    if (detail < namesFrom) {
        paintFar(painter, palette);
    } else if (detail < wordsFrom) {
        paintNamed(painter, palette, detail);
    } else {
        paintCard(painter, palette);
        paintFull(painter, palette, detail);
    }
}

QPen ServerItem::borderPen(const QPalette &palette, double width) const
{
    if (m_aim == Aim::Possible)
        return QPen(theme::color(Tone::Good, palette), width + 1);
    if (!m_reached)
        return QPen(theme::color(Tone::Muted, palette), width + 0.2, Qt::DashLine);
    return QPen(theme::border(palette), width);
}

void ServerItem::paintCard(QPainter *painter, const QPalette &palette) const
{
    if (isSelected() || m_aim == Aim::Chosen) {
        constexpr double away = 3;
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card().adjusted(-away, -away, away, away), theme::radius + away, theme::radius + away);
    }
    painter->setPen(borderPen(palette, 1.2));
    painter->setBrush(m_reached ? theme::card(palette) : theme::canvas(palette));
    painter->drawRoundedRect(card(), theme::radius, theme::radius);
}

/// Returns where the room left of the badges ends.
double ServerItem::paintRoles(QPainter *painter, const QPalette &palette, const QRectF &inner, double larger) const
{
    constexpr double inPill = 8;
    constexpr double between = 3;
    // The name comes first: badges get what it leaves. Smaller ones before fewer ones; they are cut where that is little.
    const double name = QFontMetricsF(scaledFont(1.12 * larger, true)).horizontalAdvance(m_title) + 6;
    const double left = inner.left() + std::min(name, inner.width() * 0.6);
    constexpr double mostLarger = 1.25;
    QFont font;
    for (const double factor : {std::min(larger, mostLarger), 1.0}) {
        font = scaledFont(0.72 * factor, true);
        const QFontMetricsF metrics(font);
        double wanted = -between;
        for (const QString &role : m_roles)
            wanted += metrics.horizontalAdvance(role) + inPill + between;
        if (wanted <= inner.right() - left)
            break;
    }
    const QFontMetricsF metrics(font);
    const Tone tone = m_reached && !m_hidden ? Tone::Active : Tone::Muted;
    double right = inner.right();
    painter->setFont(font);
    for (auto role = m_roles.crbegin(); role != m_roles.crend(); ++role) {
        constexpr double narrowest = 24;
        if (right - left < narrowest)
            break;
        const double width = std::min(metrics.horizontalAdvance(*role) + inPill, right - left);
        const QRectF pill(right - width, inner.top() + 1, width, metrics.height() + 3);
        painter->setPen(m_hidden ? QPen(theme::color(tone, palette), 1, Qt::DotLine) : QPen(Qt::NoPen));
        painter->setBrush(theme::tint(tone, palette));
        painter->drawRoundedRect(pill, 4, 4);
        painter->setPen(theme::color(tone, palette));
        painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(*role, Qt::ElideRight, width - inPill + 2));
        right = pill.left() - between;
    }
    return right;
}

void ServerItem::paintFull(QPainter *painter, const QPalette &palette, double detail) const
{
    constexpr double mostLarger = 1.6;
    const double larger = detail < whereFrom ? std::clamp(1 / detail, 1.0, mostLarger) : 1;
    const QRectF inner = card().adjusted(padding, theme::gap, -padding, -theme::gap);
    // The badges first: what they leave of the first line is the name's.
    const double right = detail >= rolesFrom ? paintRoles(painter, palette, inner, larger) : inner.right();

    const QFont font = scaledFont(1.12 * larger, true);
    const QFontMetricsF name(font);
    painter->setFont(font);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    painter->drawText(QRectF(inner.left(), inner.top(), right - inner.left(), name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      name.elidedText(m_title, Qt::ElideRight, right - inner.left()));
    if (detail >= whereFrom) {
        const QFont smallFont = scaledFont(0.84, false);
        const QFontMetricsF small(smallFont);
        painter->setFont(smallFont);
        painter->setPen(theme::color(Tone::Muted, palette));
        const QString domain = m_id.fqdn().section(u'.', 1);
        const QString where = m_hidden ? Words::tr("hidden · %1").arg(domain) : domain;
        painter->drawText(QRectF(inner.left(), inner.top() + name.height(), inner.width(), small.height()), Qt::AlignLeft,
                          small.elidedText(where, Qt::ElideMiddle, inner.width()));
    }
    paintState(painter, palette, inner, larger);
}

void ServerItem::paintState(QPainter *painter, const QPalette &palette, const QRectF &inner, double larger) const
{
    const QFont font = scaledFont(0.84 * larger, false);
    const QFontMetricsF metrics(font);
    const StateLook look = lookOf(m_standing);
    const double icon = 13 * larger;
    const QRectF line(inner.left(), inner.bottom() + 1 - metrics.height(), inner.width(), metrics.height());
    const double iconTop = line.center().y() - icon / 2;
    paintShape(painter, QRectF(line.left(), iconTop, icon, icon), look, palette);
    QRectF words = line.adjusted(icon + 5, 0, 0, 0);
    if (m_weak) {
        words.adjust(0, 0, -icon - 4, 0);
        paintShape(painter, QRectF(line.right() - icon, iconTop, icon, icon), {QStringLiteral("weak"), {}, Tone::Warning},
                   palette);
    }
    painter->setFont(font);
    painter->setPen(theme::color(look.tone, palette));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_word, Qt::ElideRight, words.width()));
}

/// The name on a card that is as wide as it, the shape of the state on its upper border. Drawn in pixels: letters that have the
/// same size at every zoom are sharp, and drawn once.
void ServerItem::paintNamed(QPainter *painter, const QPalette &palette, double detail) const
{
    const QTransform scene = painter->worldTransform();
    const QPointF middle = scene.map(QPointF());
    QRectF box = QTransform::fromScale(detail, detail).mapRect(coveredArea(detail));
    painter->setWorldTransform(QTransform::fromTranslate(middle.x(), middle.y()));
    constexpr double round = 4;
    if (isSelected() || m_aim == Aim::Chosen) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(-2, -2, 2, 2), round + 2, round + 2);
    }
    painter->setPen(borderPen(palette, 1));
    painter->setBrush(m_reached ? theme::card(palette) : theme::canvas(palette));
    painter->drawRoundedRect(box, round, round);

    constexpr double icon = 11;
    constexpr double above = 6;
    paintShape(painter, QRectF(-icon / 2, box.top() - above, icon, icon), lookOf(m_standing), palette);
    const int size = nameSize(detail);
    const QFont font = nameFont(size);
    if (size != m_laidOut) {
        const double room = box.width() - 2;
        const bool fits = nameWidth(size) <= room;
        m_name.setTextFormat(Qt::PlainText);
        m_name.setText(fits ? m_title : QFontMetricsF(font).elidedText(m_title, Qt::ElideMiddle, room));
        m_name.prepare({}, font);
        m_laidOut = fits ? size : 0; // what is elided depends on the zoom
    }
    painter->setFont(font);
    painter->setPen(theme::color(m_reached ? Tone::Plain : Tone::Muted, palette));
    const QSizeF words = m_name.size();
    constexpr double belowIcon = 2;
    const double top = std::min(-words.height() / 2 + belowIcon, box.bottom() - words.height() + 1);
    painter->drawStaticText(QPointF(-words.width() / 2, top), m_name);
    painter->setWorldTransform(scene);
}

void ServerItem::paintFar(QPainter *painter, const QPalette &palette) const
{
    const bool marked = isSelected() || m_aim == Aim::Chosen;
    painter->setPen(marked ? QPen(palette.color(QPalette::Highlight), 14) : borderPen(palette, 1.2));
    painter->setBrush(m_reached ? theme::card(palette) : theme::canvas(palette));
    painter->drawRect(card());
    const double side = serverSize.height() * 0.8;
    paintShape(painter, QRectF(-side / 2, -side / 2, side, side), lookOf(m_standing), palette);
}

} // namespace rd
