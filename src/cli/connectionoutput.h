// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "preflight/connections.h"

namespace rd {

ExitCode exitCodeFor(const ConnectionReport &report);

/// Both directions as tables for people.
QString connectionText(const ConnectionReport &report, const Console &console);

} // namespace rd
