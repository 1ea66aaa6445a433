// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/plainlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rd {
namespace {

using Rows = std::vector<std::vector<size_t>>;

Rows rowsOf(const std::vector<QPointF> &places, const std::vector<QSizeF> &boxes)
{
    QSizeF sum;
    for (const QSizeF &box : boxes)
        sum += box;
    constexpr double wider = 1.25; // as windows are
    const auto count = double(boxes.size());
    const auto columns = static_cast<size_t>(std::max(1.0, std::round(std::sqrt(count * wider * sum.height() / sum.width()))));
    std::vector<size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&places](size_t a, size_t b) { return places[a].y() < places[b].y(); });
    const size_t rowCount = (order.size() + columns - 1) / columns;
    Rows rows(rowCount);
    for (size_t row = 0; row < rowCount; ++row) { // as even as can be
        const auto from = static_cast<std::ptrdiff_t>(order.size() * row / rowCount);
        const auto to = static_cast<std::ptrdiff_t>(order.size() * (row + 1) / rowCount);
        rows[row].assign(order.begin() + from, order.begin() + to);
        std::stable_sort(rows[row].begin(), rows[row].end(),
                         [&places](size_t a, size_t b) { return places[a].x() < places[b].x(); });
    }
    return rows;
}

void place(const Rows &rows, const std::vector<QSizeF> &boxes, std::vector<QPointF> &places)
{
    double top = 0;
    for (const auto &row : rows) {
        double width = 0;
        double height = 0;
        for (const size_t box : row) {
            width += boxes[box].width();
            height = std::max(height, boxes[box].height());
        }
        double left = -width / 2;
        for (const size_t box : row) {
            places[box] = {left + boxes[box].width() / 2, top + height / 2};
            left += boxes[box].width();
        }
        top += height;
    }
}

/// Exchanges boxes between their places while that shortens the links.
void shorten(const PlainGraph &graph, Rows &rows, std::vector<QPointF> &places)
{
    std::vector<std::vector<size_t>> linked(places.size());
    for (const auto &[a, b] : graph.links) {
        linked[static_cast<size_t>(a)].push_back(static_cast<size_t>(b));
        linked[static_cast<size_t>(b)].push_back(static_cast<size_t>(a));
    }
    const auto cost = [&](size_t one, size_t other) {
        double sum = 0;
        for (const size_t box : {one, other})
            for (const size_t end : linked[box])
                sum += std::hypot(places[box].x() - places[end].x(), places[box].y() - places[end].y());
        return sum;
    };
    std::vector<size_t *> seats;
    for (auto &row : rows)
        for (size_t &box : row)
            seats.push_back(&box);
    constexpr int passes = 6;
    bool better = true;
    for (int pass = 0; pass < passes && better; ++pass) {
        better = false;
        for (size_t i = 0; i < seats.size(); ++i)
            for (size_t j = i + 1; j < seats.size(); ++j) {
                size_t &one = *seats[i];
                size_t &other = *seats[j];
                const double before = cost(one, other);
                std::swap(places[one], places[other]);
                if (cost(one, other) < before - 1) {
                    std::swap(one, other);
                    better = true;
                } else {
                    std::swap(places[one], places[other]);
                }
            }
    }
}

} // namespace

void packRows(const PlainGraph &graph, const std::vector<QSizeF> &boxes, std::vector<QPointF> &places)
{
    Rows rows = rowsOf(places, boxes);
    place(rows, boxes, places);
    shorten(graph, rows, places);
    place(rows, boxes, places);
}

} // namespace rd
