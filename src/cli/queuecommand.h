// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "plan/replicaorder.h"

namespace rd {

/// `replica queue list|run|remove ID|move ID PLACES|again ID`
int runQueue(const QStringList &arguments);

/// Puts the order at the end of the queue and tells so; the exit code.
int enqueue(const CommandLine &line, const ReplicaOrder &order);

} // namespace rd
