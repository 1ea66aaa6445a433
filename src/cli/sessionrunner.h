// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "cli/commandline.h"
#include "plan/runrecord.h"

namespace rd {

/// Runs or takes up the session of a record, printing it; Ctrl+C interrupts it. Returns the exit code.
int runSession(CommandLine &line, Backend &backend, std::shared_ptr<RunRecord> record);

/// For --help: what the commands that run sessions end with.
QString sessionExitCodes();

} // namespace rd
