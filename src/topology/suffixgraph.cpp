// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/suffixgraph.h"

#include <algorithm>

namespace rd {
namespace {

/// A direction as numbers: places in Snapshot::servers and in the list of suffixes.
struct Direction
{
    int supplier;
    int consumer;
    int suffix;
};

bool replicates(const Agreement &agreement)
{
    if (!agreement.enabled)
        return false;
    return !agreement.dn.isEmpty() || agreement.health == Health::Unknown; // else only a segment wants it
}

std::vector<Direction> directionsOf(const Snapshot &picture, const ServerIndex &index, const QStringList &suffixes)
{
    std::vector<Direction> all;
    all.reserve(size_t(picture.agreements.size()));
    const ServerId *lastSupplier = nullptr; // sorted by supplier: mostly the same again
    int supplier = -1;
    for (const Agreement &agreement : picture.agreements) {
        if (!replicates(agreement))
            continue;
        if (!lastSupplier || *lastSupplier != agreement.supplier) {
            supplier = index.find(agreement.supplier);
            lastSupplier = &agreement.supplier;
        }
        const int consumer = index.find(agreement.consumer);
        const int suffix = int(suffixes.indexOf(agreement.suffix));
        if (supplier >= 0 && consumer >= 0 && suffix >= 0 && supplier != consumer)
            all.push_back({supplier, consumer, suffix});
    }
    return all;
}

/// Which servers hold the suffix; those that only a direction names do too.
std::vector<int> vertexOfPlace(const Snapshot &picture, const std::vector<Direction> &directions, int suffix, const QString &name)
{
    const bool isDomain = suffix == 0;
    std::vector<bool> inside(size_t(picture.servers.size()));
    for (size_t i = 0; i < inside.size(); ++i) {
        const Server &server = picture.servers[qsizetype(i)];
        if (server.reached && !server.limitedView) {
            inside[i] = server.replica(name) != nullptr;
        } else if (!server.managedSuffixes.isEmpty()) {
            inside[i] = server.managedSuffixes.contains(name, Qt::CaseInsensitive);
        } else {
            inside[i] = isDomain && server.inDirectory;
        }
    }
    for (const Direction &direction : directions)
        for (const int place : {direction.supplier, direction.consumer})
            if (direction.suffix == suffix)
                inside[size_t(place)] = true;
    std::vector<int> vertices(inside.size(), -1);
    int next = 0;
    for (size_t i = 0; i < inside.size(); ++i)
        if (inside[i])
            vertices[i] = next++;
    return vertices;
}

void addLinks(SuffixGraph &graph, const std::vector<Direction> &directions, int suffix, const std::vector<int> &vertexOf)
{
    std::vector<SuffixGraph::Link> halves;
    for (const Direction &direction : directions) {
        const int from = vertexOf[size_t(direction.supplier)];
        const int to = vertexOf[size_t(direction.consumer)];
        if (direction.suffix != suffix || from < 0 || to < 0)
            continue;
        halves.push_back({std::min(from, to), std::max(from, to), from<to, from> to});
    }
    std::sort(halves.begin(), halves.end(), [](const auto &x, const auto &y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    for (const SuffixGraph::Link &half : halves) {
        if (!graph.links.empty() && graph.links.back().a == half.a && graph.links.back().b == half.b) {
            graph.links.back().toA |= half.toA;
            graph.links.back().toB |= half.toB;
        } else {
            graph.links.push_back(half);
        }
    }
}

/// A vertex on the way of a walk and how far its links are looked at.
struct Frame
{
    int vertex;
    int link; ///< by which it was reached; -1: the walk began here
    int next;
};

/// Parts, cut vertices, bridges and blocks.
class UndirectedWalk
{
public:
    UndirectedWalk(const SuffixGraph &graph, GraphStructure &result) : m_graph(graph), m_result(result)
    {
        const auto size = size_t(graph.size());
        m_seen.assign(size, 0);
        m_low.assign(size, 0);
        m_result.part.assign(size, -1);
        m_result.cut.assign(size, false);
    }
    void run()
    {
        for (int v = 0; v < m_graph.size(); ++v)
            if (!m_seen[size_t(v)])
                walkFrom(v);
    }

private:
    void enter(int v, int link)
    {
        m_seen[size_t(v)] = m_low[size_t(v)] = ++m_clock;
        m_result.part[size_t(v)] = m_result.parts;
        m_open.push_back(v);
        m_stack.push_back({v, link, m_graph.start[size_t(v)]});
    }
    void walkFrom(int root)
    {
        m_open.clear();
        enter(root, -1);
        int children = 0;
        while (!m_stack.empty()) {
            Frame &top = m_stack.back();
            if (top.next < m_graph.start[size_t(top.vertex) + 1]) {
                look(top);
                continue;
            }
            const Frame done = top;
            m_stack.pop_back();
            if (!m_stack.empty())
                leave(done, m_stack.back().vertex);
            children += m_stack.size() == 1;
        }
        m_result.cut[size_t(root)] = children > 1;
        if (m_graph.degree(root) == 0)
            m_result.blocks.push_back({root});
        ++m_result.parts;
    }
    void look(Frame &top)
    {
        const int link = m_graph.around[size_t(top.next++)];
        if (link == top.link)
            return;
        const int v = top.vertex;
        const int w = m_graph.other(link, v);
        if (m_seen[size_t(w)])
            m_low[size_t(v)] = std::min(m_low[size_t(v)], m_seen[size_t(w)]);
        else
            enter(w, link); // top is no longer valid
    }
    void leave(const Frame &done, int parent)
    {
        const int low = m_low[size_t(done.vertex)];
        m_low[size_t(parent)] = std::min(m_low[size_t(parent)], low);
        if (low > m_seen[size_t(parent)])
            m_result.bridges.push_back(done.link);
        if (low < m_seen[size_t(parent)])
            return;
        m_result.cut[size_t(parent)] = true; // of a root only if there is a second child: walkFrom() settles that
        std::vector<int> block{parent};
        int v = -1;
        do {
            v = m_open.back();
            m_open.pop_back();
            block.push_back(v);
        } while (v != done.vertex);
        m_result.blocks.push_back(std::move(block));
    }

    const SuffixGraph &m_graph;
    GraphStructure &m_result;
    std::vector<int> m_seen; ///< 0: not yet, else the order in which vertices were found
    std::vector<int> m_low;
    std::vector<int> m_open; ///< vertices whose block is not known yet
    std::vector<Frame> m_stack;
    int m_clock = 0;
};

/// Sets of vertices that reach each other along directions.
class DirectedWalk
{
public:
    DirectedWalk(const SuffixGraph &graph, GraphStructure &result) : m_graph(graph), m_result(result)
    {
        m_seen.assign(size_t(graph.size()), 0);
        m_low = m_seen;
        m_result.circle.assign(size_t(graph.size()), -1);
    }
    void run()
    {
        for (int v = 0; v < m_graph.size(); ++v)
            if (!m_seen[size_t(v)])
                walkFrom(v);
    }

private:
    void enter(int v)
    {
        m_seen[size_t(v)] = m_low[size_t(v)] = ++m_clock;
        m_open.push_back(v);
        m_stack.push_back({v, -1, m_graph.start[size_t(v)]});
    }
    void walkFrom(int root)
    {
        enter(root);
        while (!m_stack.empty()) {
            Frame &top = m_stack.back();
            if (top.next < m_graph.start[size_t(top.vertex) + 1])
                look(top);
            else
                leave(top.vertex);
        }
    }
    void look(Frame &top)
    {
        const int link = m_graph.around[size_t(top.next++)];
        const int v = top.vertex;
        if (!m_graph.leads(link, v))
            return;
        const int w = m_graph.other(link, v);
        if (!m_seen[size_t(w)])
            enter(w);
        else if (m_result.circle[size_t(w)] < 0)
            m_low[size_t(v)] = std::min(m_low[size_t(v)], m_seen[size_t(w)]);
    }
    void leave(int v)
    {
        m_stack.pop_back();
        if (!m_stack.empty())
            m_low[size_t(m_stack.back().vertex)] = std::min(m_low[size_t(m_stack.back().vertex)], m_low[size_t(v)]);
        if (m_low[size_t(v)] != m_seen[size_t(v)])
            return;
        int w = -1;
        do {
            w = m_open.back();
            m_open.pop_back();
            m_result.circle[size_t(w)] = m_result.circles;
        } while (w != v);
        ++m_result.circles;
    }

    const SuffixGraph &m_graph;
    GraphStructure &m_result;
    std::vector<int> m_seen;
    std::vector<int> m_low;
    std::vector<int> m_open;
    std::vector<Frame> m_stack;
    int m_clock = 0;
};

} // namespace

ServerIndex::ServerIndex(const Snapshot &picture)
{
    m_places.reserve(picture.servers.size());
    for (qsizetype i = 0; i < picture.servers.size(); ++i)
        m_places.insert(picture.servers[i].id, int(i));
}

void SuffixGraph::order()
{
    start.assign(places.size() + 1, 0);
    for (const Link &link : links) {
        ++start[size_t(link.a) + 1];
        ++start[size_t(link.b) + 1];
    }
    for (size_t v = 0; v < places.size(); ++v)
        start[v + 1] += start[v];
    around.assign(links.size() * 2, 0);
    std::vector<int> fill = start;
    for (size_t i = 0; i < links.size(); ++i) {
        around[size_t(fill[size_t(links[i].a)]++)] = int(i);
        around[size_t(fill[size_t(links[i].b)]++)] = int(i);
    }
}

void SuffixGraph::add(int a, int b)
{
    links.push_back({std::min(a, b), std::max(a, b), true, true});
    order();
}

std::vector<SuffixGraph> graphsOf(const Snapshot &picture, const ServerIndex &index)
{
    const QStringList suffixes = picture.suffixes();
    const std::vector<Direction> directions = directionsOf(picture, index, suffixes);
    std::vector<SuffixGraph> graphs;
    for (int suffix = 0; suffix < suffixes.size(); ++suffix) {
        SuffixGraph graph;
        graph.suffix = suffixes[suffix];
        const std::vector<int> vertexOf = vertexOfPlace(picture, directions, suffix, graph.suffix);
        for (size_t place = 0; place < vertexOf.size(); ++place)
            if (vertexOf[place] >= 0)
                graph.places.push_back(int(place));
        addLinks(graph, directions, suffix, vertexOf);
        graph.order();
        graphs.push_back(std::move(graph));
    }
    return graphs;
}

GraphStructure structureOf(const SuffixGraph &graph)
{
    GraphStructure result;
    UndirectedWalk(graph, result).run();
    DirectedWalk(graph, result).run();
    return result;
}

std::vector<int> hopsFrom(const SuffixGraph &graph, int from)
{
    std::vector<int> hops(size_t(graph.size()), -1);
    std::vector<int> queue{from};
    hops[size_t(from)] = 0;
    for (size_t i = 0; i < queue.size(); ++i) {
        const int v = queue[i];
        for (int at = graph.start[size_t(v)]; at < graph.start[size_t(v) + 1]; ++at) {
            const int link = graph.around[size_t(at)];
            const int w = graph.other(link, v);
            if (!graph.leads(link, v) || hops[size_t(w)] >= 0)
                continue;
            hops[size_t(w)] = hops[size_t(v)] + 1;
            queue.push_back(w);
        }
    }
    return hops;
}

} // namespace rd
