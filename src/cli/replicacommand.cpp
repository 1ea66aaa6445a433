// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cleanupcommand.h"
#include "cli/preflightcommand.h"
#include "cli/replicaoptions.h"
#include "cli/sessioncommands.h"
#include "cli/sessionrunner.h"
#include "core/shellquote.h"
#include "plan/hostfacts.h"
#include "plan/orderoptions.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaCommand)
};

ReplicaOrder wholeOrder(const CommandLine &line, const QString &target)
{
    const auto isSet = [&line](const char *name) { return line.isSet(QLatin1StringView(name)); };
    const auto values = [&line](const char *name) { return line.values(QLatin1StringView(name)); };
    ReplicaOrder order = orderFrom(line, target);
    order.ipAddresses = values("ip-address");
    order.reverseZones = values("reverse-zone");
    order.noReverse = isSet("no-reverse");
    order.setupCa = isSet("setup-ca");
    order.setupDns = isSet("setup-dns");
    order.forwarders = values("forwarder");
    order.skipConncheck = isSet("skip-conncheck");
    order.noNtp = isSet("no-ntp");
    order.skipChecks = values("skip-check");
    order.keytab = line.value(QStringLiteral("keytab"));
    if (!order.keytab.isEmpty())
        order.credential = ReplicaOrder::Credential::Keytab;
    else if (isSet("otp"))
        order.credential = ReplicaOrder::Credential::OneTimePassword;
    else if (isSet("host-key"))
        order.credential = ReplicaOrder::Credential::HostKey;
    for (const OrderOption &option : orderOptions()) {
        if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&option.member))
            order.**flag = isSet(option.option);
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            order.**text = line.value(QLatin1StringView(option.option));
        else
            order.*std::get<QStringList ReplicaOrder::*>(option.member) = values(option.option);
    }
    return order;
}

int wrongOrder(const CommandLine &line, const QStringList &problems)
{
    line.console().printError({.fault = Fault::Malformed,
                               .summary = problems.first(),
                               .detail = problems.mid(1).join(u'\n'),
                               .advice = Words::tr("See \"replica-desk-cli replica create --help\".")});
    return ExitUsage;
}

void printCommands(const CommandLine &line, const ReplicaOrder &order)
{
    const auto print = [&line](const QString &host, const QStringList &command) {
        if (!command.isEmpty())
            line.console().print(Words::tr("On %1: %2").arg(host, command.join(u' ')));
    };
    if (!order.promotes()) {
        print(order.source, order.prepareCommand());
        print(order.target, order.installCommand());
        return;
    }
    const QString domain = order.source.section(u'.', 1);
    QStringList enrol = order.enrolCommand(domain, domain.toUpper());
    enrol.remove(0, std::max<qsizetype>(0, enrol.indexOf(QStringLiteral("/usr/sbin/ipa-client-install"))));
    print(order.target, enrol);
    print(order.target, order.installCommand(domain, domain.toUpper()));
}

int create(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("replica create"),
        Words::tr("Makes a replica. At domain level 0 it is made from a bundle: prepared on the source, checked, "
                  "pushed, installed. At level 1 the machine is enrolled and promoted. Either way replication, DNS and "
                  "services are verified."),
        sessionExitCodes());
    addOrderOptions(line);
    line.addArgument(QStringLiteral("FQDN"), Words::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    ReplicaOrder order = wholeOrder(line, line.argument(0));
    order.domainLevel = order.asksForPromotion() ? 1 : 0;
    if (const QStringList problems = order.problems(); !problems.isEmpty())
        return wrongOrder(line, problems);
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    SilentMonitor monitor;
    const auto shell = backend.shells()->open(order.sourceShell(), monitor);
    // A source that cannot be asked fails the run's first step, which tells why and keeps it.
    if (const auto level = shell ? readDomainLevel(**shell, monitor) : Result<int>(pass(shell.error())); level)
        order.domainLevel = *level;
    if (const QStringList problems = order.problems(); !problems.isEmpty())
        return wrongOrder(line, problems);
    if (line.isSet(QStringLiteral("dry-run"))) {
        printCommands(line, order);
        return ExitGood;
    }
    if (const auto taken = takePassword(line, order); !taken)
        return line.failed(taken.error());
    auto record = RunRecord::create(order);
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
    if (deed == QLatin1StringView("cleanup"))
        return runCleanup(rest);
    if (deed == QLatin1StringView("retry"))
        return runRetry(rest);
    Console().printError({.fault = Fault::Malformed,
                          .summary = Words::tr("Say what to do: replica preflight, create, cleanup or retry."),
                          .detail = {},
                          .advice = Words::tr("See \"replica-desk-cli replica create --help\".")});
    return deed.endsWith(QLatin1StringView("help")) ? ExitGood : ExitUsage;
}

} // namespace rd
