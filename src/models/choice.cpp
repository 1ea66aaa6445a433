// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choice.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Choice)
};

/// What the snapshot still has of a choice.
struct Found
{
    QList<const Server *> servers = {};
    QList<const Agreement *> agreements = {};
};

Found find(const Snapshot &snapshot, const Choice &choice)
{
    Found found;
    for (const ServerId &id : choice.servers)
        if (const Server *server = snapshot.server(id))
            found.servers << server;
    for (const AgreementKey &key : choice.agreements)
        if (const Agreement *agreement = snapshot.agreement(key.supplier, key.consumer, key.suffix))
            found.agreements << agreement;
    return found;
}

bool isPair(const Found &found)
{
    return found.servers.isEmpty() && found.agreements.size() == 2 &&
           found.agreements[0]->supplier == found.agreements[1]->consumer &&
           found.agreements[0]->consumer == found.agreements[1]->supplier &&
           found.agreements[0]->suffix == found.agreements[1]->suffix;
}

FactGroup list(const Snapshot &snapshot, const Found &found)
{
    FactGroup group;
    for (const Server *server : found.servers) {
        const ServerStanding stand = standing(snapshot, *server);
        group.facts << Fact{
            .name = serverTitle(snapshot, server->id), .value = stand.word, .health = stand.health, .server = server->id};
    }
    for (const Agreement *agreement : found.agreements)
        group.facts << Fact{.name =
                                Words::tr("%1 to %2 · %3")
                                    .arg(serverTitle(snapshot, agreement->supplier), serverTitle(snapshot, agreement->consumer),
                                         suffixTitle(snapshot, agreement->suffix)),
                            .value = healthLabel(agreement->health),
                            .health = agreement->health,
                            .agreement = AgreementKey::of(*agreement)};
    return group;
}

FactGroup segmentGroup(const Snapshot &snapshot, const Agreement &agreement)
{
    for (const Segment &segment : snapshot.segments) {
        const bool same =
            segment.suffix == agreement.suffix && ((segment.left == agreement.supplier && segment.right == agreement.consumer) ||
                                                   (segment.right == agreement.supplier && segment.left == agreement.consumer));
        if (same)
            return {Words::tr("Segment"),
                    {{.name = Words::tr("Name"), .value = segment.name},
                     {.name = Words::tr("Left"), .value = segment.left.fqdn()},
                     {.name = Words::tr("Right"), .value = segment.right.fqdn()},
                     {.name = Words::tr("Direction"), .value = segment.direction, .technical = true}}};
    }
    return {};
}

QList<FactGroup> pairFacts(const Snapshot &snapshot, const Found &found)
{
    QList<FactGroup> groups;
    for (const Agreement *agreement : found.agreements) {
        FactGroup group = agreementFacts(snapshot, *agreement).first();
        group.title =
            Words::tr("%1 to %2").arg(serverTitle(snapshot, agreement->supplier), serverTitle(snapshot, agreement->consumer));
        groups << group;
    }
    if (const FactGroup segment = segmentGroup(snapshot, *found.agreements.first()); !segment.facts.isEmpty())
        groups << segment;
    return groups;
}

} // namespace

QString choiceTitle(const Snapshot &snapshot, const Choice &choice)
{
    const Found found = find(snapshot, choice);
    const auto count = found.servers.size() + found.agreements.size();
    if (count == 0)
        return snapshot.domain;
    if (isPair(found))
        return Words::tr("%1 and %2 · %3")
            .arg(serverTitle(snapshot, found.agreements[0]->supplier), serverTitle(snapshot, found.agreements[0]->consumer),
                 suffixTitle(snapshot, found.agreements[0]->suffix));
    if (count > 1)
        return Words::tr("%n chosen", nullptr, static_cast<int>(count));
    if (!found.servers.isEmpty())
        return serverTitle(snapshot, found.servers.first()->id);
    return Words::tr("%1 to %2")
        .arg(serverTitle(snapshot, found.agreements[0]->supplier), serverTitle(snapshot, found.agreements[0]->consumer));
}

QList<FactGroup> findingFacts(const Snapshot &snapshot, const Finding &finding)
{
    FactGroup about{{}, {{.name = Words::tr("Weight"), .value = severityLabel(finding.severity)}}};
    about.facts << Fact{.name = Words::tr("Why it matters"), .value = finding.explanation};
    for (const QString &advice : finding.advice)
        about.facts << Fact{.name = Words::tr("What to do"), .value = advice};
    for (const QString &proof : finding.evidence)
        about.facts << Fact{.name = Words::tr("Proof"), .value = proof, .technical = true};
    FactGroup concerns = list(snapshot, find(snapshot, {finding.servers, finding.agreements}));
    concerns.title = Words::tr("About");
    return concerns.facts.isEmpty() ? QList{about} : QList{about, concerns};
}

QList<FactGroup> choiceFacts(const Snapshot &snapshot, const Choice &choice)
{
    const Found found = find(snapshot, choice);
    if (found.servers.isEmpty() && found.agreements.isEmpty())
        return domainFacts(snapshot);
    if (isPair(found))
        return pairFacts(snapshot, found);
    if (found.servers.size() + found.agreements.size() > 1)
        return {list(snapshot, found)};
    return found.servers.isEmpty() ? agreementFacts(snapshot, *found.agreements.first())
                                   : serverFacts(snapshot, *found.servers.first());
}

} // namespace rd
