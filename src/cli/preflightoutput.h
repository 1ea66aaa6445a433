// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "preflight/preflight.h"

namespace rd {

ExitCode exitCodeFor(const CheckList &checks);

/// The checks in their groups; what is not in order with its reason and its mending.
QString preflightText(const PreflightReport &report, const Console &console);

} // namespace rd
