// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/reach.h"

#include <algorithm>

namespace rd {
namespace {

bool works(Health health)
{
    return health == Health::InSync || health == Health::CatchingUp || health == Health::Busy || health == Health::BackingOff;
}

} // namespace

QList<ServerId> holdersOf(const Snapshot &picture, const QString &suffix)
{
    QList<ServerId> servers;
    for (const Server &server : picture.servers)
        if (server.inDirectory && picture.holds(server, suffix))
            servers.append(server.id);
    return servers;
}

QList<Way> wantedWays(const Snapshot &picture, const QString &suffix)
{
    QList<Way> ways;
    if (picture.domainLevel > 0) {
        for (const Segment &segment : picture.segments) {
            if (segment.suffix.compare(suffix, Qt::CaseInsensitive) != 0)
                continue;
            if (segment.sendsToRight())
                ways.append({segment.left, segment.right});
            if (segment.sendsToLeft())
                ways.append({segment.right, segment.left});
        }
        return ways;
    }
    for (const Agreement &agreement : picture.agreements)
        if (agreement.suffix.compare(suffix, Qt::CaseInsensitive) == 0)
            ways.append({agreement.supplier, agreement.consumer});
    return ways;
}

QList<Way> workingWays(const Snapshot &picture, const QString &suffix)
{
    QList<Way> ways;
    for (const Agreement &agreement : picture.agreements)
        if (agreement.suffix.compare(suffix, Qt::CaseInsensitive) == 0 && agreement.enabled && works(agreement.health))
            ways.append({agreement.supplier, agreement.consumer});
    return ways;
}

QList<Way> without(const QList<Way> &ways, const ServerId &server)
{
    QList<Way> left;
    std::copy_if(ways.cbegin(), ways.cend(), std::back_inserter(left),
                 [&](const Way &way) { return way.from != server && way.to != server; });
    return left;
}

QList<Way> without(const QList<Way> &ways, const ServerId &one, const ServerId &other)
{
    const Way there{one, other};
    const Way back{other, one};
    QList<Way> left;
    std::copy_if(ways.cbegin(), ways.cend(), std::back_inserter(left),
                 [&](const Way &way) { return way != there && way != back; });
    return left;
}

Reach::Reach(const QList<ServerId> &servers, const QList<Way> &ways) : m_servers(servers)
{
    const int count = int(servers.size());
    for (int i = 0; i < count; ++i)
        m_index.insert(servers[i], i);
    QList<QList<int>> next(count);
    for (const Way &way : ways) {
        const int from = m_index.value(way.from, -1);
        const int to = m_index.value(way.to, -1);
        if (from >= 0 && to >= 0)
            next[from].append(to);
    }
    for (int start = 0; start < count; ++start) {
        QList<bool> seen(count, false);
        QList<int> waiting{start};
        seen[start] = true;
        while (!waiting.isEmpty()) {
            for (const int to : std::as_const(next[waiting.takeLast()]))
                if (!seen[to]) {
                    seen[to] = true;
                    waiting.append(to);
                }
        }
        m_reached.append(seen);
    }
}

bool Reach::reaches(const ServerId &from, const ServerId &to) const
{
    const int a = m_index.value(from, -1);
    const int b = m_index.value(to, -1);
    return a >= 0 && b >= 0 && m_reached[a][b];
}

QList<Way> Reach::lostIn(const Reach &after) const
{
    QList<Way> lost;
    for (const ServerId &from : m_servers)
        for (const ServerId &to : m_servers)
            if (after.m_index.contains(from) && after.m_index.contains(to) && reaches(from, to) && !after.reaches(from, to))
                lost.append({from, to});
    return lost;
}

} // namespace rd
