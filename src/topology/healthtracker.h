// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// Follows one domain over successive pictures and judges each direction with what came before: one bad poll is no failure, and
/// waiting that does not end is none of waiting. Time is the time of the pictures. Used by one thread at a time.
class HealthTracker
{
public:
    /// The picture as it looks to somebody who saw the earlier ones.
    SnapshotPtr follow(const SnapshotPtr &fresh);

private:
    struct Memory
    {
        Health raw = Health::Unknown;
        Health shown = Health::Unknown;
        QDateTime since = {};        ///< shown is the same
        QDateTime troubleSince = {}; ///< raw has been busy or backing off
        QDateTime unmovedSince = {}; ///< changes have been waiting and none has arrived
        Csn received = {};
        QList<Csn> waiting = {}; ///< seen at the supplier, not yet at the consumer; ascending
        Health lastKnown = Health::Unknown;
        QDateTime lastKnownAt = {};
    };
    void followDirection(Agreement &direction, const QDateTime &now);
    static void followChanges(Agreement &direction, QList<Csn> &waiting);

    QHash<AgreementKey, Memory> m_directions;
    QHash<ServerId, QDateTime> m_lastReached;
};

} // namespace rd
