// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/graphlayout.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace rd {
namespace {

constexpr int largestCircle = 8;
constexpr double pi = std::numbers::pi;

struct Graph
{
    QList<ServerId> servers;
    std::vector<std::pair<int, int>> links; ///< each pair once, whatever the suffix and direction
};

Graph graphOf(const Snapshot &snapshot)
{
    Graph graph;
    QHash<ServerId, int> index;
    for (const Server &server : snapshot.servers) {
        index.insert(server.id, static_cast<int>(graph.servers.size()));
        graph.servers << server.id;
    }
    QSet<std::pair<int, int>> seen;
    for (const Agreement &agreement : snapshot.agreements) {
        const int a = index.value(agreement.supplier, -1);
        const int b = index.value(agreement.consumer, -1);
        if (a < 0 || b < 0 || a == b)
            continue;
        const auto link = std::minmax(a, b);
        if (!seen.contains(link)) {
            seen.insert(link);
            graph.links.push_back(link);
        }
    }
    return graph;
}

double length(const QPointF &vector)
{
    return std::hypot(vector.x(), vector.y());
}

std::vector<QPointF> circle(size_t count)
{
    std::vector<QPointF> places(count);
    if (count < 2)
        return places;
    const double step = 2 * pi / double(count);
    // Room between two neighbours for what stands on their link; wider than high, as names and windows are.
    constexpr double neighbours = 380;
    const double radius = neighbours / 2 / std::sin(step / 2);
    const double start = count == 2 ? pi : -pi / 2; // two stand side by side, more begin at the top
    constexpr double flat = 0.72;
    for (size_t i = 0; i < count; ++i)
        places[i] = {radius * std::cos(start + step * double(i)), flat * radius * std::sin(start + step * double(i))};
    return places;
}

/// Springs along links, repulsion between all (Fruchterman and Reingold), cooling down. No randomness.
void settle(const Graph &graph, std::vector<QPointF> &places)
{
    const double ideal = serverRoom.width();
    const size_t count = places.size();
    const int rounds = count > 200 ? 80 : 200;
    std::vector<QPointF> push(count);
    for (int round = 0; round < rounds; ++round) {
        std::fill(push.begin(), push.end(), QPointF());
        for (size_t i = 0; i < count; ++i) {
            for (size_t j = i + 1; j < count; ++j) {
                const QPointF apart = places[i] - places[j];
                const double square = std::max(QPointF::dotProduct(apart, apart), 1.0);
                const QPointF force = apart * (ideal * ideal / square);
                push[i] += force;
                push[j] -= force;
            }
        }
        for (const auto &[a, b] : graph.links) {
            const QPointF apart = places[size_t(a)] - places[size_t(b)];
            const QPointF force = apart * (length(apart) / ideal);
            push[size_t(a)] -= force;
            push[size_t(b)] += force;
        }
        const double heat = ideal * 1.5 * (1.0 - double(round) / rounds) + 2.0;
        for (size_t i = 0; i < count; ++i) {
            const QPointF centred = push[i] - places[i] * 0.25; // keeps unconnected parts in sight
            const double strength = std::max(length(centred), 1e-9);
            places[i] += centred * (std::min(strength, heat) / strength);
        }
    }
}

int overlaps(const std::vector<QPointF> &places, double scale)
{
    int count = 0;
    for (size_t i = 0; i < places.size(); ++i)
        for (size_t j = i + 1; j < places.size(); ++j) {
            const QPointF apart = (places[i] - places[j]) * scale;
            count += std::abs(apart.x()) < serverRoom.width() && std::abs(apart.y()) < serverRoom.height() ? 1 : 0;
        }
    return count;
}

/// Springs leave large graphs loose: draws all together until some touch, and makes the picture wider than high.
void condense(std::vector<QPointF> &places)
{
    constexpr double wider = 1.3;
    for (QPointF &place : places)
        place.rx() *= wider;
    const int allowed = static_cast<int>(places.size() / 5);
    double low = 0.1;
    double high = 2.0;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const double middle = (low + high) / 2;
        (overlaps(places, middle) > allowed ? low : high) = middle;
    }
    for (QPointF &place : places)
        place *= high;
}

