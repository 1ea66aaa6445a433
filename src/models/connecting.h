// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// The servers that can be linked with this one for this suffix: they hold it as it does, and no link is there yet. Sorted.
QList<ServerId> connectTargets(const Snapshot &snapshot, const ServerId &from, const QString &suffix);

} // namespace rd
