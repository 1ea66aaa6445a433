// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/replicaoptions.h"

#include "plan/hostfacts.h"
#include "plan/orderoptions.h"

#include <unistd.h>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

/// Those of the common part; orderOptions() has the rest.
QList<QCommandLineOption> commonOptions()
{
    return {{s("ip-address"), Words::tr("Address of the replica, to be added to DNS (repeatable)."), s("IP")},
            {s("reverse-zone"), Words::tr("Reverse zone for the address (repeatable)."), s("ZONE")},
            {s("no-reverse"), Words::tr("Leave reverse zones alone.")},
            {s("setup-ca"), Words::tr("Give the replica a CA.")},
            {s("setup-dns"), Words::tr("Give the replica a DNS server.")},
            {s("forwarder"), Words::tr("DNS forwarder (repeatable); without one: no forwarders."), s("IP")},
            {s("skip-conncheck"), Words::tr("Have the installer skip its connection check.")},
            {s("no-ntp"), Words::tr("Leave time synchronisation alone.")},
            {s("otp"), Words::tr("Domain level 1: enrol with the one-time password of the host entry, which is asked for.")},
            {s("keytab"), Words::tr("Domain level 1: enrol again with this keytab, a file on the new machine."), s("FILE")},
            {s("host-key"), Words::tr("Domain level 1: the machine is enrolled and in ipaservers; promote with its own key.")}};
}

ReplicaOrder orderFromOptions(const CommandLine &line)
{
    const auto isSet = [&line](const char *name) { return line.isSet(QLatin1StringView(name)); };
    const auto values = [&line](const char *name) { return line.values(QLatin1StringView(name)); };
    ReplicaOrder order = machinesFrom(line, line.argument(0));
    order.ipAddresses = values("ip-address");
    order.reverseZones = values("reverse-zone");
    order.noReverse = isSet("no-reverse");
    order.setupCa = isSet("setup-ca");
    order.setupDns = isSet("setup-dns");
    order.forwarders = values("forwarder");
    order.skipConncheck = isSet("skip-conncheck");
    order.noNtp = isSet("no-ntp");
    order.keytab = line.value(s("keytab"));
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
    order.domainLevel = order.asksForPromotion() ? 1 : 0;
    return order;
}

/// An option that says what the plan says already.
QString doubledOption(const CommandLine &line)
{
    QStringList ofThePlan{s("from"), s("principal")};
    for (const QCommandLineOption &option : commonOptions())
        ofThePlan << option.names();
    for (const OrderOption &option : orderOptions())
        ofThePlan << s(option.option);
    for (const QString &name : line.given())
        if (ofThePlan.contains(name))
            return name;
    return {};
}

Result<ReplicaOrder> orderFromPlan(const CommandLine &line)
{
    auto order = readPlanFile(line.value(s("plan")));
    if (!order)
        return order;
    if (const QString doubled = doubledOption(line); !doubled.isEmpty())
        return fail(Fault::Conflict, Words::tr("--plan and --%1 exclude each other: the plan says it already.").arg(doubled), {},
                    Words::tr("Change the plan's file, or leave out --plan."));
    if (!line.arguments().isEmpty() && line.argument(0) != order->target)
        return fail(Fault::Conflict, Words::tr("The plan is for %1, not for %2.").arg(order->target, line.argument(0)), {},
                    Words::tr("Leave out the name, or take the plan of that machine."));
    if (line.isSet(s("login")))
        order->targetLogin = line.value(s("login"));
    if (line.isSet(s("from-login")))
        order->sourceLogin = line.value(s("from-login"));
    return order;
}

} // namespace

void addMachineOptions(CommandLine &line)
{
    line.addOption({s("from"), Words::tr("Server that the replica is made from."), s("SERVER")});
    line.addOption({s("login"), Words::tr("Where ssh reaches the new machine, if not by its name."), s("[USER@]HOST")});
    line.addOption({s("from-login"), Words::tr("Where ssh reaches the source, if not by its name."), s("[USER@]HOST")});
}

void addOrderOptions(CommandLine &line)
{
    line.addArgument(s("FQDN"), Words::tr("Full name of the machine that becomes a replica."), s("plan"));
    addMachineOptions(line);
    line.addOption(
        {s("plan"), Words::tr("Takes the whole order from this file, which “replica plan --format json” writes."), s("FILE")});
    for (const QCommandLineOption &option : commonOptions())
        line.addOption(option);
    for (const OrderOption &option : orderOptions()) {
        const QString help = !option.isFor(0)   ? Words::tr("Domain level 1: %1").arg(option.helpText())
                             : !option.isFor(1) ? Words::tr("Domain level 0: %1").arg(option.helpText())
                                                : option.helpText();
        if (option.value)
            line.addOption({s(option.option), help, s(option.value)});
        else
            line.addOption({s(option.option), help});
    }
    line.addOption(
        {s("skip-check"), Words::tr("Go on although this check of the preflight stands in the way (repeatable)."), s("ID")});
}

ReplicaOrder machinesFrom(const CommandLine &line, const QString &target)
{
    ReplicaOrder order;
    order.target = target;
    order.targetLogin = line.value(s("login"));
    order.source = line.value(s("from")).toLower();
    order.sourceLogin = line.value(s("from-login"));
    order.principal = line.value(s("principal"));
    return order;
}

Result<ReplicaOrder> orderFrom(const CommandLine &line)
{
    auto order = line.isSet(s("plan")) ? orderFromPlan(line) : Result<ReplicaOrder>(orderFromOptions(line));
    if (order)
        order->skipChecks << line.values(s("skip-check"));
    return order;
}

Result<DomainNames> askSource(ReplicaOrder &order, const Backend &backend, Monitor &monitor)
{
    const auto shell = backend.shells()->open(order.sourceShell(), monitor);
    if (!shell)
        return pass(shell.error());
    const auto facts = readHostFacts(**shell, monitor);
    if (!facts)
        return pass(facts.error());
    const auto level = facts->level();
    if (!level)
        return pass(level.error());
    order.domainLevel = *level;
    return DomainNames{facts->domain, facts->realm};
}

std::optional<int> refused(const CommandLine &line, const QStringList &problems, QLatin1StringView command)
{
    if (problems.isEmpty())
        return std::nullopt;
    line.console().printError({.fault = Fault::Malformed,
                               .summary = problems.first(),
                               .detail = problems.mid(1).join(u'\n'),
                               .advice = Words::tr("See \"replica-desk-cli %1 --help\".").arg(command)});
    return ExitUsage;
}

int refused(const CommandLine &line, const Error &error)
{
    line.failed(error);
    return ExitUsage;
}

Result<> takePassword(CommandLine &line, const ReplicaOrder &order)
{
    if (!line.isSet(s("password-stdin")))
        return {};
    const auto secret = readSecretLine(STDIN_FILENO);
    if (!secret)
        return pass(secret.error());
    if (order.promotes())
        line.credentials()->remember(Question::Kind::AdminPassword, order.adminName(), *secret);
    else
        line.credentials()->remember(Question::Kind::DirectoryManager, order.source, *secret);
    return {};
}

} // namespace rd
