// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/findingrules.h"

#include "topology/replicationstatus.h"

#include <QMap>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Analysis)
};

/// What the other servers say of one that did not answer.
struct Witnesses
{
    QList<ServerId> against; ///< cannot reach it either
    QList<ServerId> forIt;   ///< had a good session with it not long ago
    QStringList words;
};

using ByConsumer = QHash<ServerId, QList<const Agreement *>>;

Witnesses witnessesOf(const Examined &seen, const Server &silent, const QList<const Agreement *> &towards)
{
    constexpr qint64 recent = 120;
    Witnesses result;
    for (const Agreement *agreement : towards) {
        if (agreement->path) { // tried just now, which counts more than the last session
            (agreement->path->open ? result.forIt : result.against).append(agreement->supplier);
            result.words.append(Text::tr("%1 tried port %2: %3")
                                    .arg(agreement->supplier.fqdn())
                                    .arg(agreement->port)
                                    .arg(agreement->path->words));
            continue;
        }
        if (agreement->updateStatus.isEmpty())
            continue;
        const auto status = parseUpdateStatus(agreement->updateStatus.toUtf8(), agreement->updateStatusJson.toUtf8());
        // What was before it was last seen from here says nothing of now.
        const QDateTime ended = agreement->lastUpdateEnd;
        const bool fresh = ended.isValid() && ended.secsTo(seen.picture.takenAt) < recent &&
                           !(silent.lastReached.isValid() && ended <= silent.lastReached);
        const bool cannot = status.kind == ReplicationStatus::Kind::Bad && status.ldapCode;
        if (cannot && !result.against.contains(agreement->supplier))
            result.against.append(agreement->supplier);
        else if (fresh && status.kind == ReplicationStatus::Kind::Good && !result.forIt.contains(agreement->supplier))
            result.forIt.append(agreement->supplier);
        result.words.append(Text::tr("%1 says: %2").arg(agreement->supplier.fqdn(), agreement->updateStatus));
    }
    return result;
}

void findUnreached(const Examined &seen, const ByConsumer &towards, QList<Finding> &found)
{
    constexpr qsizetype mostWords = 8;
    for (const Server &server : seen.picture.servers) {
        if (server.reached)
            continue;
        const Witnesses witnesses = witnessesOf(seen, server, towards.value(server.id));
        Finding finding{.id = QStringLiteral("server-not-reached"), .severity = Severity::Critical, .servers = {server.id}};
        if (!witnesses.against.isEmpty()) {
            finding.id = QStringLiteral("server-down");
            finding.title = Text::tr("%1 is down: other servers cannot reach it either.").arg(server.id.fqdn());
            finding.explanation = Text::tr("%n other server(s) agree(s).", nullptr, int(witnesses.against.size()));
        } else if (!witnesses.forIt.isEmpty()) {
            finding.severity = Severity::Warning;
            finding.title =
                Text::tr("%1 does not answer this machine, but other servers replicated with it just now.").arg(server.id.fqdn());
            finding.explanation =
                Text::tr("Probably the way from here is blocked, or the server has just gone: servers notice a lost "
                         "connection only after minutes.");
        } else {
            finding.title = Text::tr("%1 does not answer.").arg(server.id.fqdn());
            finding.explanation = Text::tr("No other server tells whether it can reach it.");
        }
        if (!server.problem.summary.isEmpty())
            finding.evidence.append(server.problem.summary);
        if (!server.problem.detail.isEmpty())
            finding.evidence.append(server.problem.detail);
        finding.evidence += witnesses.words.first(std::min(mostWords, witnesses.words.size()));
        if (!server.problem.advice.isEmpty())
            finding.advice.append(server.problem.advice);
        finding.advice.append(Text::tr("Look on %1 with \"ipactl status\" whether its services run.").arg(server.id.fqdn()));
        found.append(finding);
    }
}

QString adviceOnTheWay(const Agreement &a)
{
    return Text::tr("Check from %1 that port %2 of %3 can be reached and passes more than the first packets.")
        .arg(a.supplier.fqdn())
        .arg(a.port)
        .arg(a.consumer.fqdn());
}

QString adviceFor(const Agreement &a)
{
    if (a.path && !a.path->open && a.health == Health::Failing)
        return adviceOnTheWay(a);
    const auto status = parseUpdateStatus(a.updateStatus.toUtf8(), a.updateStatusJson.toUtf8());
    switch (a.health) {
    case Health::Disabled:
        return Text::tr("Switch it on again when the reason for switching it off is gone.");
    case Health::Uninitialised:
        return Text::tr("Initialise %1 again from a server whose data are good.").arg(a.consumer.fqdn());
    case Health::Stalled:
        return adviceOnTheWay(a);
    default:
        break;
    }
    if (status.needsInitialisation())
        return Text::tr("Initialise %1 again from a server whose data are good.").arg(a.consumer.fqdn());
    if (a.dn.isEmpty())
        return Text::tr("Look into the errors log of %1: its topology plug-in should have made the agreement.")
            .arg(a.supplier.fqdn());
    if (status.ldapCode)
        return Text::tr(
                   "Check from %1 that %2 can be reached on port %3, and that \"kinit -kt /etc/dirsrv/ds.keytab\" works there.")
            .arg(a.supplier.fqdn(), a.consumer.fqdn())
            .arg(a.port);
    return Text::tr("Look into the errors log of the directory on %1 and on %2.").arg(a.supplier.fqdn(), a.consumer.fqdn());
}

