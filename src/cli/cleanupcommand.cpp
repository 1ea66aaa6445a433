// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleanupcommand.h"

#include "cli/replicaoptions.h"
#include "cli/sessionrunner.h"
#include "plan/cleanupsteps.h"
#include "plan/hostfacts.h"
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
    ReplicaOrder order = orderFrom(line, line.argument(0));
    order.deed = ReplicaOrder::Deed::CleanUp;
    if (const QStringList problems = order.problems(); !problems.isEmpty()) {
        line.console().printError({.fault = Fault::Malformed,
                                   .summary = problems.first(),
                                   .detail = {},
                                   .advice = Words::tr("See \"replica-desk-cli replica cleanup --help\".")});
        return ExitUsage;
    }
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    SilentMonitor monitor;
    const auto shell = backend.shells()->open(order.sourceShell(), monitor);
    const auto level = shell ? readDomainLevel(**shell, monitor) : Result<int>(pass(shell.error()));
    if (!level) {
        line.failed(level.error());
        return ExitWarning;
    }
    order.domainLevel = *level;
    if (const auto taken = takePassword(line, order); !taken)
        return line.failed(taken.error());
    return cleanUp(line, backend, order);
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
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    if (const auto back = wayBack(**record))
        if (const int cleaned = cleanUp(line, backend, *back); cleaned != ExitGood)
            return cleaned;
    return runSession(line, backend, *std::move(record));
}

} // namespace rd
