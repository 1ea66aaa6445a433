// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshotdiff.h"

namespace rd {

/// Something that changed in a domain, and when it was first seen.
struct HistoryEvent
{
    QDateTime at = {}; ///< of the last time, if it happened several times
    Difference what = {};
    int times = 1;
    QString domainSuffix = {}; ///< to name the suffix by
};

/// What is kept of a domain to tell later what changed. It holds what is not seen now as it was last known, and takes passing
/// states of replication for none: a direction that catches up is no event.
Snapshot remembered(const Snapshot &before, const Snapshot &now);

/// What changed from a remembered picture to this one.
QList<Difference> changesSince(const Snapshot &before, const Snapshot &now);

/// The same things told once each: as they were at first and as they are at last. Oldest first in and out.
QList<HistoryEvent> summarised(const QList<HistoryEvent> &events);

/// One translated sentence.
QString eventText(const HistoryEvent &event);

} // namespace rd
