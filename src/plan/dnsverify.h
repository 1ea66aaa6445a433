// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/step.h"

namespace rd {

/// The records of the new server, asked of every name server of the domain. What the directory holds the zone of and lacks is
/// added there if the person agrees; the rest is left as a file for nsupdate.
Result<> verifyDns(PlanContext &context, const QString &suffix, StepReporter &reporter, Monitor &monitor);

/// How the command line and the window ask whether to add records: the subject of the question.
QString dnsSubject(const QString &target);

} // namespace rd
