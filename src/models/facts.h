// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// How one server stands, in a word and a sentence (both translated).
struct ServerStanding
{
    Health health = Health::Unknown; ///< the worst direction from or to it
    QString word = {};
    QString explanation = {};
};
ServerStanding standing(const Snapshot &snapshot, const Server &server);
/// The same for all servers, at once.
QHash<ServerId, ServerStanding> standings(const Snapshot &snapshot);

/// A name and its value, ready to show. Rows about a direction of replication carry its state and its key.
struct Fact
{
    QString name = {};
    QString value = {};
    std::optional<Health> health = {};
    std::optional<AgreementKey> agreement = {}; ///< leads there
    std::optional<ServerId> server = {};        ///< leads there
    bool technical = false;                     ///< a value as the server wrote it: shown in the fixed font

    friend bool operator==(const Fact &, const Fact &) = default;
};
struct FactGroup
{
    QString title = {}; ///< empty for the first one
    QList<Fact> facts = {};

    friend bool operator==(const FactGroup &, const FactGroup &) = default;
};

/// Everything known of one server, or of one direction; for a details pane. Pure.
QList<FactGroup> serverFacts(const Snapshot &snapshot, const Server &server);
/// The domain as a whole: what needs attention first, then its servers.
QList<FactGroup> domainFacts(const Snapshot &snapshot);
QList<FactGroup> agreementFacts(const Snapshot &snapshot, const Agreement &agreement);

/// The roles that differ between servers, in a fixed order: "CA", "KRA", "DNS", "AD trust".
QStringList roleNames(const Server &server);
/// The name without the part that the domain's servers have in common: "ipa1", "ipa1.berlin".
QString serverTitle(const Snapshot &snapshot, const ServerId &id);
/// "domain" and "CA" for people, translated; other suffixes as they are.
QString suffixTitle(const Snapshot &snapshot, const QString &suffix);
/// "12 s", "3 min 20 s", "2 h 5 min", "4 days"; translated.
QString durationText(qint64 seconds);

/// How far the consumer is behind, in time and in changes; empty where it is not known.
QString behindText(const Agreement &direction);

/// How many paths between servers were tried for this picture; one path may serve several suffixes.
struct PathCounts
{
    int tried = 0;
    int closed = 0;
};
PathCounts pathCounts(const Snapshot &snapshot);

/// How many directions are in each state, worst first; states that do not occur are left out.
QList<std::pair<Health, int>> healthCounts(const Snapshot &snapshot);

} // namespace rd
