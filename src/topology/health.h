// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/replicationstatus.h"
#include "topology/snapshot.h"

#include <QSet>

namespace rd {

/// All that is known of the two ends of one agreement.
struct AgreementEnds
{
    const ReplicaInfo *supplier = nullptr; ///< null: not known
    const ReplicaInfo *consumer = nullptr;
    bool consumerShowsAll = false; ///< reached with enough rights: a missing consumer replica is really missing
    QSet<int> otherReplicaIds;     ///< ids of the other live servers of this suffix, whose changes the supplier passes on
    QDateTime now;
};

struct Verdict
{
    Health health = Health::Unknown;
    QString explanation;
    std::optional<qint64> lagSeconds;
    Csn toReceive = {};
    Csn received = {};
};

/// How well one direction works. The update vectors of both ends decide; what the supplier says of its last session comes
/// second, because it goes on saying "successful" for minutes while packets are dropped.
Verdict judge(const Agreement &agreement, const ReplicationStatus &status, const AgreementEnds &ends);

/// Adds to a judged direction what its supplier found when it tried the way: links without work look sound to everybody else.
void addPath(Agreement &agreement, const PathCheck &path);

} // namespace rd
