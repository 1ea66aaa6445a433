// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/topologyscene.h"

#include "gui/topology/linkitem.h"
#include "gui/topology/serveritem.h"

#include <QSet>
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

} // namespace

TopologyScene::~TopologyScene()
{
    blockSignals(true); // whoever listens would ask a scene that is half gone what is selected
    clear();
}

void TopologyScene::show(SnapshotPtr snapshot, const Positions &positions)
{
    m_snapshot = std::move(snapshot);
    QSet<ServerId> servers;
    QSet<AgreementKey> links;
    for (const Server &server : m_snapshot->servers) {
        servers.insert(server.id);
        ServerItem *&item = m_servers[server.id];
        if (!item) {
            item = new ServerItem(server.id);
            addItem(item);
        }
        item->setPos(positions.value(server.id));
        item->show(*m_snapshot, server);
    }
    for (const Agreement &agreement : m_snapshot->agreements) {
        const AgreementKey key = AgreementKey::of(agreement);
        links.insert(key);
        LinkItem *&item = m_links[key];
        if (!item) {
            item = new LinkItem(key);
            addItem(item);
        }
        item->show(*m_snapshot, agreement);
    }
    dropOthers(m_links, links);
    dropOthers(m_servers, servers);
    placeLinks(positions);
    constexpr double margin = 32;
    setSceneRect(itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
}

void TopologyScene::placeLinks(const Positions &positions)
{
    // Several suffixes between the same two servers run in parallel lanes, in the same order everywhere.
    QHash<std::pair<ServerId, ServerId>, QStringList> lanes;
    const auto pairOf = [](const AgreementKey &key) { return std::minmax(key.supplier, key.consumer); };
    for (auto item = m_links.cbegin(); item != m_links.cend(); ++item) {
        QStringList &suffixes = lanes[pairOf(item.key())];
        if (!suffixes.contains(item.key().suffix))
            suffixes << item.key().suffix;
    }
    for (QStringList &suffixes : lanes)
        suffixes.sort();
    for (LinkItem *item : std::as_const(m_links)) {
        const AgreementKey &key = item->key();
        const QStringList &suffixes = lanes[pairOf(key)];
        const double lane = double(suffixes.indexOf(key.suffix)) - double(suffixes.size() - 1) / 2;
        const bool reversed = key.consumer < key.supplier; // both directions of a suffix share their lane
        item->place(positions.value(key.supplier), positions.value(key.consumer), reversed ? -lane : lane);
    }
}

ServerItem *TopologyScene::selectedServer() const
{
    for (QGraphicsItem *item : selectedItems())
        if (auto *server = dynamic_cast<ServerItem *>(item))
            return server;
    return nullptr;
}

LinkItem *TopologyScene::selectedLink() const
{
    for (QGraphicsItem *item : selectedItems())
        if (auto *link = dynamic_cast<LinkItem *>(item))
            return link;
    return nullptr;
}

void TopologyScene::selectServer(const ServerId &id)
{
    if (ServerItem *item = serverItem(id)) {
        clearSelection();
        item->setSelected(true);
    }
}

void TopologyScene::selectLink(const AgreementKey &key)
{
    if (LinkItem *item = linkItem(key)) {
        clearSelection();
        item->setSelected(true);
    }
}

ServerItem *TopologyScene::neighbour(Qt::Key direction) const
{
    const ServerItem *from = selectedServer();
    if (!from)
        return following(true);
    const QPointF ahead = direction == Qt::Key_Left    ? QPointF(-1, 0)
                          : direction == Qt::Key_Right ? QPointF(1, 0)
                          : direction == Qt::Key_Up    ? QPointF(0, -1)
                                                       : QPointF(0, 1);
    ServerItem *best = nullptr;
    double bestCost = 0;
    for (ServerItem *candidate : m_servers) {
        const QPointF way = candidate->pos() - from->pos();
        const double forward = QPointF::dotProduct(way, ahead);
        if (candidate == from || forward < 1)
            continue;
        const double sideways = std::abs(way.x() * ahead.y() - way.y() * ahead.x());
        const double cost = forward + 2 * sideways; // straight ahead counts more than near
        if (!best || cost < bestCost || (cost == bestCost && candidate->id() < best->id())) {
            best = candidate;
            bestCost = cost;
        }
    }
    return best;
}

ServerItem *TopologyScene::following(bool forward) const
{
    QList<ServerId> ids = m_servers.keys();
    std::sort(ids.begin(), ids.end());
    if (ids.isEmpty())
        return nullptr;
    const ServerItem *from = selectedServer();
    if (!from)
        return m_servers.value(forward ? ids.first() : ids.last());
    const auto next = ids.indexOf(from->id()) + (forward ? 1 : -1);
    return next >= 0 && next < ids.size() ? m_servers.value(ids[next]) : nullptr;
}

} // namespace rd
