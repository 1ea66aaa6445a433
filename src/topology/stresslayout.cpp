// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/plainlayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace rd {
namespace {

constexpr int fewEnough = 700; ///< up to here every pair counts; above, pairs with chosen pivots and linked pairs
constexpr int pivotCount = 90;

/// Small and the same everywhere: the standard library's shuffle is not.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL) {}
    quint32 below(quint32 bound)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<quint32>(((m_state >> 32) * bound) >> 32);
    }
    double unit() { return below(1U << 24) / double(1U << 24); }

private:
    quint64 m_state;
};

struct Edge
{
    int to;
    float length;
};

/// All neighbours in one piece of memory.
class Neighbours
{
public:
    explicit Neighbours(const PlainGraph &graph) : m_first(static_cast<size_t>(graph.count) + 1), m_edges(graph.links.size() * 2)
    {
        for (const auto &[a, b] : graph.links) {
            ++m_first[static_cast<size_t>(a) + 1];
            ++m_first[static_cast<size_t>(b) + 1];
        }
        for (size_t i = 1; i < m_first.size(); ++i)
            m_first[i] += m_first[i - 1];
        std::vector<size_t> next(m_first.begin(), m_first.end() - 1);
        for (size_t i = 0; i < graph.links.size(); ++i) {
            const auto [a, b] = graph.links[i];
            const auto length = static_cast<float>(graph.lengths.empty() ? 1.0 : graph.lengths[i]);
            m_edges[next[static_cast<size_t>(a)]++] = {b, length};
            m_edges[next[static_cast<size_t>(b)]++] = {a, length};
        }
    }
    const Edge *begin(int node) const { return m_edges.data() + m_first[static_cast<size_t>(node)]; }
    const Edge *end(int node) const { return m_edges.data() + m_first[static_cast<size_t>(node) + 1]; }

private:
    std::vector<size_t> m_first;
    std::vector<Edge> m_edges;
};

constexpr float unreached = -1;

void walkSteps(const Neighbours &neighbours, int from, std::vector<float> &distance, std::vector<int> &queue)
{
    std::fill(distance.begin(), distance.end(), unreached);
    queue.clear();
    queue.push_back(from);
    distance[static_cast<size_t>(from)] = 0;
    for (size_t head = 0; head < queue.size(); ++head) {
        const int node = queue[head];
        const float next = distance[static_cast<size_t>(node)] + 1;
        for (const Edge *edge = neighbours.begin(node); edge != neighbours.end(node); ++edge)
            if (float &known = distance[static_cast<size_t>(edge->to)]; known < 0) {
                known = next;
                queue.push_back(edge->to);
            }
    }
}

void walkLengths(const Neighbours &neighbours, int from, std::vector<float> &distance)
{
    std::fill(distance.begin(), distance.end(), unreached);
    using Reached = std::pair<float, int>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> open;
    open.push({0.0F, from});
    while (!open.empty()) {
        const auto [way, node] = open.top();
        open.pop();
        float &known = distance[static_cast<size_t>(node)];
        if (known >= 0)
            continue;
        known = way;
        for (const Edge *edge = neighbours.begin(node); edge != neighbours.end(node); ++edge)
            if (distance[static_cast<size_t>(edge->to)] < 0)
                open.push({way + edge->length, edge->to});
    }
}

struct Term
{
    int a;
    int b;
    float distance;
    bool movesBoth;
};

/// How far apart nodes want to be that no chain of links connects.
float apartFor(float longest)
{
    return longest * 0.7F + 1.5F;
}

std::vector<Term> termsOf(const PlainGraph &graph)
{
    const Neighbours neighbours(graph);
    const auto count = static_cast<size_t>(graph.count);
    std::vector<float> distance(count);
    std::vector<int> queue;
    const auto walk = [&](int from) {
        if (graph.lengths.empty())
            walkSteps(neighbours, from, distance, queue);
        else
            walkLengths(neighbours, from, distance);
    };
    std::vector<Term> terms;
    float longest = 1;
    const bool all = graph.count <= fewEnough;
    if (all) {
        terms.reserve(count * (count - 1) / 2);
        for (int a = 0; a < graph.count; ++a) {
            walk(a);
            for (int b = a + 1; b < graph.count; ++b) {
                const float way = distance[static_cast<size_t>(b)];
                longest = std::max(longest, way);
                terms.push_back({a, b, way, true});
            }
        }
    } else {
        for (size_t i = 0; i < graph.links.size(); ++i)
            terms.push_back({graph.links[i].first, graph.links[i].second,
                             static_cast<float>(graph.lengths.empty() ? 1.0 : graph.lengths[i]), true});
        // Each pivot is the node farthest from those before it.
        std::vector<float> nearest(count, 1e9F);
        int pivot = 0;
        for (int i = 0; i < pivotCount; ++i) {
            walk(pivot);
            int next = 0;
            for (int node = 0; node < graph.count; ++node) {
                const float way = distance[static_cast<size_t>(node)];
                longest = std::max(longest, way);
                if (node != pivot)
                    terms.push_back({node, pivot, way, false});
                float &near = nearest[static_cast<size_t>(node)];
                near = std::min(near, way < 0 ? 1e8F : way);
                if (near > nearest[static_cast<size_t>(next)])
                    next = node;
            }
            pivot = next;
        }
    }
    for (Term &term : terms)
        if (term.distance < 0)
            term.distance = apartFor(longest);
    return terms;
}