/// Pushes boxes apart along the axis of the smaller overlap until none is left.
void separate(std::vector<QPointF> &places)
{
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (size_t i = 0; i < places.size(); ++i) {
            for (size_t j = i + 1; j < places.size(); ++j) {
                const QPointF apart = places[j] - places[i];
                const double overlapX = serverRoom.width() * 0.84 - std::abs(apart.x());
                const double overlapY = serverRoom.height() * 0.78 - std::abs(apart.y());
                if (overlapX <= 0 || overlapY <= 0)
                    continue;
                const bool sideways = overlapX / serverRoom.width() < overlapY / serverRoom.height();
                const QPointF shift = sideways ? QPointF(std::copysign(overlapX / 2 + 0.5, apart.x()), 0)
                                               : QPointF(0, std::copysign(overlapY / 2 + 0.5, apart.y()));
                places[i] -= shift;
                places[j] += shift;
                moved = true;
            }
        }
        if (!moved)
            return;
    }
}

/// The free place nearest to where a server would like to be.
QPointF freePlace(const QPointF &wanted, const QList<QPointF> &taken)
{
    const auto isFree = [&taken](const QPointF &place) {
        return std::none_of(taken.cbegin(), taken.cend(), [&place](const QPointF &other) {
            return std::abs(other.x() - place.x()) < serverRoom.width() * 0.9 &&
                   std::abs(other.y() - place.y()) < serverRoom.height() * 0.9;
        });
    };
    if (isFree(wanted))
        return wanted;
    constexpr int directions = 16;
    for (double radius = serverRoom.height();; radius += serverRoom.height() / 2) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * pi * i / directions;
            const QPointF place = wanted + QPointF(1.4 * radius * std::cos(angle), radius * std::sin(angle));
            if (isFree(place))
                return place;
        }
    }
}

Positions addTo(const Graph &graph, const Positions &keep)
{
    Positions all;
    QList<QPointF> taken;
    for (const ServerId &id : graph.servers)
        if (const auto known = keep.constFind(id); known != keep.cend()) {
            all.insert(id, *known);
            taken << *known;
        }
    for (int i = 0; i < graph.servers.size(); ++i) {
        if (all.contains(graph.servers[i]))
            continue;
        QPointF sum;
        int neighbours = 0;
        for (const auto &[a, b] : graph.links) {
            if (a != i && b != i)
                continue;
            if (const auto near = all.constFind(graph.servers[a == i ? b : a]); near != all.cend()) {
                sum += *near;
                ++neighbours;
            }
        }
        QPointF wanted = neighbours > 0 ? sum / neighbours : QPointF();
        if (neighbours == 1)
            wanted += QPointF(serverRoom.width() * 1.1, 0); // beside its only neighbour, as far as a link wants to be
        const QPointF place = freePlace(wanted, taken);
        all.insert(graph.servers[i], place);
        taken << place;
    }
    return all;
}

} // namespace

Positions layoutGraph(const Snapshot &snapshot, const Positions &keep)
{
    const Graph graph = graphOf(snapshot);
    if (std::any_of(graph.servers.cbegin(), graph.servers.cend(), [&keep](const ServerId &id) { return keep.contains(id); }))
        return addTo(graph, keep);
    std::vector<QPointF> places = circle(static_cast<size_t>(graph.servers.size()));
    if (graph.servers.size() > largestCircle) {
        settle(graph, places);
        condense(places);
        separate(places);
    }
    Positions all;
    for (int i = 0; i < graph.servers.size(); ++i)
        all.insert(graph.servers[i], QPointF(std::round(places[size_t(i)].x()), std::round(places[size_t(i)].y())));
    return all;
}

} // namespace rd
