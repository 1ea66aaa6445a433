// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleanupcommand.h"
#include "cli/deeds.h"
#include "cli/plancommand.h"
#include "cli/preflightcommand.h"
#include "cli/queuecommand.h"
#include "cli/replicaoptions.h"
#include "cli/reportcommand.h"
#include "cli/sessioncommands.h"
#include "cli/sessionrunner.h"
#include "cli/stopsignals.h"

#include <QCoreApplication>
#include <array>

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

constexpr std::array deeds{
    Deed{QLatin1StringView("preflight"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Finds what would make the creation of a replica fail. Changes nothing."), runPreflight},
    Deed{QLatin1StringView("plan"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Writes the order of a replica as commands, for Ansible, or as a plan file."), runPlan},
    Deed{QLatin1StringView("create"), QT_TRANSLATE_NOOP("rd::Deeds", "Makes a replica."), create},
    Deed{QLatin1StringView("queue"), QT_TRANSLATE_NOOP("rd::Deeds", "Makes several replicas, one after another."), runQueue},
    Deed{QLatin1StringView("stop"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Ends the program that a run left working, and cleans up after it."), runStop},
    Deed{QLatin1StringView("cleanup"), QT_TRANSLATE_NOOP("rd::Deeds", "Takes away what attempts to make a replica left."),
         runCleanup},
    Deed{QLatin1StringView("retry"), QT_TRANSLATE_NOOP("rd::Deeds", "Cleans up after a failed creation and tries it again."),
         runRetry},
    Deed{QLatin1StringView("report"), QT_TRANSLATE_NOOP("rd::Deeds", "Writes the report of a run, to read, print and hand on."),
         runReport},
};

} // namespace

int runReplica(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("replica"), deeds, arguments);
}

} // namespace rd