std::optional<Severity> severityOf(Health health)
{
    switch (health) {
    case Health::Failing:
    case Health::Refused:
    case Health::Stalled:
    case Health::Uninitialised:
        return Severity::Critical;
    case Health::Disabled:
        return Severity::Warning;
    default:
        return std::nullopt;
    }
}

void findDirections(const Examined &seen, QList<Finding> &found)
{
    for (const Agreement &a : seen.picture.agreements) {
        const auto severity = severityOf(a.health);
        if (!severity)
            continue;
        const int consumer = seen.index.find(a.consumer);
        if (a.health == Health::Failing && consumer >= 0 && !seen.picture.servers[consumer].reached)
            continue; // told with the server
        Finding finding{.id = QStringLiteral("direction-") + healthName(a.health),
                        .severity = *severity,
                        .suffix = a.suffix,
                        .servers = {a.supplier, a.consumer},
                        .agreements = {AgreementKey::of(a)}};
        finding.title =
            Text::tr("%1 to %2, %3: %4")
                .arg(a.supplier.fqdn(), a.consumer.fqdn(), suffixInWords(seen.picture, a.suffix), healthLabel(a.health));
        finding.explanation = a.explanation;
        if (!a.updateStatus.isEmpty())
            finding.evidence.append(a.updateStatus);
        if (a.health == Health::Uninitialised && !a.initStatus.isEmpty())
            finding.evidence.append(a.initStatus);
        finding.advice.append(adviceFor(a));
        found.append(finding);
    }
}

/// Pairs of which only one half is there.
void findOneWay(const Examined &seen, QList<Finding> &found)
{
    for (const SuffixGraph &graph : seen.graphs) {
        for (const SuffixGraph::Link &link : graph.links) {
            if (link.toA && link.toB)
                continue;
            const ServerId &from = seen.id(graph, link.toB ? link.a : link.b);
            const ServerId &to = seen.id(graph, link.toB ? link.b : link.a);
            const int sender = seen.index.find(to);
            if (!seen.picture.servers[sender].reached || seen.picture.servers[sender].limitedView)
                continue; // its half is not known
            const Agreement *back = seen.picture.agreement(to, from, graph.suffix);
            if (back && !back->enabled)
                continue; // told as switched off
            Finding finding{.id = QStringLiteral("one-way"),
                            .severity = Severity::Warning,
                            .suffix = graph.suffix,
                            .servers = {from, to},
                            .agreements = {{from, to, graph.suffix}}};
            finding.title = Text::tr("%1 sends the %2 to %3, but gets nothing back from it.")
                                .arg(from.fqdn(), suffixInWords(seen.picture, graph.suffix), to.fqdn());
            finding.explanation =
                Text::tr("FreeIPA expects both directions; this is often what a failed installation or removal left.");
            finding.advice.append(
                Text::tr("Add the other direction, or remove this one if %1 is no longer a server.").arg(from.fqdn()));
            found.append(finding);
        }
    }
}

/// The same id on two servers, as after cloning a machine: changes of one are taken for those of the other.
void findSameIds(const Examined &seen, QList<Finding> &found)
{
    for (const SuffixGraph &graph : seen.graphs) {
        QMap<int, QList<ServerId>> users;
        for (const int place : graph.places) {
            const Server &server = seen.picture.servers[place];
            const ReplicaInfo *replica = server.replica(graph.suffix);
            constexpr int readOnly = 65535;
            if (replica && replica->replicaId > 0 && replica->replicaId != readOnly)
                users[replica->replicaId].append(server.id);
        }
        for (auto it = users.cbegin(); it != users.cend(); ++it) {
            if (it->size() < 2)
                continue;
            found.append({.id = QStringLiteral("same-id"),
                          .severity = Severity::Critical,
                          .suffix = graph.suffix,
                          .servers = *it,
                          .title = Text::tr("%1 have the same replica id %2.").arg(listOf(*it)).arg(it.key()),
                          .explanation = Text::tr("The others take the changes of one for those of the other and lose some."),
                          .evidence = {QStringLiteral("nsDS5ReplicaId: %1").arg(it.key())},
                          .advice = {Text::tr("Remove all but one of them from the domain and install them again.")}});
        }
    }
}

} // namespace

void findStates(const Examined &seen, QList<Finding> &found)
{
    ByConsumer towards;
    for (const Agreement &agreement : seen.picture.agreements) {
        const int consumer = seen.index.find(agreement.consumer);
        if (consumer >= 0 && !seen.picture.servers[consumer].reached)
            towards[agreement.consumer].append(&agreement);
    }
    findUnreached(seen, towards, found);
    findDirections(seen, found);
    findOneWay(seen, found);
    findSameIds(seen, found);
}

} // namespace rd
