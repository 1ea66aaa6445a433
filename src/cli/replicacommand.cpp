// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleanupcommand.h"
#include "cli/plancommand.h"
#include "cli/preflightcommand.h"
#include "cli/queuecommand.h"
#include "cli/replicaoptions.h"
#include "cli/reportcommand.h"
#include "cli/sessioncommands.h"
#include "cli/sessionrunner.h"
#include "cli/stopsignals.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaCommand)
};

int create(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("replica create"),
        Words::tr("Makes a replica. At domain level 0 it is made from a bundle: prepared on the source, checked, "
                  "pushed, installed. At level 1 the machine is enrolled and promoted. Either way replication, DNS and "
                  "services are verified."),
        sessionExitCodes());
    addOrderOptions(line);
    line.addOption(
        {QStringLiteral("dry-run"), Words::tr("Only asks the source for its domain and prints the commands that would run.")});
    line.addOption({QStringLiteral("queue"), Words::tr("Puts it at the end of the queue instead of making it now.")});
    if (const auto done = line.parse(arguments))
        return *done;
    auto order = orderFrom(line);
    if (!order)
        return refused(line, order.error());
    const QLatin1StringView command("replica create");
    if (const auto wrong = refused(line, order->problems(), command))
        return *wrong;
    StopMonitor monitor; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    // A source that cannot be asked fails the run's first step, which tells why and keeps it.
    const auto names = askSource(*order, backend, monitor);
    if (!names && names.error().fault == Fault::Cancelled) {
        line.failed(names.error());
        return ExitInterrupted;
    }
    if (const auto wrong = refused(line, order->problems(), command))
        return *wrong;
    if (line.isSet(QStringLiteral("dry-run"))) {
        if (!names)
            return line.failed(names.error());
        line.console().print(commandsText(*order, *names).trimmed());
        return ExitGood;
    }
    if (line.isSet(QStringLiteral("queue")))
        return enqueue(line, *order);
    if (const auto taken = takePassword(line, *order); !taken)
        return line.failed(taken.error());
    auto record = RunRecord::create(*order);
    if (!record) {
        line.console().printError(record.error());
        return ExitWarning;
    }
    return runSession(line, backend, *std::move(record));
}

} // namespace

int runReplica(const QStringList &arguments)
{
    const QString deed = arguments.value(1);
    const QStringList rest = QStringList{arguments.first()} + arguments.mid(2);
    if (deed == QLatin1StringView("create"))
        return create(rest);
    if (deed == QLatin1StringView("preflight"))
        return runPreflight(rest);
    if (deed == QLatin1StringView("plan"))
        return runPlan(rest);
    if (deed == QLatin1StringView("cleanup"))
        return runCleanup(rest);
    if (deed == QLatin1StringView("queue"))
        return runQueue(rest);
    if (deed == QLatin1StringView("report"))
        return runReport(rest);
    if (deed == QLatin1StringView("stop"))
        return runStop(rest);
    if (deed == QLatin1StringView("retry"))
        return runRetry(rest);
    Console().printError(
        {.fault = Fault::Malformed,
         .summary = Words::tr("Say what to do: replica preflight, plan, create, queue, stop, cleanup, retry or report."),
         .detail = {},
         .advice = Words::tr("See \"replica-desk-cli replica create --help\".")});
    return deed.endsWith(QLatin1StringView("help")) ? ExitGood : ExitUsage;
}

} // namespace rd
