// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/programfailure.h"
#include "plan/supervisedrun.h"

namespace rd {

/// A program of the plan that changes the new machine. Its output goes to the run's console; facts of the run record keep where
/// it stands, so that a resumed run goes on with it and a second attempt is a job of its own.
struct TargetProgram
{
    QString name = {}; ///< word for facts and the job: "enrol", "install", "uninstall"
    QStringList argv = {};
    QString log = {};                        ///< its own log on that machine, kept as evidence
    QHash<QString, QByteArray> settled = {}; ///< answers to prompts that the order has decided, by how the prompt begins
    bool takesOneTimePassword = false;       ///< what it asks for as "Password:" is that of the host entry
};

/// Starts it or goes on with it, to its end. Its own end, however bad, is a value.
Result<ProgramEnd> runOnTarget(PlanContext &context, StepReporter &reporter, const TargetProgram &program, Monitor &monitor);
/// Whether it was started by this run and has not been seen ending.
bool runsOnTarget(const PlanContext &context, const QString &name);
/// Ends what this run left running on the new machine, keeps its log, and gives what it said. Nothing runs: no error.
Result<> endOnTarget(PlanContext &context, StepReporter &reporter, Monitor &monitor);
/// The program's words for an error's detail.
QString wordsOf(const ProgramEnd &end);
/// … and all that is left of them, to be understood.
ProgramWords programWords(const ProgramEnd &end);

} // namespace rd
