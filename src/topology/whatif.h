// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/analysis.h"

namespace rd {

/// A set of changes to think through before doing any of them.
struct WhatIf
{
    struct Link
    {
        ServerId left = {};
        ServerId right = {};
        QString suffix = {}; ///< empty: the domain's own
    };
    QList<ServerId> removeServers = {};
    QList<Link> removeLinks = {};
    QList<ServerId> addServers = {};
    QList<Link> addLinks = {};
};

/// The picture as it would be afterwards. Fault::NotFound or Conflict when a change does not fit the picture.
Result<SnapshotPtr> pictureAfter(const Snapshot &picture, const WhatIf &changes);

struct WhatIfAnswer
{
    SnapshotPtr after = {};
    Analysis analysis = {};
    FindingsDiff diff = {};
    QList<Finding> losses = {}; ///< what is lost for good with the removed servers: last roles, numeric ids
};
Result<WhatIfAnswer> thinkThrough(const Snapshot &picture, const WhatIf &changes);

} // namespace rd
