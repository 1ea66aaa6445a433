// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// A replica id that update vectors still hold although no server of the domain uses it.
struct Ghost
{
    enum class Reason {
        NoUrl,       ///< the servers themselves know it as removed
        UnknownHost, ///< its host is no server of the domain
        OtherId      ///< its host is a server, but has another id now: it was installed again
    };
    QString suffix = {};
    int replicaId = 0;
    QString url = {};
    Reason reason = Reason::NoUrl;
    Csn newest = {};                ///< newest change of it that anybody holds
    QList<ServerId> carriedBy = {}; ///< servers whose vector holds it
    QList<ServerId> notSeen = {};   ///< servers that could not be asked; each might be the one that uses the id
    /// Every server that could use the id was asked and uses another one.
    bool isProven() const { return notSeen.isEmpty(); }
};

QList<Ghost> findGhosts(const Snapshot &picture);

} // namespace rd
