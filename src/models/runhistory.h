// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/phasetimes.h"
#include "logs/logchunk.h"
#include "plan/plansession.h"

namespace rd {

/// A run as its record tells it, for looking at without driving it.
struct RunHistory
{
    SessionState state = SessionState::Interrupted;
    QList<StepStatus> steps = {};
    QList<LogChunkPtr> console = {};
    QByteArray unfinishedLine = {};
    InstallerEvents installer = {}; ///< of the last attempt to install
    QList<PhaseTime> phases = {};   ///< of all attempts, with their times
    int installStep = -1;           ///< index of the step they belong to
};

/// Reads journal.jsonl and console.log of the folder. plan: ids and titles of the steps in their order. Blocking; for a job.
Result<RunHistory> readRunHistory(const QString &folder, const QList<StepStatus> &plan, Monitor &monitor);

} // namespace rd
