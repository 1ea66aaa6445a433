// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "cli/commandline.h"
#include "plan/planexport.h"

namespace rd {

/// Options by which a command finds the two machines: --from, --login, --from-login.
void addMachineOptions(CommandLine &line);
/// The machine, and all options by which a replica is ordered, a plan file among them.
void addOrderOptions(CommandLine &line);

/// The two machines.
ReplicaOrder machinesFrom(const CommandLine &line, const QString &target);
/// The whole order, from the options or from the plan. The domain's level is a guess until the source was asked.
Result<ReplicaOrder> orderFrom(const CommandLine &line);
/// Asks the source over SSH for its domain, and puts the level into the order.
Result<DomainNames> askSource(ReplicaOrder &order, const Backend &backend, Monitor &monitor);

/// Tells what is wrong with an order, and gives the exit code for it. Nothing: all is well.
std::optional<int> refused(const CommandLine &line, const QStringList &problems, QLatin1StringView command);

/// The same for an order that could not be taken from the line at all.
int refused(const CommandLine &line, const Error &error);

/// Takes the password of --password-stdin for what the order will ask.
Result<> takePassword(CommandLine &line, const ReplicaOrder &order);

} // namespace rd
