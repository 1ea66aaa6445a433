// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <utility>
#include <vector>

namespace rd {

/// Nodes as numbers from 0, each pair of linked ones once.
struct PlainGraph
{
    int count = 0;
    std::vector<std::pair<int, int>> links = {};
    /// How far apart linked nodes want to be, in steps; empty: one step. As long as links otherwise.
    std::vector<double> lengths = {};
};

/// Places in steps, for any number of nodes: distances in the picture follow distances in the graph (stress, lowered one pair at
/// a time in an order that a seed gives). Same graph and seed, same places.
std::vector<QPointF> stressLayout(const PlainGraph &graph, quint64 seed);

/// A circle whose order has as few crossing links as can be had by exchanging two nodes at a time.
std::vector<QPointF> circleLayout(const PlainGraph &graph, double chord);

/// How many pairs of links cross.
int countCrossings(const PlainGraph &graph, const std::vector<QPointF> &places);
/// How many links run under a card that is not theirs.
int countCovered(const PlainGraph &graph, const std::vector<QPointF> &places, const QSizeF &card);

/// Moves single nodes to free places and exchanges two of one kind wherever that leaves fewer crossings and covered links, or
/// shorter ones; a node stays within the room of its kind. Small graphs only: it looks at all links for each change it tries.
void polish(const PlainGraph &graph, const std::vector<int> &kinds, const QSizeF &card, const QSizeF &box,
            std::vector<QPointF> &places);

/// How many boxes touch others when all places are multiplied by scale.
int countOverlaps(const std::vector<QPointF> &places, const std::vector<QSizeF> &boxes, double scale);
/// Pushes boxes apart, each pair along the axis of its smaller overlap, until none is left.
void separateBoxes(std::vector<QPointF> &places, const std::vector<QSizeF> &boxes);
/// Boxes in rows, about as they stood; then exchanged wherever that makes the links between them shorter.
void packRows(const PlainGraph &graph, const std::vector<QSizeF> &boxes, std::vector<QPointF> &places);

} // namespace rd
