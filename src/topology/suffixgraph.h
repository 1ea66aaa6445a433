// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <vector>

namespace rd {

/// The servers of a picture as numbers, so that what walks the graph hashes no names.
class ServerIndex
{
public:
    explicit ServerIndex(const Snapshot &picture);
    /// -1: not in the picture.
    int find(const ServerId &id) const { return m_places.value(id, -1); }

private:
    QHash<ServerId, int> m_places;
};

/// How one suffix is replicated: servers as vertices, each pair that replicates at least one way as a link. Made once, then only
/// read.
struct SuffixGraph
{
    struct Link
    {
        int a = 0;
        int b = 0; ///< a < b; both are vertices, not places in Snapshot::servers
        bool toB = false;
        bool toA = false;
    };
    QString suffix = {};
    std::vector<int> places = {}; ///< vertex -> place in Snapshot::servers
    std::vector<Link> links = {};
    std::vector<int> start = {}; ///< the links of vertex v: around[start[v]] up to around[start[v + 1]]
    std::vector<int> around = {};

    int size() const { return int(places.size()); }
    int degree(int v) const { return start[size_t(v) + 1] - start[size_t(v)]; }
    int other(int link, int v) const { return links[size_t(link)].a == v ? links[size_t(link)].b : links[size_t(link)].a; }
    bool leads(int link, int from) const
    {
        return links[size_t(link)].a == from ? links[size_t(link)].toB : links[size_t(link)].toA;
    }
    /// Adds a link and orders the rest anew; for proposals.
    void add(int a, int b);
    void order();
};

/// What can replicate: agreements that are there and switched on, or that are only unknown because their server did not answer.
/// One for each suffix of Snapshot::suffixes().
std::vector<SuffixGraph> graphsOf(const Snapshot &picture, const ServerIndex &index);

/// Found in one walk each, in time linear to the graph (Tarjan).
struct GraphStructure
{
    std::vector<int> part = {}; ///< vertex -> part, if directions do not matter
    int parts = 0;
    std::vector<int> circle = {}; ///< vertex -> set of vertices that all reach each other along directions
    int circles = 0;
    std::vector<bool> cut = {};                ///< vertex -> its loss splits its part
    std::vector<int> bridges = {};             ///< links whose loss splits a part
    std::vector<std::vector<int>> blocks = {}; ///< sets of vertices that no single loss parts; cut vertices are in several
};
GraphStructure structureOf(const SuffixGraph &graph);

/// Hops from one vertex to all others along directions; -1: not reached.
std::vector<int> hopsFrom(const SuffixGraph &graph, int from);

} // namespace rd
