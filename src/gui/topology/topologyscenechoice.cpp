// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"
#include "gui/topology/locationitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

// What is chosen in the scene, and what comes next from there.
namespace rd {

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
