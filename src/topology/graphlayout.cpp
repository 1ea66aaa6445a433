// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/graphlayout.h"

#include "topology/plainlayout.h"

#include <QMap>
#include <QRectF>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace rd {
namespace {

constexpr int largestCircle = 8;
constexpr int fewServers = 120;  ///< up to here every crossing is looked at
constexpr double linkStep = 290; ///< from centre to centre of linked servers, where there is room

struct Graph
{
    PlainGraph plain;
    QList<ServerId> servers;
    QStringList locations;
};

Graph graphOf(const Snapshot &snapshot)
{
    Graph graph;
    QHash<ServerId, int> index;
    for (const Server &server : snapshot.servers) {
        index.insert(server.id, graph.plain.count++);
        graph.servers << server.id;
        graph.locations << server.location;
    }
    QSet<std::pair<int, int>> seen;
    for (const Agreement &agreement : snapshot.agreements) {
        const int a = index.value(agreement.supplier, -1);
        const int b = index.value(agreement.consumer, -1);
        if (a < 0 || b < 0 || a == b)
            continue;
        const std::pair<int, int> link = std::minmax(a, b);
        if (!seen.contains(link)) {
            seen.insert(link);
            graph.plain.links.push_back(link);
        }
    }
    return graph;
}

/// Draws a loose picture together until some boxes touch, then pushes those apart.
void condense(std::vector<QPointF> &places, const std::vector<QSizeF> &boxes, double loosest)
{
    constexpr double wider = 1.35; // as names and windows are
    for (QPointF &place : places)
        place.rx() *= wider;
    const int allowed = static_cast<int>(places.size() / 6);
    double low = loosest / 20;
    double high = loosest;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const double middle = (low + high) / 2;
        (countOverlaps(places, boxes, middle) > allowed ? low : high) = middle;
    }
    for (QPointF &place : places)
        place *= high;
    separateBoxes(places, boxes);
}

/// The best of several tries: few crossings, few links under cards.
std::vector<QPointF> settle(const PlainGraph &graph)
{
    const std::vector<QSizeF> boxes(static_cast<size_t>(graph.count), serverRoom);
    constexpr int tries = 3;
    std::vector<QPointF> best;
    int bestCost = 0;
    for (int attempt = 0; attempt < (graph.count > fewServers ? 1 : tries); ++attempt) {
        std::vector<QPointF> places = stressLayout(graph, static_cast<quint64>(attempt) + 1);
        condense(places, boxes, linkStep);
        if (graph.count > fewServers)
            return places;
        const int cost = countCrossings(graph, places) + 2 * countCovered(graph, places, serverSize);
        if (best.empty() || cost < bestCost) {
            best = std::move(places);
            bestCost = cost;
        }
    }
    polish(graph, std::vector<int>(best.size(), 0), serverSize, serverRoom, best);
    return best;
}

std::vector<QPointF> arrange(const PlainGraph &graph)
{
    constexpr double chord = 290; // room between two neighbours for what stands on their link
    return graph.count <= largestCircle ? circleLayout(graph, chord) : settle(graph);
}

/// The servers of one location with places around their common centre.
struct Group
{
    std::vector<int> members = {};
    std::vector<QPointF> places = {};
    QSizeF size = {};
};

Group groupOf(const Graph &graph, std::vector<int> members, bool framed)
{
    PlainGraph own;
    own.count = static_cast<int>(members.size());
    std::vector<int> inside(static_cast<size_t>(graph.plain.count), -1);
    for (size_t i = 0; i < members.size(); ++i)
        inside[static_cast<size_t>(members[i])] = static_cast<int>(i);
    for (const auto &[a, b] : graph.plain.links)
        if (inside[static_cast<size_t>(a)] >= 0 && inside[static_cast<size_t>(b)] >= 0)
            own.links.emplace_back(inside[static_cast<size_t>(a)], inside[static_cast<size_t>(b)]);
    Group group{std::move(members), arrange(own), {}};
    QRectF around;
    for (const QPointF &place : group.places) {
        const QRectF card(place - QPointF(serverSize.width(), serverSize.height()) / 2, serverSize);
        around = around.united(card);
    }
    if (framed)
        around.adjust(-locationMargin, -locationMargin - locationTitle, locationMargin, locationMargin);
    for (QPointF &place : group.places)
        place -= around.center();
    constexpr double between = 70; // links between locations need to be seen
    group.size = around.size() + QSizeF(between, between);
    return group;
}

