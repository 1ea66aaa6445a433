// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/step.h"
#include "preflight/preflight.h"

namespace rd {

/// Opens the source's directory for the preflight; the source's CA is kept in the record by then.
using DirectoryOpener = std::function<Result<std::unique_ptr<Directory>>(PlanContext &context, Monitor &monitor)>;

/// The first step of every plan: finds everything that would make the plan fail, on both machines and between them, before
/// anything changes. Stops the run when something is in the way that the order does not overrule.
/// Without an opener the directory is read as Directory Manager.
std::unique_ptr<Step> preflightStep(DirectoryOpener opener = {});

/// What the preflight of an order looks at.
PreflightOrder preflightOrder(const ReplicaOrder &order);

/// The ports of a plan for a preflight outside of one.
PreflightPorts preflightPorts(PlanContext &context, const DirectoryOpener &opener);

/// What stands in the way, as one error; nothing when nothing does.
std::optional<Error> preflightError(const CheckList &checks);

} // namespace rd
