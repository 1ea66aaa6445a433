// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "topology/snapshot.h"

namespace rd {

/// The same picture with what the suppliers find when they try the ways to their consumers' directories themselves: nobody else
/// sees that a way is cut while there is nothing to send. Each is asked over SSH under its own name, all at the same time, each
/// under a limit. Those that cannot be asked are named in a note and tell nothing.
SnapshotPtr tryPaths(const SnapshotPtr &picture, ShellProvider &shells, Monitor &monitor);

} // namespace rd
