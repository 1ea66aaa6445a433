// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the whole analysis of a domain takes, and only walking its graph, against one breadth-first walk from every server,
// which is how FreeIPA itself checks connectivity (and finds no single point of failure with).
#include "topology/analysis.h"
#include "topology/suffixgraph.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

using namespace rd;

namespace {

constexpr int repeats = 9;

void addLink(Snapshot &picture, int a, int b, const QString &suffix)
{
    for (const auto &[from, to] : {std::pair(a, b), std::pair(b, a)}) {
        Agreement agreement;
        agreement.supplier = picture.servers[from].id;
        agreement.consumer = picture.servers[to].id;
        agreement.suffix = suffix;
        agreement.dn = QStringLiteral("cn=x");
        agreement.health = Health::InSync;
        picture.agreements.append(agreement);
    }
}

/// A ring with chords, about four links a server; every third server holds the CA too.
Snapshot domainOf(int servers)
{
    Snapshot picture;
    picture.takenAt = QDateTime::currentDateTimeUtc();
    picture.suffix = QStringLiteral("dc=example,dc=test");
    const QString ca = QStringLiteral("o=ipaca");
    constexpr int caEvery = 3;
    constexpr int chord = 37;
    for (int i = 0; i < servers; ++i) {
        Server server;
        server.id = ServerId(QStringLiteral("ipa%1.example.test").arg(i, 5, 10, QLatin1Char('0')));
        server.reached = true;
        server.replicas.append({.suffix = picture.suffix, .replicaId = i + 1});
        if (i % caEvery == 0)
            server.replicas.append({.suffix = ca, .replicaId = i + 1});
        picture.servers.append(server);
    }
    for (int i = 0; i < servers; ++i) {
        addLink(picture, i, (i + 1) % servers, picture.suffix);
        if (i + chord < servers)
            addLink(picture, i, i + chord, picture.suffix);
        if (i % caEvery == 0 && i + caEvery < servers)
            addLink(picture, i, i + caEvery, ca);
    }
    std::sort(picture.agreements.begin(), picture.agreements.end(), [](const Agreement &a, const Agreement &b) {
        return std::tie(a.supplier, a.consumer, a.suffix) < std::tie(b.supplier, b.consumer, b.suffix);
    });
    return picture;
}

template<typename Work>
double millisecondsFor(Work work)
{
    QList<qint64> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.append(clock.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    return double(times[times.size() / 2]) / 1e6;
}

} // namespace

int main()
{
    std::puts("servers  whole analysis   graph alone   a walk from every server   walks / graph");
    for (const int servers : {60, 500, 2000}) {
        const Snapshot picture = domainOf(servers);
        const ServerIndex index(picture);
        const auto graphs = graphsOf(picture, index);
        const double whole = millisecondsFor([&] { static_cast<void>(analyse(picture)); });
        const double graph = millisecondsFor([&] {
            for (const SuffixGraph &one : graphs)
                static_cast<void>(structureOf(one));
        });
        const double walks = millisecondsFor([&] {
            for (const SuffixGraph &one : graphs)
                for (int v = 0; v < one.size(); ++v)
                    static_cast<void>(hopsFrom(one, v));
        });
        std::printf("%7d  %11.2f ms  %9.2f ms  %21.2f ms  %13.0f\n", servers, whole, graph, walks, walks / graph);
    }
    return 0;
}
