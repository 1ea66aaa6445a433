// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// One change of the topology that a person wants. Says what, not how.
struct TopologyEdit
{
    enum class Kind {
        AddSegment,       ///< first and second replicate with each other (level 0: connect)
        RemoveSegment,    ///< they no longer do, directly (level 0: disconnect)
        Reinitialise,     ///< second is overwritten with what first has
        ForceSync,        ///< first sends second what it has, now
        EnableDirection,  ///< first sends to second again
        DisableDirection, ///< first sends nothing to second
        RemoveServer,     ///< first leaves the domain
        CleanRuv,         ///< replicaId is forgotten by all servers
        AbortCleanRuv     ///< no longer
    };
    Kind kind = Kind::AddSegment;
    QString suffix = {}; ///< not used by RemoveServer, which concerns all
    ServerId first = {};
    ServerId second = {};
    int replicaId = 0;
};

/// Stable word for logs and JSON: "add-segment", "reinitialise" …
QLatin1StringView editName(TopologyEdit::Kind kind);
/// What the edit does, for people: one translated sentence.
QString editTitle(const TopologyEdit &edit, const Snapshot &picture);

} // namespace rd
