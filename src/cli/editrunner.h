// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "edit/topologyedit.h"

#include <functional>

namespace rd {

/// The options that all changes have: --server, --yes, --confirm, --dry-run.
void addEditOptions(CommandLine &line);
/// Reads the domain from this server, makes the plan, shows it, and carries it out when the options say so.
int runEdit(CommandLine &line, const QString &server, const std::function<TopologyEdit(const Snapshot &)> &wanted);

QString editExitCodes();

} // namespace rd
