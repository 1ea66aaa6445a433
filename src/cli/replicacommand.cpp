// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clicontext.h"
#include "cli/sessionrunner.h"
#include "preflight/hostname.h"

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
    QCommandLineOption dryRun{QStringLiteral("dry-run"), Words::tr("Only print the commands that would run.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({from, login, fromLogin, ipAddress, reverseZone, noReverse, setupCa, setupDns, forwarder, skipConncheck,
                           noNtp, dryRun});
    }

    ReplicaOrder orderFrom(const QCommandLineParser &parser, const QString &target) const
    {
        ReplicaOrder order;
        order.target = target;
        order.targetLogin = parser.value(login);
        order.source = parser.value(from).toLower();
        order.sourceLogin = parser.value(fromLogin);
        order.ipAddresses = parser.values(ipAddress);
        order.reverseZones = parser.values(reverseZone);
        order.noReverse = parser.isSet(noReverse);
        order.setupCa = parser.isSet(setupCa);
        order.setupDns = parser.isSet(setupDns);
        order.forwarders = parser.values(forwarder);
        order.skipConncheck = parser.isSet(skipConncheck);
        order.noNtp = parser.isSet(noNtp);
        return order;
    }
};

int create(CliContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Makes a replica from a bundle (FreeIPA at domain level 0): prepares the bundle on the source, checks it, "
                  "pushes it, installs, and verifies replication and DNS."));
    const CreateOptions options;
    options.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FQDN"), Words::tr("Full name of the machine that becomes a replica."));
    if (const auto code = parseOrExit(parser, QStringLiteral("replica create"), arguments))
        return *code;
    Output errors(true, stderr);
    if (parser.positionalArguments().size() != 1) {
        errors.line(Words::tr("Name exactly one new machine."));
        return ExitUsage;
    }
    const ReplicaOrder order = options.orderFrom(parser, parser.positionalArguments().first());
    if (const QStringList problems = order.problems(); !problems.isEmpty()) {
        for (const QString &problem : problems)
            errors.line(problem);
        return ExitUsage;
    }
    if (parser.isSet(options.dryRun)) {
        context.output.line(Words::tr("On %1: %2").arg(order.source, order.prepareCommand().join(u' ')));
        context.output.line(Words::tr("On %1: %2").arg(order.target, order.installCommand().join(u' ')));
        return ExitGood;
    }
    auto record = RunRecord::create(order);
    if (!record) {
        printError(record.error());
        return ExitWarning;
    }
    return runSession(context, *std::move(record));
}

} // namespace

int runReplicaCommand(CliContext &context, const QStringList &arguments)
{
    if (arguments.value(0) == QLatin1StringView("create"))
        return create(context, arguments.mid(1));
    Output(true, stderr).line(Words::tr("Usage: replica-desk-cli replica create FQDN --from SERVER …"));
    return ExitUsage;
}

} // namespace rd
