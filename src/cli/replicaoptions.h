// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "plan/replicaorder.h"

namespace rd {

/// Options by which a command finds the two machines: --from, --login, --from-login.
void addMachineOptions(CommandLine &line);
/// … and all by which a replica is ordered.
void addOrderOptions(CommandLine &line);
/// What was given. The domain's level is not known from it.
ReplicaOrder orderFrom(const CommandLine &line, const QString &target);
/// Takes the password of --password-stdin for what the order will ask.
Result<> takePassword(CommandLine &line, const ReplicaOrder &order);

} // namespace rd
