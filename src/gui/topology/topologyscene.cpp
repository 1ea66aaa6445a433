// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologyscene.h"

#include "gui/topology/linkitem.h"
#include "gui/topology/locationitem.h"
#include "gui/topology/serveritem.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

namespace rd {
namespace {

/// Removes the items whose key is not wanted any more.
template<typename Key, typename Item>
void dropOthers(QHash<Key, Item *> &items, const QSet<Key> &wanted)
{
    for (auto item = items.begin(); item != items.end();) {
        if (wanted.contains(item.key())) {
            ++item;
        } else {
            delete item.value(); // takes itself out of its scene
            item = items.erase(item);
        }
    }
}

template<typename Key, typename Item>
Item *itemFor(QHash<Key, Item *> &items, const Key &key, QGraphicsScene *scene)
{
    Item *&item = items[key];
    if (!item) {
        item = new Item(key);
        scene->addItem(item);
    }
    return item;
}

} // namespace

TopologyScene::TopologyScene(QObject *parent) : QGraphicsScene(parent)
{
    connect(this, &QGraphicsScene::selectionChanged, this, [this] {
        if (m_quiet)
            return;
        emit choiceShown();
        emit choiceChanged();
    });
}

TopologyScene::~TopologyScene()
{
    blockSignals(true); // whoever listens would ask a scene that is half gone what is selected
    clear();
}

void TopologyScene::show(SnapshotPtr snapshot, const Positions &positions)
{
    m_snapshot = std::move(snapshot);
    const QScopedValueRollback quiet(m_quiet, true);
    showServers(positions);
    showLinks();
    for (auto location = m_members.cbegin(); location != m_members.cend(); ++location)
        placeLocation(location.key());
    sizeLocations();
    arrange();
    fitSceneRect();
}

void TopologyScene::arrange()
{
    update(); // all at once is quicker than thousands of items each for itself
    m_grouping.follow(*m_snapshot, m_hidden);
    showGroups();
    findLanes();
    for (LinkItem *link : std::as_const(m_links))
        placeLink(link);
}

void TopologyScene::showGroups()
{
    for (auto item = m_servers.cbegin(); item != m_servers.cend(); ++item)
        item.value()->setVisible(m_grouping.groupOf(item.key()).isEmpty());
    for (auto item = m_locations.cbegin(); item != m_locations.cend(); ++item)
        item.value()->setSummary(collapsed().contains(item.key()) ? std::optional(m_summaries.value(item.key())) : std::nullopt);
}

void TopologyScene::setCollapsed(const QSet<QString> &locations)
{
    if (!m_snapshot || locations == collapsed())
        return;
    m_grouping.setCollapsed(locations);
    {
        const QScopedValueRollback quiet(m_quiet, true); // what is hidden loses its selection
        arrange();
    }
    emit collapsedChanged();
}

void TopologyScene::toggleLocation(const QString &location)
{
    QSet<QString> locations = collapsed();
    if (!locations.remove(location))
        locations.insert(location);
    setCollapsed(locations);
}

QString TopologyScene::locationAt(const QPointF &place) const
{
    for (QGraphicsItem *item : items(place)) {
        if (dynamic_cast<ServerItem *>(item) || dynamic_cast<LinkItem *>(item))
            return {};
        if (const auto *location = dynamic_cast<LocationItem *>(item))
            return location->isCollapsed() || location->titleStrip().contains(place) ? location->name() : QString();
    }
    return {};
}

void TopologyScene::showServers(const Positions &positions)
{
    const auto stands = standings(*m_snapshot);
    m_summaries = locationSummaries(*m_snapshot, stands);
    QSet<ServerId> servers;
    QSet<QString> locations;
    m_members.clear();
    for (const Server &server : m_snapshot->servers) {
        servers.insert(server.id);
        ServerItem *item = itemFor(m_servers, server.id, this);
        item->show(*m_snapshot, server, stands.value(server.id));
        if (item != mouseGrabberItem()) // a refresh does not tear a server out of the person's hand
            item->setPos(positions.value(server.id));
        if (!server.location.isEmpty()) {
            locations.insert(server.location);
            m_members[server.location] << server.id;
            itemFor(m_locations, server.location, this);
        }
    }
    dropOthers(m_locations, locations);
    for (auto item = m_servers.cbegin(); item != m_servers.cend(); ++item)
        if (!servers.contains(item.key()))
            m_linksOf.remove(item.key());
    dropOthers(m_servers, servers);
}

void TopologyScene::showLinks()
{
    QSet<AgreementKey> links;
    m_linksOf.clear();
    for (const Agreement &agreement : m_snapshot->agreements) {
        const AgreementKey key = AgreementKey::of(agreement);
        if (!m_servers.contains(key.supplier) || !m_servers.contains(key.consumer))
            continue;
        links.insert(key);
        LinkItem *item = itemFor(m_links, key, this);
        item->show(*m_snapshot, agreement);
        m_linksOf[key.supplier] << item;
        m_linksOf[key.consumer] << item;
    }
    dropOthers(m_links, links);
}

void TopologyScene::findLanes()
{
    // Several suffixes between the same two servers run in parallel lanes, in the same order everywhere.
    m_lanes.clear();
    for (auto item = m_links.cbegin(); item != m_links.cend(); ++item) {
        const AgreementKey &key = item.key();
        const bool visible = m_grouping.isDrawn(key);
        item.value()->setVisible(visible);
        item.value()->setCount(m_grouping.countOf(key));
        QStringList &suffixes = m_lanes[std::minmax(m_grouping.nodeOf(key.supplier), m_grouping.nodeOf(key.consumer))];
        if (visible && !suffixes.contains(key.suffix))
            suffixes << key.suffix;
    }
    for (QStringList &suffixes : m_lanes)
        suffixes.sort();
}

void TopologyScene::placeLink(LinkItem *link)
{
    const AgreementKey &key = link->key();
    const QString from = m_grouping.nodeOf(key.supplier);
    const QString to = m_grouping.nodeOf(key.consumer);
    const QStringList suffixes = m_lanes.value(std::minmax(from, to));
    const double lane = double(suffixes.indexOf(key.suffix)) - double(suffixes.size() - 1) / 2;
    const bool reversed = to < from; // both directions of a suffix share their lane
    link->place(areaOf(key.supplier), areaOf(key.consumer), reversed ? -lane : lane);
}

QRectF TopologyScene::areaOf(const ServerId &server) const
{
    const QString group = m_grouping.groupOf(server);
    if (const LocationItem *card = group.isEmpty() ? nullptr : m_locations.value(group))
        return card->card();
    return {m_servers.value(server)->pos() - QPointF(serverSize.width(), serverSize.height()) / 2, serverSize};
}

void TopologyScene::placeLocation(const QString &location)
{
    QRectF cards;
    for (const ServerId &id : m_members.value(location)) {
        const QPointF centre = m_servers.value(id)->pos();
        cards = cards.united(QRectF(centre - QPointF(serverSize.width(), serverSize.height()) / 2, serverSize));
    }
    m_locations.value(location)->place(cards);
}

/// Collapsed, all locations are of one size, with room between them for their links.
void TopologyScene::sizeLocations()
{
    if (m_locations.isEmpty())
        return;
    QList<double> widths;
    QList<double> heights;
    for (const LocationItem *location : std::as_const(m_locations)) {
        widths << location->frame().width();
        heights << location->frame().height();
    }
    constexpr double share = 0.72;
    const auto usual = [](QList<double> &all) {
        std::nth_element(all.begin(), all.begin() + all.size() / 2, all.end());
        return all[all.size() / 2] * share;
    };
    const QSizeF size(usual(widths), usual(heights));
    for (LocationItem *location : std::as_const(m_locations))
        location->setCardSize(size);
}

void TopologyScene::fitSceneRect()
{
    constexpr double margin = 32;
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
}

void TopologyScene::followServer(const ServerId &id)
{
    if (m_quiet || !m_snapshot)
        return;
    if (const Server *server = m_snapshot->server(id); server && m_members.contains(server->location))
        placeLocation(server->location);
    for (LinkItem *link : m_linksOf.value(id))
        placeLink(link);
    fitSceneRect();
    emit serverMoved(id);
}

void TopologyScene::setHiddenSuffixes(const QSet<QString> &hidden)
{
    m_hidden = hidden;
    if (m_snapshot)
        arrange();
}

void TopologyScene::markWeakPoints(const QList<SuffixStructure> &suffixes)
{
    QSet<ServerId> servers;
    QSet<AgreementKey> bridges;
    for (const SuffixStructure &suffix : suffixes) {
        if (suffix.servers <= 2)
            continue; // that the only link is the only link needs no mark
        servers.unite(QSet<ServerId>(suffix.cutVertices.cbegin(), suffix.cutVertices.cend()));
        for (const AgreementKey &key : suffix.bridges)
            bridges << key << AgreementKey{key.consumer, key.supplier, key.suffix};
    }
    for (auto item = m_servers.cbegin(); item != m_servers.cend(); ++item)
        item.value()->setWeak(servers.contains(item.key()));
    for (auto item = m_links.cbegin(); item != m_links.cend(); ++item)
        item.value()->setBridge(bridges.contains(item.key()));
}

Positions TopologyScene::positions() const
{
    Positions places;
    for (auto item = m_servers.cbegin(); item != m_servers.cend(); ++item)
        places.insert(item.key(), item.value()->pos());
    return places;
}

ServerItem *TopologyScene::selectedServer() const
{
    return dynamic_cast<ServerItem *>(selectedNode());
}

QGraphicsItem *TopologyScene::selectedNode() const
{
    QGraphicsItem *first = nullptr;
    for (QGraphicsItem *item : selectedItems())
        if (!dynamic_cast<LinkItem *>(item) && (!first || nodeOf(item) < nodeOf(first)))
            first = item;
    return first;
}

QString TopologyScene::nodeOf(const QGraphicsItem *item) const
{
    if (const auto *server = dynamic_cast<const ServerItem *>(item))
        return server->id().fqdn();
    const auto *location = dynamic_cast<const LocationItem *>(item);
    return location ? u'\n' + location->name() : QString();
}

QList<QGraphicsItem *> TopologyScene::nodes() const
{
    QList<QGraphicsItem *> all;
    for (ServerItem *server : m_servers)
        if (server->isVisible())
            all << server;
    for (LocationItem *location : m_locations)
        if (location->isCollapsed())
            all << location;
    std::sort(all.begin(), all.end(),
              [this](const QGraphicsItem *a, const QGraphicsItem *b) { return nodeOf(a).trimmed() < nodeOf(b).trimmed(); });
    return all;
}

ServerItem *TopologyScene::serverAt(const QPointF &place) const
{
    for (QGraphicsItem *item : items(place))
        if (auto *server = dynamic_cast<ServerItem *>(item))
            return server;
    return nullptr;
}

Choice TopologyScene::choice() const
{
    Choice now;
    for (QGraphicsItem *item : selectedItems()) {
        if (const auto *server = dynamic_cast<ServerItem *>(item))
            now.servers << server->id();
        else if (const auto *link = dynamic_cast<LinkItem *>(item))
            now.agreements << link->key();
        else if (const auto *location = dynamic_cast<LocationItem *>(item))
            now.servers << m_members.value(location->name());
    }
    std::sort(now.servers.begin(), now.servers.end());
    return now;
}

void TopologyScene::choose(const Choice &choice)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        clearSelection();
        for (const ServerId &id : choice.servers) {
            if (LocationItem *group = m_locations.value(m_grouping.groupOf(id)))
                group->setSelected(true);
            else if (ServerItem *item = serverItem(id))
                item->setSelected(true);
        }
        for (const AgreementKey &key : choice.agreements)
            if (LinkItem *item = linkItem(key))
                item->setSelected(true);
    }
    emit choiceShown();
}

