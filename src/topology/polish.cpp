// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/plainlayout.h"
#include "topology/segmentgeometry.h"

#include <QRectF>
#include <algorithm>
#include <array>
#include <cmath>

namespace rd {
namespace {

/// What the links of two nodes cost where they are now.
class LocalCost
{
public:
    LocalCost(const PlainGraph &graph, const std::vector<QPointF> &places, const QSizeF &card)
        : m_graph(graph),
          m_places(places),
          m_card(card),
          m_linksOf(static_cast<size_t>(graph.count))
    {
        for (size_t i = 0; i < graph.links.size(); ++i) {
            m_linksOf[static_cast<size_t>(graph.links[i].first)].push_back(i);
            m_linksOf[static_cast<size_t>(graph.links[i].second)].push_back(i);
        }
    }
    double of(size_t one, size_t other)
    {
        m_own = m_linksOf[one];
        m_own.insert(m_own.end(), m_linksOf[other].begin(), m_linksOf[other].end());
        std::sort(m_own.begin(), m_own.end());
        m_own.erase(std::unique(m_own.begin(), m_own.end()), m_own.end());
        double sum = 0;
        for (const size_t link : m_own)
            sum += ofLink(link);
        return sum;
    }

private:
    double ofLink(size_t link) const
    {
        const auto at = [this](int node) -> const QPointF & { return m_places[static_cast<size_t>(node)]; };
        const auto [a, b] = m_graph.links[link];
        constexpr double perPoint = 1e-4; // length decides only between places that cross alike
        const QPointF way = at(a) - at(b);
        double cost = std::hypot(way.x(), way.y()) * perPoint;
        constexpr double visible = 84; // of the link between two cards, for both directions and what stands on them
        if (std::abs(way.x()) < m_card.width() + visible / 2 && std::abs(way.y()) < m_card.height() + visible)
            cost += 0.7;
        for (size_t i = 0; i < m_graph.links.size(); ++i) {
            const auto [c, d] = m_graph.links[i];
            if (a == c || a == d || b == c || b == d || !segmentsCross(at(a), at(b), at(c), at(d)))
                continue;
            if (i > link || !std::binary_search(m_own.begin(), m_own.end(), i)) // each pair once
                cost += 1;
        }
        for (int node = 0; node < m_graph.count; ++node)
            if (node != a && node != b && segmentTouches(at(a), at(b), at(node), m_card))
                cost += 2;
        return cost;
    }

    const PlainGraph &m_graph;
    const std::vector<QPointF> &m_places;
    QSizeF m_card;
    std::vector<std::vector<size_t>> m_linksOf;
    std::vector<size_t> m_own;
};

/// One graph while it is polished.
class Polisher
{
public:
    Polisher(const PlainGraph &graph, const std::vector<int> &kinds, const QSizeF &card, const QSizeF &box,
             std::vector<QPointF> &places)
        : m_count(static_cast<size_t>(graph.count)),
          m_kinds(kinds),
          m_box(box),
          m_places(places),
          m_cost(graph, places, card)
    {
        const QPointF half(0.5, 0.5);
        for (size_t i = 0; i < m_count; ++i) {
            const auto kind = static_cast<size_t>(kinds[i]);
            if (kind >= m_rooms.size())
                m_rooms.resize(kind + 1);
            m_rooms[kind] = m_rooms[kind].united(QRectF(places[i] - half, places[i] + half));
        }
    }

    /// Whether anything became better.
    bool pass()
    {
        bool better = false;
        for (size_t i = 0; i < m_count; ++i)
            better = hop(i) || better;
        for (size_t i = 0; i < m_count; ++i)
            for (size_t j = i + 1; j < m_count; ++j)
                better = exchange(i, j) || better;
        return better;
    }

private:
    static constexpr double worthwhile = 0.02;

    bool isFree(size_t node, const QPointF &place) const
    {
        if (!m_rooms[static_cast<size_t>(m_kinds[node])].contains(place))
            return false;
        for (size_t i = 0; i < m_count; ++i)
            if (i != node && std::abs(m_places[i].x() - place.x()) < m_box.width() &&
                std::abs(m_places[i].y() - place.y()) < m_box.height())
                return false;
        return true;
    }

    bool hop(size_t node)
    {
        static constexpr std::array<double, 7> steps{-2, -1, -0.5, 0, 0.5, 1, 2};
        const QPointF from = m_places[node];
        QPointF bestPlace = from;
        const double before = m_cost.of(node, node);
        double best = before - worthwhile;
        for (const double x : steps)
            for (const double y : steps) {
                const QPointF place = from + QPointF(x * m_box.width(), y * m_box.height());
                if ((x == 0 && y == 0) || !isFree(node, place))
                    continue;
                m_places[node] = place;
                if (const double cost = m_cost.of(node, node); cost < best) {
                    best = cost;
                    bestPlace = place;
                }
            }
        m_places[node] = bestPlace;
        return bestPlace != from;
    }

    bool exchange(size_t i, size_t j)
    {
        const double reach = 3 * m_box.width();
        if (m_kinds[i] != m_kinds[j] || std::hypot(m_places[i].x() - m_places[j].x(), m_places[i].y() - m_places[j].y()) > reach)
            return false;
        const double before = m_cost.of(i, j);
        if (before < 1) // nothing crosses: hops make it shorter
            return false;
        std::swap(m_places[i], m_places[j]);
        if (m_cost.of(i, j) < before - worthwhile)
            return true;
        std::swap(m_places[i], m_places[j]);
        return false;
    }

    size_t m_count;
    const std::vector<int> &m_kinds;
    QSizeF m_box;
    std::vector<QPointF> &m_places;
    LocalCost m_cost;
    std::vector<QRectF> m_rooms;
};

} // namespace

void polish(const PlainGraph &graph, const std::vector<int> &kinds, const QSizeF &card, const QSizeF &box,
            std::vector<QPointF> &places)
{
    Polisher polisher(graph, kinds, card, box, places);
    constexpr int passes = 2;
    for (int pass = 0; pass < passes && polisher.pass(); ++pass) {
    }
}

} // namespace rd
