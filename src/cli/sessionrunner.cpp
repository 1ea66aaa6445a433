// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessionrunner.h"

#include "cli/creationprinter.h"
#include "cli/stopsignals.h"
#include "models/runreport.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::SessionRunner)
};

/// What Ctrl+C does depends on what stopping would mean at this moment; pressed again, and for other signals, it is at once.
class Stopper
{
public:
    Stopper(PlanSession &session, CreationPrinter &printer, const Console &console)
        : m_session(session),
          m_printer(printer),
          m_console(console)
    {}

    void asked(bool byPerson)
    {
        if (!byPerson || std::exchange(m_explained, true)) {
            m_session.interrupt();
            return;
        }
        switch (m_session.outlook()) {
        case StopOutlook::NothingChanged:
            m_printer.printNotice(Words::tr("Stopping. Nothing was changed."));
            m_session.interrupt();
            break;
        case StopOutlook::StepEnds:
            m_printer.printNotice(Words::tr("It stops as soon as this step has come to its end. Ctrl+C again stops it at once."));
            m_session.stopAfterStep();
            break;
        case StopOutlook::ProgramRuns:
            if (!m_console.isTerminal()) { // nobody is there to press it again
                m_session.interrupt();
                break;
            }
            m_printer.printNotice(Words::tr("The program on the machine goes on by itself. Ctrl+C again leaves it running and "
                                            "ends here; “runs attach” takes it up again. To end it and clean up after it: "
                                            "replica-desk-cli replica stop %1")
                                      .arg(m_session.runId()));
            break;
        }
    }

private:
    PlanSession &m_session;
    CreationPrinter &m_printer;
    const Console &m_console;
    bool m_explained = false;
};

} // namespace

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
    Stopper stopper(session, printer, line.console());
    QObject::connect(&notifier, &QSocketNotifier::activated, &session, [&] { stopper.asked(stopSignals.take() == SIGINT); });
    session.start();
    if (session.state() == SessionState::Running)
        QCoreApplication::exec();
    printer.printEnd();
    RunSummary run;
    run.id = session.runId();
    run.folder = session.context().record->folder();
    run.order = order;
    SilentMonitor monitor;
    if (const auto report = writeRunReport(run, session.steps(), monitor); !report)
        line.console().printError(report.error());
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
