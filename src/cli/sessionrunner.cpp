// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessionrunner.h"

#include "cli/creationprinter.h"
#include "cli/stopsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

namespace rd {

int runSession(CommandLine &line, Backend &backend, std::shared_ptr<RunRecord> record)
{
    const StopSignals stopSignals;
    QThreadPool pool;
    const ReplicaOrder order = record->order();
    PlanSession session(backend.planContext(std::move(record)), planFor(order), pool);
    CreationPrinter printer(session, line.console(), line.json());
    QObject::connect(&session, &PlanSession::stateChanged, &session, [](SessionState state) {
        if (state != SessionState::Running)
            QCoreApplication::quit();
    });
    QSocketNotifier notifier(stopSignals.descriptor(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &session, [&] {
        stopSignals.take();
        session.interrupt();
    });
    session.start();
    if (session.state() == SessionState::Running)
        QCoreApplication::exec();
    printer.printEnd();
    switch (session.state()) {
    case SessionState::Succeeded:
        return ExitGood;
    case SessionState::Interrupted:
        return ExitInterrupted;
    default:
        return ExitWarning;
    }
}

QString sessionExitCodes()
{
    return QCoreApplication::translate("rd::SessionRunner",
                                       "Exit codes:\n"
                                       "  0  done: the replica works in both directions, or nothing is left of it\n"
                                       "  1  failed; what, why and what to do is printed, everything is kept in the run record\n"
                                       "  3  wrong usage\n"
                                       "  5  interrupted: what was started on the machines goes on, see \"runs attach\"");
}

} // namespace rd