/// Mirrors each group so that the links that leave it are short.
void mirror(std::vector<Group> &groups, const std::vector<QPointF> &centres, const PlainGraph &graph)
{
    std::vector<std::pair<size_t, size_t>> where(static_cast<size_t>(graph.count));
    for (size_t g = 0; g < groups.size(); ++g)
        for (size_t m = 0; m < groups[g].members.size(); ++m)
            where[static_cast<size_t>(groups[g].members[m])] = {g, m};
    const auto placeOf = [&](int node) {
        const auto [g, m] = where[static_cast<size_t>(node)];
        return centres[g] + groups[g].places[m];
    };
    for (size_t g = 0; g < groups.size(); ++g) {
        const auto leaving = [&] {
            double sum = 0;
            for (const auto &[a, b] : graph.links) {
                const bool fromHere = where[static_cast<size_t>(a)].first == g;
                const bool toHere = where[static_cast<size_t>(b)].first == g;
                if (fromHere == toHere)
                    continue;
                const QPointF way = placeOf(a) - placeOf(b);
                sum += std::hypot(way.x(), way.y());
            }
            return sum;
        };
        double best = leaving();
        for (const QPointF flip : {QPointF(-1, 1), QPointF(1, -1), QPointF(-1, 1)}) { // sideways, over, and both
            const std::vector<QPointF> before = groups[g].places;
            for (QPointF &place : groups[g].places)
                place = {place.x() * flip.x(), place.y() * flip.y()};
            if (const double now = leaving(); now < best)
                best = now;
            else
                groups[g].places = before;
        }
    }
}

/// Each location by itself, then the locations as boxes.
std::vector<QPointF> arrangeLocations(const Graph &graph, const QMap<QString, std::vector<int>> &byLocation)
{
    std::vector<Group> groups;
    std::vector<int> groupOfNode(static_cast<size_t>(graph.plain.count));
    for (auto entry = byLocation.cbegin(); entry != byLocation.cend(); ++entry) {
        for (const int member : entry.value())
            groupOfNode[static_cast<size_t>(member)] = static_cast<int>(groups.size());
        groups.push_back(groupOf(graph, entry.value(), !entry.key().isEmpty()));
    }
    PlainGraph between;
    between.count = static_cast<int>(groups.size());
    QSet<std::pair<int, int>> seen;
    for (const auto &[a, b] : graph.plain.links) {
        const std::pair<int, int> link = std::minmax(groupOfNode[static_cast<size_t>(a)], groupOfNode[static_cast<size_t>(b)]);
        if (link.first == link.second || seen.contains(link))
            continue;
        seen.insert(link);
        between.links.push_back(link);
        const auto reach = [&groups](int g) {
            const QSizeF &size = groups[static_cast<size_t>(g)].size;
            return std::hypot(size.width(), size.height()) / 2;
        };
        between.lengths.push_back((reach(link.first) + reach(link.second)) / linkStep);
    }
    std::vector<QSizeF> boxes;
    for (const Group &group : groups)
        boxes.push_back(group.size);
    std::vector<QPointF> centres = stressLayout(between, 1);
    packRows(between, boxes, centres);
    mirror(groups, centres, graph.plain);
    std::vector<QPointF> places(static_cast<size_t>(graph.plain.count));
    for (size_t g = 0; g < groups.size(); ++g)
        for (size_t m = 0; m < groups[g].members.size(); ++m)
            places[static_cast<size_t>(groups[g].members[m])] = centres[g] + groups[g].places[m];
    if (graph.plain.count <= fewServers)
        polish(graph.plain, groupOfNode, serverSize, serverRoom, places);
    return places;
}

