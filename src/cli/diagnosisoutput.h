// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "diagnosis/diagnosisjson.h"

namespace rd {

/// The verdict first, then what led to it and what it led to.
QString diagnosisText(const Diagnosis &diagnosis, const Console &console);
QString ruleText(const Rule &rule, const Console &console);
/// One line.
QString ruleLine(const Rule &rule, const Console &console);

ExitCode exitCodeFor(const Diagnosis &diagnosis);

} // namespace rd
