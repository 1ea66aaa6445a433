// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/plainlayout.h"

#include "topology/segmentgeometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rd {
namespace {

/// Calls visit(i, j) for each pair whose boxes overlap sideways, from left to right; the places may be moved meanwhile.
template<typename Visit>
void sweep(const std::vector<QPointF> &places, const std::vector<QSizeF> &boxes, double scale, Visit visit)
{
    std::vector<size_t> order(places.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto left = [&](size_t i) { return places[i].x() * scale - boxes[i].width() / 2; };
    std::vector<double> edges(places.size());
    for (size_t i = 0; i < places.size(); ++i)
        edges[i] = left(i);
    std::sort(order.begin(), order.end(),
              [&edges](size_t a, size_t b) { return edges[a] != edges[b] ? edges[a] < edges[b] : a < b; });
    for (size_t i = 0; i < order.size(); ++i) {
        const double right = edges[order[i]] + boxes[order[i]].width();
        for (size_t j = i + 1; j < order.size() && edges[order[j]] < right; ++j)
            visit(order[i], order[j]);
    }
}

} // namespace

int countCrossings(const PlainGraph &graph, const std::vector<QPointF> &places)
{
    const auto at = [&places](int node) -> const QPointF & { return places[static_cast<size_t>(node)]; };
    int count = 0;
    for (size_t i = 0; i < graph.links.size(); ++i) {
        const auto [a, b] = graph.links[i];
        for (size_t j = i + 1; j < graph.links.size(); ++j) {
            const auto [c, d] = graph.links[j];
            if (a != c && a != d && b != c && b != d && segmentsCross(at(a), at(b), at(c), at(d)))
                ++count;
        }
    }
    return count;
}

int countCovered(const PlainGraph &graph, const std::vector<QPointF> &places, const QSizeF &card)
{
    int count = 0;
    for (const auto &[a, b] : graph.links)
        for (int node = 0; node < graph.count; ++node)
            if (node != a && node != b &&
                segmentTouches(places[static_cast<size_t>(a)], places[static_cast<size_t>(b)], places[static_cast<size_t>(node)],
                               card))
                ++count;
    return count;
}

int countOverlaps(const std::vector<QPointF> &places, const std::vector<QSizeF> &boxes, double scale)
{
    int count = 0;
    sweep(places, boxes, scale, [&](size_t i, size_t j) {
        if (std::abs(places[i].y() - places[j].y()) * scale < (boxes[i].height() + boxes[j].height()) / 2)
            ++count;
    });
    return count;
}

void separateBoxes(std::vector<QPointF> &places, const std::vector<QSizeF> &boxes)
{
    constexpr int rounds = 400;
    constexpr double slack = 0.5;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        sweep(places, boxes, 1, [&](size_t i, size_t j) {
            const QPointF apart = places[j] - places[i];
            const QSizeF room = (boxes[i] + boxes[j]) / 2;
            const double overlapX = room.width() - std::abs(apart.x());
            const double overlapY = room.height() - std::abs(apart.y());
            if (overlapX <= 0 || overlapY <= 0)
                return;
            const bool sideways = overlapX / room.width() < overlapY / room.height();
            const QPointF shift = sideways ? QPointF(std::copysign(overlapX / 2 + slack, apart.x()), 0)
                                           : QPointF(0, std::copysign(overlapY / 2 + slack, apart.y()));
            places[i] -= shift;
            places[j] += shift;
            moved = true;
        });
        if (!moved)
            return;
    }
}

} // namespace rd