/// Turns the picture so that its longer side lies flat, as windows do.
void turnFlat(std::vector<QPointF> &places)
{
    QPointF centre;
    for (const QPointF &place : places)
        centre += place;
    centre /= double(places.size());
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (QPointF &place : places) {
        place -= centre;
        xx += place.x() * place.x();
        yy += place.y() * place.y();
        xy += place.x() * place.y();
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    for (QPointF &place : places)
        place = {c * place.x() + s * place.y(), c * place.y() - s * place.x()};
}

} // namespace

std::vector<QPointF> stressLayout(const PlainGraph &graph, quint64 seed)
{
    const auto count = static_cast<size_t>(graph.count);
    std::vector<QPointF> places(count);
    if (count < 2)
        return places;
    std::vector<Term> terms = termsOf(graph);
    Random random(seed);
    const double spread = std::sqrt(double(count));
    for (QPointF &place : places)
        place = {spread * random.unit(), spread * random.unit()};

    float longest = 1;
    float shortest = 1e9F;
    for (const Term &term : terms) {
        longest = std::max(longest, term.distance);
        shortest = std::min(shortest, term.distance);
    }
    const double first = double(longest) * double(longest); // the weakest pair moves fully at the start
    const double last = 0.1 * double(shortest) * double(shortest);
    const int rounds = graph.count > 200 ? 20 : 40;
    const double cooling = std::log(first / last) / (rounds - 1);
    for (int round = 0; round < rounds; ++round) {
        const double step = first * std::exp(-cooling * round);
        for (size_t i = terms.size() - 1; i > 0; --i)
            std::swap(terms[i], terms[random.below(static_cast<quint32>(i) + 1)]);
        for (const Term &term : terms) {
            QPointF &a = places[static_cast<size_t>(term.a)];
            QPointF &b = places[static_cast<size_t>(term.b)];
            const double wanted = double(term.distance);
            const double share = std::min(1.0, step / (wanted * wanted));
            const QPointF apart = a - b;
            const double now = std::max(std::hypot(apart.x(), apart.y()), 1e-6);
            const QPointF move = apart * (share * (now - wanted) / now);
            if (term.movesBoth) {
                a -= move / 2;
                b += move / 2;
            } else {
                a -= move;
            }
        }
    }
    turnFlat(places);
    return places;
}

std::vector<QPointF> circleLayout(const PlainGraph &graph, double chord)
{
    const auto count = static_cast<size_t>(graph.count);
    std::vector<QPointF> seats(count);
    if (count < 2)
        return seats;
    const double step = 2 * std::numbers::pi / double(count);
    const double radius = chord / 2 / std::sin(step / 2);
    const double start = count == 2 ? std::numbers::pi : -std::numbers::pi / 2; // two stand side by side, more begin at the top
    constexpr double flat = 0.72;                                               // wider than high, as names and windows are
    for (size_t i = 0; i < count; ++i)
        seats[i] = {radius * std::cos(start + step * double(i)), flat * radius * std::sin(start + step * double(i))};

    std::vector<QPointF> places = seats;
    const auto cost = [&graph, &places] {
        double length = 0;
        for (const auto &[a, b] : graph.links) {
            const QPointF way = places[static_cast<size_t>(a)] - places[static_cast<size_t>(b)];
            length += std::hypot(way.x(), way.y());
        }
        constexpr double perCrossing = 1e6;
        return countCrossings(graph, places) * perCrossing + length;
    };
    double best = cost();
    for (bool better = true; better;) {
        better = false;
        for (size_t i = 0; i < count; ++i)
            for (size_t j = i + 1; j < count; ++j) {
                std::swap(places[i], places[j]);
                if (const double now = cost(); now < best - 1e-6) {
                    best = now;
                    better = true;
                } else {
                    std::swap(places[i], places[j]);
                }
            }
    }
    return places;
}

} // namespace rd
