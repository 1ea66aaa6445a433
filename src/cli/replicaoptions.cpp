// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/replicaoptions.h"

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

} // namespace

void addMachineOptions(CommandLine &line)
{
    line.addOption({s("from"), Words::tr("Server that the replica is made from."), s("SERVER")});
    line.addOption({s("login"), Words::tr("Where ssh reaches the new machine, if not by its name."), s("[USER@]HOST")});
    line.addOption({s("from-login"), Words::tr("Where ssh reaches the source, if not by its name."), s("[USER@]HOST")});
}

void addOrderOptions(CommandLine &line)
{
    addMachineOptions(line);
    line.addOption({s("ip-address"), Words::tr("Address of the replica, to be added to DNS (repeatable)."), s("IP")});
    line.addOption({s("reverse-zone"), Words::tr("Reverse zone for the address (repeatable)."), s("ZONE")});
    line.addOption({s("no-reverse"), Words::tr("Leave reverse zones alone.")});
    line.addOption({s("setup-ca"), Words::tr("Give the replica a CA.")});
    line.addOption({s("setup-dns"), Words::tr("Give the replica a DNS server.")});
    line.addOption({s("forwarder"), Words::tr("DNS forwarder (repeatable); without one: no forwarders."), s("IP")});
    line.addOption({s("skip-conncheck"), Words::tr("Have the installer skip its connection check.")});
    line.addOption({s("no-ntp"), Words::tr("Leave time synchronisation alone.")});
    line.addOption(
        {s("otp"), Words::tr("Domain level 1: enrol with the one-time password of the host entry, which is asked for.")});
    line.addOption(
        {s("keytab"), Words::tr("Domain level 1: enrol again with this keytab, a file on the new machine."), s("FILE")});
    line.addOption(
        {s("host-key"), Words::tr("Domain level 1: the machine is enrolled and in ipaservers; promote with its own key.")});
    for (const OrderOption &option : orderOptions()) {
        const QString help = Words::tr("Domain level 1: %1").arg(option.helpText());
        if (option.value)
            line.addOption({s(option.option), help, s(option.value)});
        else
            line.addOption({s(option.option), help});
    }
    line.addOption(
        {s("skip-check"), Words::tr("Go on although this check of the preflight stands in the way (repeatable)."), s("ID")});
    line.addOption(
        {s("dry-run"), Words::tr("Only asks the source for its domain level and prints the commands that would run.")});
}

ReplicaOrder orderFrom(const CommandLine &line, const QString &target)
{
    ReplicaOrder order;
    order.target = target;
    order.targetLogin = line.value(s("login"));
    order.source = line.value(s("from")).toLower();
    order.sourceLogin = line.value(s("from-login"));
    order.principal = line.value(s("principal"));
    return order;
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
