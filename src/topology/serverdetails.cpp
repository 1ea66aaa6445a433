// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/serverdetails.h"

#include "topology/dn.h"
#include "topology/replicationstatus.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Snapshot)
};

void readClock(Server &server, const ServerEntries &entries)
{
    const QDateTime there = parseReplicationTime(entries.monitor.first("currentTime"));
    if (there.isValid() && entries.monitorAt.isValid())
        server.clockOffset = entries.monitorAt.secsTo(there);
    server.upSince = parseReplicationTime(entries.monitor.first("startTime"));
}

void readTasks(Server &server, const ServerEntries &entries)
{
    for (const DirectoryEntry &entry : entries.tasks) {
        const auto id = number(entry, "replica-id");
        if (!id)
            continue;
        constexpr qsizetype longest = 500;
        server.cleanTasks.append({.dn = entry.dn,
                                  .suffix = normalisedDn(entry.text("replica-base-dn")),
                                  .replicaId = *id,
                                  .abort = entry.dn.contains(QLatin1StringView("abort cleanallruv"), Qt::CaseInsensitive),
                                  .force = entry.first("replica-force-cleaning").compare("yes", Qt::CaseInsensitive) == 0,
                                  .exitCode = number(entry, "nsTaskExitCode"),
                                  .status = entry.text("nsTaskStatus").left(longest)});
    }
}

void readView(Server &server, const ServerEntries &entries, const TopologyEntries &topology, Oddities &odd)
{
    DomainView view;
    for (const DirectoryEntry &entry : entries.masters) {
        if (const ServerId host = hostIn(valueOf(dnParts(entry.dn).value(0))); !host.isEmpty())
            view.masters.append(host);
        else
            odd.add(entries.id, "cn=masters", entry.dn);
    }
    std::sort(view.masters.begin(), view.masters.end());
    view.segments = topology.segments(entries.topology, entries.id, odd);
    view.segmentsShown = !entries.topology.isEmpty();
    if (!view.masters.isEmpty())
        server.view = view;
}

void readLeftovers(Server &server, const ServerEntries &entries)
{
    for (const LeftoverSearch &search : entries.leftovers) {
        constexpr qsizetype most = 20;
        LeftoverEntries found{.suffix = search.suffix, .shown = search.shown, .conflicts = 0, .glue = 0, .dns = {}};
        for (const DirectoryEntry &entry : search.entries) {
            ++(entry.has("nsds5ReplConflict") ? found.conflicts : found.glue);
            if (found.dns.size() < most)
                found.dns.append(entry.dn);
        }
        server.leftovers.append(found);
    }
}

void readRange(Server &server, const ServerEntries &entries)
{
    if (!entries.dna.isEmpty() && entries.dna.constFirst().has("dnaMaxValue")) {
        const DirectoryEntry &entry = entries.dna.constFirst();
        server.dna = DnaRange{.own = true,
                              .next = longNumber(entry, "dnaNextValue").value_or(0),
                              .max = longNumber(entry, "dnaMaxValue").value_or(-1),
                              .onDeck = entry.text("dnaNextRange"),
                              .remaining = {}};
    }
}

/// What this sign-in may not see is said, because a server answers as if it were not there.
void readRights(Server &server, const ServerEntries &entries)
{
    if (server.limitedView) {
        server.notShown.append(Text::tr("replication agreements"));
    } else {
        const bool noVector = std::any_of(server.replicas.cbegin(), server.replicas.cend(),
                                          [](const ReplicaInfo &replica) { return replica.ruv.generation.isEmpty(); });
        if (noVector)
            server.notShown.append(Text::tr("update vectors"));
    }
    if (entries.caProblem) {
        QString reason = entries.caProblem->summary;
        if (reason.endsWith(u'.'))
            reason.chop(1); // it stands in the middle of a sentence
        server.notShown.append(Text::tr("the replication of its CA (%1)").arg(reason));
    }
    if (!entries.viewRead)
        return;
    if (entries.masters.isEmpty())
        server.notShown.append(Text::tr("its list of servers"));
    if (entries.dna.isEmpty())
        server.notShown.append(Text::tr("its range of numeric ids"));
    for (const LeftoverSearch &search : entries.leftovers)
        if (!search.shown)
            server.notShown.append(Text::tr("conflict entries of %1").arg(search.suffix));
}

} // namespace

void readDetails(Server &server, const ServerEntries &entries, const TopologyEntries &topology, Oddities &odd)
{
    readClock(server, entries);
    readTasks(server, entries);
    server.certificates = entries.certificates;
    if (entries.viewRead)
        readView(server, entries, topology, odd);
    readLeftovers(server, entries);
    readRange(server, entries);
    readRights(server, entries);
    if (!entries.cutShort.isEmpty())
        server.notShown.append(Text::tr("some of its details (%1)").arg(entries.cutShort));
}

} // namespace rd