void TopologyScene::pick(QGraphicsItem *node)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        clearSelection();
        node->setSelected(true);
    }
    emit choiceShown();
    emit choiceChanged();
}

void TopologyScene::pickNothing()
{
    choose({});
    emit choiceChanged();
}

QGraphicsItem *TopologyScene::neighbour(Qt::Key direction) const
{
    const QGraphicsItem *from = selectedNode();
    if (!from)
        return following(true);
    const QPointF ahead = direction == Qt::Key_Left    ? QPointF(-1, 0)
                          : direction == Qt::Key_Right ? QPointF(1, 0)
                          : direction == Qt::Key_Up    ? QPointF(0, -1)
                                                       : QPointF(0, 1);
    QSet<QString> linked;
    for (const LinkItem *link : m_links) {
        const QString supplier = m_grouping.nodeOf(link->key().supplier);
        const QString consumer = m_grouping.nodeOf(link->key().consumer);
        if (link->isVisible() && (supplier == nodeOf(from) || consumer == nodeOf(from)))
            linked << supplier << consumer;
    }
    QGraphicsItem *best = nullptr;
    double bestCost = 0;
    for (QGraphicsItem *candidate : nodes()) { // by name: of equally near ones the first
        const QPointF way = candidate->sceneBoundingRect().center() - from->sceneBoundingRect().center();
        const double forward = QPointF::dotProduct(way, ahead);
        const double sideways = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        constexpr double steepest = 3; // what is almost beside is not ahead
        if (candidate == from || forward < 1 || sideways > steepest * forward)
            continue;
        constexpr double stranger = 2.5;
        const double cost = (forward + 2 * sideways) * (linked.contains(nodeOf(candidate)) ? 1 : stranger);
        if (!best || cost < bestCost) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

QGraphicsItem *TopologyScene::following(bool forward) const
{
    const QList<QGraphicsItem *> all = nodes();
    if (all.isEmpty())
        return nullptr;
    QGraphicsItem *from = selectedNode();
    if (!from)
        return forward ? all.first() : all.last();
    const auto next = all.indexOf(from) + (forward ? 1 : -1);
    return next >= 0 && next < all.size() ? all[next] : nullptr;
}

} // namespace rd
