// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"
#include "topology/snapshot.h"

#include <QHash>
#include <optional>

namespace rd {

/// One server as the source of a new replica.
struct SourceAdvice
{
    ServerId server = {};
    QStringList obstacles = {};           ///< translated: why it cannot be the source; empty: it can
    QStringList remarks = {};             ///< translated: what speaks against choosing it
    int links = 0;                        ///< servers it replicates the domain data with
    std::optional<double> roundTrip = {}; ///< ms from here, where it is known

    bool possible() const { return obstacles.isEmpty(); }
};

/// All servers of the picture as sources for the order, best first; of equally good ones the one with fewer links, then the
/// nearer one. roundTrips: in ms.
QList<SourceAdvice> rankSources(const Snapshot &picture, const ReplicaOrder &order,
                                const QHash<ServerId, double> &roundTrips = {});

} // namespace rd
