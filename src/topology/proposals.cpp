// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/proposals.h"

#include <algorithm>
#include <optional>

namespace rd {
namespace {

bool areLinked(const SuffixGraph &graph, int a, int b)
{
    for (int at = graph.start[size_t(a)]; at < graph.start[size_t(a) + 1]; ++at)
        if (graph.other(graph.around[size_t(at)], a) == b)
            return true;
    return false;
}

/// The ones with the fewest links: looking at more pairs than these makes no better proposal.
std::vector<int> leastLinked(const SuffixGraph &graph, std::vector<int> vertices)
{
    constexpr size_t most = 8;
    std::stable_sort(vertices.begin(), vertices.end(), [&graph](int a, int b) { return graph.degree(a) < graph.degree(b); });
    vertices.resize(std::min(vertices.size(), most));
    return vertices;
}

/// The pair with the fewest links so far, one of each set.
std::optional<std::pair<int, int>> bestPair(const SuffixGraph &graph, const std::vector<int> &leftSet,
                                            const std::vector<int> &rightSet)
{
    const std::vector<int> left = leastLinked(graph, leftSet);
    const std::vector<int> right = leastLinked(graph, rightSet);
    std::optional<std::pair<int, int>> best;
    int fewest = 2 * mostLinksAdvised;
    for (const int a : left) {
        if (graph.degree(a) >= mostLinksAdvised)
            continue;
        for (const int b : right) {
            if (a == b || graph.degree(b) >= mostLinksAdvised || graph.degree(a) + graph.degree(b) >= fewest ||
                areLinked(graph, a, b))
                continue;
            fewest = graph.degree(a) + graph.degree(b);
            best = {a, b};
        }
    }
    return best;
}

/// What has to be tied together next: whole parts while there are several, else the ends of the tree of blocks, each without its
/// cut vertex.
std::vector<std::vector<int>> looseEnds(const SuffixGraph &graph, const GraphStructure &structure)
{
    std::vector<std::vector<int>> ends;
    if (structure.parts > 1) {
        ends.resize(size_t(structure.parts));
        for (int v = 0; v < graph.size(); ++v)
            ends[size_t(structure.part[size_t(v)])].push_back(v);
        return ends;
    }
    for (const std::vector<int> &block : structure.blocks) {
        std::vector<int> inner;
        std::copy_if(block.begin(), block.end(), std::back_inserter(inner), [&](int v) { return !structure.cut[size_t(v)]; });
        if (block.size() - inner.size() == 1)
            ends.push_back(std::move(inner));
    }
    return ends;
}

} // namespace

Proposal proposeLinks(const Snapshot &picture, const SuffixGraph &graph, const GraphStructure &structure)
{
    Proposal proposal{.suffix = graph.suffix, .links = {}, .complete = true};
    constexpr int rounds = 12;
    constexpr qsizetype mostLinks = 40; // more is no advice any more
    SuffixGraph grown = graph;
    GraphStructure now = structure;
    for (int round = 0; round < rounds; ++round) {
        const auto ends = looseEnds(grown, now);
        if (ends.size() < 2)
            return proposal;
        // Opposite ends of the walk: ties the tree of blocks across its middle, so one round mostly is enough.
        const size_t half = now.parts > 1 ? 1 : (ends.size() + 1) / 2;
        const size_t pairs = now.parts > 1 ? ends.size() - 1 : ends.size() / 2 + ends.size() % 2;
        const qsizetype before = proposal.links.size();
        for (size_t i = 0; i < pairs && proposal.links.size() < mostLinks; ++i) {
            const auto pair = bestPair(grown, ends[i], ends[(i + half) % ends.size()]);
            if (!pair)
                continue;
            grown.add(pair->first, pair->second);
            proposal.links.append(
                {picture.servers[grown.places[size_t(pair->first)]].id, picture.servers[grown.places[size_t(pair->second)]].id});
        }
        if (proposal.links.size() == before)
            break;
        now = structureOf(grown);
    }
    proposal.complete = looseEnds(grown, now).size() < 2;
    return proposal;
}

} // namespace rd
