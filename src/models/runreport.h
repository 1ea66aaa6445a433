// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runhistory.h"
#include "plan/runrecord.h"

namespace rd {

/// A run as one page of HTML that stands alone and prints well: verdict, steps with times and what they told, what was ordered.
/// It holds no secret, because its record holds none. Simple enough for a printer's rich text.
QString runReportHtml(const RunSummary &run, const RunHistory &history);

/// Writes report.html into the record's folder and gives its path. plan: ids and titles of the steps. Blocking; for a job.
Result<QString> writeRunReport(const RunSummary &run, const QList<StepStatus> &plan, Monitor &monitor);

} // namespace rd
