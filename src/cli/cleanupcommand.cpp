// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleanupcommand.h"

#include "cli/replicaoptions.h"
#include "cli/sessionrunner.h"
#include "cli/stopsignals.h"
#include "plan/cleanupsteps.h"
#include "plan/targetprogram.h"
#include "plan/wayback.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::CleanupCommand)
};

const QString yesOption = QStringLiteral("yes");

void addYes(CommandLine &line)
{
    line.addOption({yesOption, Words::tr("Removes what is found without asking first.")});
}

/// Tells what a program of a run does while it is ended, outside of a session.
class ConsoleReporter final : public StepReporter
{
public:
    ConsoleReporter(const Console &console, bool json) : m_console(console), m_json(json) {}
    void note(const QString &text) override
    {
        if (m_json)
            m_console.printJsonLine({{QStringLiteral("event"), QStringLiteral("note")}, {QStringLiteral("text"), text}});
        else
            m_console.print(text);
    }
    void console(QByteArrayView) override {} // it is in the run's record
    void installer(const InstallerEvents &) override {}

private:
    const Console &m_console;
    bool m_json;
};

int cleanUp(CommandLine &line, Backend &backend, const ReplicaOrder &order)
{
    if (line.isSet(yesOption))
        line.asker()->give(Question::Kind::InstallerPrompt, cleanupSubject(order.target),
                           std::make_shared<const Secret>(QByteArrayView("yes")));
    auto record = RunRecord::create(order);
    if (!record) {
        line.console().printError(record.error());
        return ExitWarning;
    }
    return runSession(line, backend, *std::move(record));
}

} // namespace

int runCleanup(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("replica cleanup"),
                     Words::tr("Takes away what attempts to make a replica left: on its machine, and in the directories of the "
                               "domain. Lists everything and asks before anything goes."),
                     sessionExitCodes());
    addMachineOptions(line);
    addYes(line);
    line.addArgument(QStringLiteral("FQDN"), Words::tr("Full name of the machine that should have become a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    ReplicaOrder order = machinesFrom(line, line.argument(0));
    order.deed = ReplicaOrder::Deed::CleanUp;
    if (const auto wrong = refused(line, order.problems(), QLatin1StringView("replica cleanup")))
        return *wrong;
    StopMonitor monitor; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    if (const auto names = askSource(order, backend, monitor); !names) {
        line.failed(names.error());
        return names.error().fault == Fault::Cancelled ? ExitInterrupted : ExitWarning;
    }
    if (const auto taken = takePassword(line, order); !taken)
        return line.failed(taken.error());
    return cleanUp(line, backend, order);
}

int runStop(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("replica stop"),
                     Words::tr("Ends the program that a run left working on the new machine, and cleans up after it."),
                     sessionExitCodes());
    addYes(line);
    line.addArgument(QStringLiteral("RUN"), Words::tr("Name of the run, as “runs list” shows it."));
    if (const auto done = line.parse(arguments))
        return *done;
    auto record = RunRecord::reopen(line.argument(0));
    if (!record) {
        line.console().printError(record.error());
        return record.error().fault == Fault::NotFound ? ExitUsage : ExitWarning;
    }
    if (const auto taken = takePassword(line, (*record)->order()); !taken)
        return line.failed(taken.error());
    StopMonitor monitor; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    PlanContext context = backend.planContext(*record);
    ConsoleReporter reporter(line.console(), line.json());
    if (const auto ended = endOnTarget(context, reporter, monitor); !ended) {
        line.failed(ended.error());
        return monitor.stopRequested() ? ExitInterrupted : ExitWarning;
    }
    if (programRuns(**record)) {
        line.failed({Fault::Conflict,
                     Words::tr("The bundle is still being prepared on %1; that ends by itself within a minute.")
                         .arg((*record)->order().source),
                     {},
                     Words::tr("Try again then.")});
        return ExitWarning;
    }
    const auto back = wayBack(**record);
    if (!back) {
        line.console().print(Words::tr("There is nothing to clean up: the replica is installed, or this run was a clean-up."));
        return ExitGood;
    }
    return cleanUp(line, backend, *back);
}

int runRetry(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("replica retry"),
                     Words::tr("Cleans up after a failed creation and tries it again from the first step that is not done. Every "
                               "secret is asked for anew."),
                     sessionExitCodes());
    addYes(line);
    line.addArgument(QStringLiteral("RUN"), Words::tr("Name of the run, as “runs list” shows it."));
    if (const auto done = line.parse(arguments))
        return *done;
    auto record = RunRecord::reopen(line.argument(0));
    if (!record) {
        line.console().printError(record.error());
        return record.error().fault == Fault::NotFound ? ExitUsage : ExitWarning;
    }
    const ReplicaOrder order = (*record)->order();
    if (const auto taken = takePassword(line, order); !taken)
        return line.failed(taken.error());
    const StopSignals early; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    if (const auto back = wayBack(**record))
        if (const int cleaned = cleanUp(line, backend, *back); cleaned != ExitGood)
            return cleaned;
    return runSession(line, backend, *std::move(record));
}

} // namespace rd
