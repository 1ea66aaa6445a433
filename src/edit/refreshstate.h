// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {

/// How far a total update is, going by what the agreement says of it.
struct RefreshState
{
    enum class Kind { NotBegun, Running, Succeeded, Busy, Failed };
    Kind kind = Kind::NotBegun;
    QString words = {}; ///< the server's own
};

QList<QByteArray> refreshAttributes();
/// startedBefore: what nsds5replicaLastInitStart said before it was asked for; status of that time tells nothing.
RefreshState refreshState(const DirectoryEntry &agreement, const QByteArray &startedBefore);

} // namespace rd