/// Where servers stand already, and the room that locations take.
struct Taken
{
    QList<QPointF> places = {};
    QMap<QString, QRectF> locations = {};

    void add(const QPointF &place, const QString &location)
    {
        places << place;
        if (location.isEmpty())
            return;
        const QRectF card(place - QPointF(serverRoom.width(), serverRoom.height()) / 2, serverRoom);
        locations[location] = locations.value(location).united(card);
    }
    bool isFree(const QPointF &place, const QString &location) const
    {
        for (auto other = locations.cbegin(); other != locations.cend(); ++other)
            if (other.key() != location && other->contains(place))
                return false;
        return std::none_of(places.cbegin(), places.cend(), [&place](const QPointF &other) {
            return std::abs(other.x() - place.x()) < serverRoom.width() && std::abs(other.y() - place.y()) < serverRoom.height();
        });
    }
    /// The free place nearest to where a server would like to be.
    QPointF nearest(const QPointF &wanted, const QString &location) const
    {
        if (isFree(wanted, location))
            return wanted;
        constexpr int directions = 16;
        for (double radius = serverRoom.height();; radius += serverRoom.height() / 2)
            for (int i = 0; i < directions; ++i) {
                const double angle = 2 * std::numbers::pi * i / directions;
                const QPointF place = wanted + QPointF(1.4 * radius * std::cos(angle), radius * std::sin(angle));
                if (isFree(place, location))
                    return place;
            }
    }
};

QPointF wantedPlace(const Graph &graph, int node, const Positions &all)
{
    QPointF sum;
    int count = 0;
    const auto see = [&](int other) {
        if (const auto near = all.constFind(graph.servers[other]); near != all.cend()) {
            sum += *near;
            ++count;
        }
    };
    const QString &location = graph.locations[node];
    if (!location.isEmpty())
        for (int other = 0; other < graph.plain.count; ++other)
            if (other != node && graph.locations[other] == location)
                see(other);
    if (count > 0)
        return sum / count;
    for (const auto &[a, b] : graph.plain.links)
        if (a == node || b == node)
            see(a == node ? b : a);
    if (count == 0)
        return {};
    // Beside its only neighbour, as far as a link wants to be; between several.
    return sum / count + (count == 1 ? QPointF(linkStep, 0) : QPointF());
}

Positions addTo(const Graph &graph, const Positions &keep)
{
    Positions all;
    Taken taken;
    for (int i = 0; i < graph.plain.count; ++i)
        if (const auto known = keep.constFind(graph.servers[i]); known != keep.cend()) {
            all.insert(graph.servers[i], *known);
            taken.add(*known, graph.locations[i]);
        }
    for (int i = 0; i < graph.plain.count; ++i) {
        if (all.contains(graph.servers[i]))
            continue;
        const QPointF place = taken.nearest(wantedPlace(graph, i, all), graph.locations[i]);
        all.insert(graph.servers[i], place);
        taken.add(place, graph.locations[i]);
    }
    return all;
}

} // namespace

Positions layoutGraph(const Snapshot &snapshot, const Positions &keep)
{
    const Graph graph = graphOf(snapshot);
    if (std::any_of(graph.servers.cbegin(), graph.servers.cend(), [&keep](const ServerId &id) { return keep.contains(id); }))
        return addTo(graph, keep);
    QMap<QString, std::vector<int>> byLocation;
    for (int i = 0; i < graph.plain.count; ++i)
        byLocation[graph.locations[i]].push_back(i);
    const std::vector<QPointF> places = byLocation.size() > 1 ? arrangeLocations(graph, byLocation) : arrange(graph.plain);
    Positions all;
    for (int i = 0; i < graph.plain.count; ++i) {
        const QPointF &place = places[static_cast<size_t>(i)];
        all.insert(graph.servers[i], QPointF(std::round(place.x()), std::round(place.y())));
    }
    return all;
}

} // namespace rd
