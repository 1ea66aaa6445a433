// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflightcommand.h"
#include "cli/sessioncommands.h"
#include "cli/sessionrunner.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaCommand)
};

struct CreateOptions
{
    QCommandLineOption from{QStringLiteral("from"), Words::tr("Server that the replica is made from."), QStringLiteral("SERVER")};
    QCommandLineOption login{QStringLiteral("login"), Words::tr("Where ssh reaches the new machine, if not by its name."),
                             QStringLiteral("[USER@]HOST")};
    QCommandLineOption fromLogin{QStringLiteral("from-login"), Words::tr("Where ssh reaches the source, if not by its name."),
                                 QStringLiteral("[USER@]HOST")};
    QCommandLineOption ipAddress{QStringLiteral("ip-address"),
                                 Words::tr("Have the source add this address of the replica to DNS (repeatable)."),
                                 QStringLiteral("IP")};
    QCommandLineOption reverseZone{QStringLiteral("reverse-zone"), Words::tr("Reverse zone for the address (repeatable)."),
                                   QStringLiteral("ZONE")};
    QCommandLineOption noReverse{QStringLiteral("no-reverse"), Words::tr("Leave reverse zones alone.")};
    QCommandLineOption setupCa{QStringLiteral("setup-ca"), Words::tr("Give the replica a CA.")};
    QCommandLineOption setupDns{QStringLiteral("setup-dns"), Words::tr("Give the replica a DNS server.")};
    QCommandLineOption forwarder{QStringLiteral("forwarder"),
                                 Words::tr("DNS forwarder (repeatable); without one: no forwarders."), QStringLiteral("IP")};
    QCommandLineOption skipConncheck{QStringLiteral("skip-conncheck"),
                                     Words::tr("Have the installer skip its connection check.")};
    QCommandLineOption noNtp{QStringLiteral("no-ntp"), Words::tr("Leave time synchronisation alone.")};
    QCommandLineOption skipCheck{QStringLiteral("skip-check"),
                                 Words::tr("Go on although this check of the preflight stands in the way (repeatable)."),
                                 QStringLiteral("ID")};
    QCommandLineOption dryRun{QStringLiteral("dry-run"), Words::tr("Only print the commands that would run.")};

    void addTo(CommandLine &line) const
    {
        for (const QCommandLineOption &option : {from, login, fromLogin, ipAddress, reverseZone, noReverse, setupCa, setupDns,
                                                 forwarder, skipConncheck, noNtp, skipCheck, dryRun})
            line.addOption(option);
    }

    ReplicaOrder orderFrom(const CommandLine &line, const QString &target) const
    {
        const auto value = [&line](const QCommandLineOption &option) { return line.value(option.names().first()); };
        const auto values = [&line](const QCommandLineOption &option) { return line.values(option.names().first()); };
        const auto isSet = [&line](const QCommandLineOption &option) { return line.isSet(option.names().first()); };
        ReplicaOrder order;
        order.target = target;
        order.targetLogin = value(login);
        order.source = value(from).toLower();
        order.sourceLogin = value(fromLogin);
        order.ipAddresses = values(ipAddress);
        order.reverseZones = values(reverseZone);
        order.noReverse = isSet(noReverse);
        order.setupCa = isSet(setupCa);
        order.setupDns = isSet(setupDns);
        order.forwarders = values(forwarder);
        order.skipConncheck = isSet(skipConncheck);
        order.noNtp = isSet(noNtp);
        order.skipChecks = values(skipCheck);
        return order;
    }
};

int create(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("replica create"),
        Words::tr(
            "Makes a replica from a bundle (FreeIPA at domain level 0): prepares the bundle on the source, checks it, pushes it, "
            "installs, and verifies replication and DNS."),
        sessionExitCodes());
    const CreateOptions options;
    options.addTo(line);
    line.addArgument(QStringLiteral("FQDN"), Words::tr("Full name of the machine that becomes a replica."));
    if (const auto done = line.parse(arguments))
        return *done;
    const ReplicaOrder order = options.orderFrom(line, line.argument(0));
    if (const QStringList problems = order.problems(); !problems.isEmpty()) {
        line.console().printError({.fault = Fault::Malformed,
                                   .summary = problems.first(),
                                   .detail = problems.mid(1).join(u'\n'),
                                   .advice = Words::tr("See \"replica-desk-cli replica create --help\".")});
        return ExitUsage;
    }
    if (line.isSet(QStringLiteral("dry-run"))) {
        line.console().print(Words::tr("On %1: %2").arg(order.source, order.prepareCommand().join(u' ')));
        line.console().print(Words::tr("On %1: %2").arg(order.target, order.installCommand().join(u' ')));
        return ExitGood;
    }
    auto record = RunRecord::create(order);
    if (!record) {
        line.console().printError(record.error());
        return ExitWarning;
    }
    return runSession(line, *std::move(record));
}

} // namespace

int runReplica(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1StringView("create"))
        return create(QStringList{arguments.first()} + arguments.sliced(2));
    if (arguments.value(1) == QLatin1StringView("preflight"))
        return runPreflight(QStringList{arguments.first()} + arguments.sliced(2));
    Console().printError({.fault = Fault::Malformed,
                          .summary = Words::tr("Say what to do: replica preflight or replica create."),
                          .detail = {},
                          .advice = Words::tr("See \"replica-desk-cli replica create --help\".")});
    return arguments.value(1).endsWith(QLatin1StringView("help")) ? ExitGood : ExitUsage;
}

} // namespace rd
