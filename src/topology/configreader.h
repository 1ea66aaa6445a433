// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/entryvalues.h"
#include "topology/replicationstatus.h"
#include "topology/serverentries.h"

namespace rd {

/// What cn=mapping tree,cn=config of one server says.
struct ReplicationConfig
{
    struct Direction
    {
        Agreement agreement = {};
        ReplicationStatus status = {};
    };
    QList<ReplicaInfo> replicas = {};
    QList<Direction> directions = {};
};
ReplicationConfig readConfig(const ServerEntries &entries, Oddities &odd);

} // namespace rd
