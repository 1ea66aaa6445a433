// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

#include <optional>

namespace rd {

class RunRecord;

/// The order that cleans up after a run, before it is tried again: what earlier attempts left counts too. Nothing where that
/// would be wrong: its program still runs there, or the replica is installed and only unverified.
std::optional<ReplicaOrder> wayBack(const RunRecord &record);

/// A program that this run started works on a machine, as far as the record knows.
bool programRuns(const RunRecord &record);
/// A program was ever started by this run.
bool changedAnything(const RunRecord &record);

} // namespace rd
