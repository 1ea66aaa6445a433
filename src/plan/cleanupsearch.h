// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/cleanupsteps.h"
#include "plan/leftovers.h"
#include "plan/promotionsteps.h"

#include <QCoreApplication>
#include <memory>
#include <vector>

namespace rd {

struct CleanupWords
{
    Q_DECLARE_TR_FUNCTIONS(rd::CleanupSteps)
};

/// What the steps of a clean-up tell each other, beside the facts of every run.
namespace fact {
inline const QString machine = QStringLiteral("machine"); ///< what must be uninstalled: "server", "client", or nothing
inline const QString stays = QStringLiteral("stays");     ///< the machine stays enrolled, and its account with it
inline const QString reached = QStringLiteral("reached"); ///< the machine could be looked at
inline const QString agreed = QStringLiteral("agreed");   ///< the person saw the list and said yes
} // namespace fact

/// A directory that was searched, and what is left in it.
struct Found
{
    std::unique_ptr<Directory> directory;
    QList<Leftover> leftovers;
};

/// The source's directory first, then what the other servers have for themselves. One that does not answer is told about.
Result<std::vector<Found>> searchDirectories(PlanContext &context, StepReporter &reporter, Monitor &monitor);

/// An enrolled machine whose account is whole is where the next attempt goes on; only a server's traces make it a leftover.
/// Without the machine's own key its account is a leftover too, but not one that was prepared for an enrolment.
void dropWhatMayStay(QList<Leftover> &leftovers, bool promotes, LeftOnMachine::State machine);

} // namespace rd
