// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/hostname.h"
#include "preflight/rules.h"

#include <QHostAddress>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::NameChecks)
};

QString joined(const QStringList &list)
{
    return list.isEmpty() ? Text::tr("none") : list.join(QStringLiteral(", "));
}

bool isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

bool sameAddress(const QString &one, const QString &other)
{
    return QHostAddress(one) == QHostAddress(other);
}

bool contains(const QStringList &addresses, const QString &address)
{
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &each) { return sameAddress(each, address); });
}

void checkOwnName(CheckWriter &writer, const HostSurvey &survey, const QString &wanted, const char *id)
{
    Check &check =
        writer.add(id, CheckGroup::Names, wanted, Text::tr("What the machine calls itself"), survey.fqdn, wanted.toLower());
    if (survey.fqdn != wanted.toLower())
        raise(check, CheckState::Blocking,
              Text::tr("Certificates, keys and records are made for the name the machine has itself; the installer refuses or "
                       "stumbles when it is another one."),
              Text::tr("Set the host name on %1, or give the name the machine has and its login name apart.").arg(wanted),
              {QStringLiteral("hostnamectl set-hostname %1").arg(wanted.toLower())});
}

/// How the new machine sees its own name.
void checkOwnLookup(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const QString name = order.target.toLower();
    const NameLookup lookup = target.lookups.value(name);
    Check &forward = writer.add("forward-lookup", CheckGroup::Names, order.target, Text::tr("The new machine finds its own name"),
                                joined(lookup.addresses), Text::tr("an address of the machine"));
    if (lookup.addresses.isEmpty()) {
        raise(forward, CheckState::Blocking, Text::tr("The installer looks up its own name first and gives up."),
              Text::tr("Add the name to DNS, or to /etc/hosts on %1 with the full name first.").arg(order.target),
              target.addresses.isEmpty() ? QStringList()
                                         : QStringList{QStringLiteral("echo '%1 %2 %3' >> /etc/hosts")
                                                           .arg(target.addresses.first(), name, name.section(u'.', 0, 0))});
        return;
    }
    const bool toItself = std::any_of(lookup.addresses.begin(), lookup.addresses.end(), isLoopback);
    Check &loopback =
        writer.add("not-localhost", CheckGroup::Names, order.target, Text::tr("The name does not stand for localhost"),
                   joined(lookup.addresses), Text::tr("no 127.0.0.1, no ::1"));
    if (toItself)
        raise(loopback, CheckState::Blocking,
              Text::tr("Other servers cannot reach it at a loopback address, and the KDC does not listen there."),
              Text::tr("Remove the name from the loopback lines of /etc/hosts on %1.").arg(order.target));
    Check &own = writer.add("own-address", CheckGroup::Names, order.target, Text::tr("The name's address belongs to the machine"),
                            joined(lookup.addresses), joined(target.addresses));
    const bool foreign = std::any_of(lookup.addresses.begin(), lookup.addresses.end(), [&](const QString &address) {
        return !isLoopback(address) && !contains(target.addresses, address);
    });
    if (foreign && !target.addresses.isEmpty())
        raise(own, CheckState::Blocking, Text::tr("The name leads to another machine, so the servers would talk to that one."),
              Text::tr("Correct the address in DNS or in /etc/hosts on %1.").arg(order.target));
    Check &canonical = writer.add("canonical-name", CheckGroup::Names, order.target, Text::tr("The full name comes first"),
                                  lookup.canonical, name);
    if (!lookup.canonical.isEmpty() && lookup.canonical != name)
        raise(
            canonical, CheckState::Blocking,
            Text::tr("The machine's primary name is another one: a short name stands first in /etc/hosts, or the name is an "
                     "alias (CNAME). The installer refuses both."),
            Text::tr("Put the full name first in its line of /etc/hosts on %1, or give the machine an address record of its own.")
                .arg(order.target));
}

void checkReverse(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const QString name = order.target.toLower();
    const NameLookup lookup = target.lookups.value(name);
    QStringList wrong;
    QStringList found;
    for (const QString &address : lookup.addresses) {
        const QString reverse = lookup.reverse.value(address);
        found << QStringLiteral("%1 → %2").arg(address, reverse.isEmpty() ? Text::tr("nothing") : reverse);
        if (reverse != name && !isLoopback(address))
            wrong << address;
    }
    if (lookup.addresses.isEmpty())
        return;
    Check &check = writer.add("reverse-lookup", CheckGroup::Names, order.target, Text::tr("The addresses lead back to the name"),
                              joined(found), name);
    if (!wrong.isEmpty())
        raise(check, writer.isBefore(4, 2) ? CheckState::Blocking : CheckState::Advisory,
              writer.isBefore(4, 2)
                  ? Text::tr("FreeIPA before 4.2 refuses a machine whose address does not lead back to its name.")
                  : Text::tr("Kerberos and SSH clients that ask for the name of an address will not find the server."),
              Text::tr("Add or correct the PTR record of %1.").arg(wrong.join(QStringLiteral(", "))));
}

void checkFiles(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    bool mapped = target.hostsFile.isEmpty();
    QStringList lines;
    for (const QStringList &line : target.hostsFile) {
        mapped = mapped || (line.first() == QLatin1StringView("127.0.0.1") && line.contains(QLatin1StringView("localhost")));
        if (line.mid(1).contains(order.target, Qt::CaseInsensitive))
            lines << line.join(u' ');
    }
    Check &localhost =
        writer.add("localhost-mapping", CheckGroup::Names, order.target, Text::tr("localhost is mapped in /etc/hosts"),
                   mapped ? Text::tr("yes") : Text::tr("no"), QStringLiteral("127.0.0.1 localhost"));
    if (!mapped)
        raise(localhost, CheckState::Advisory, Text::tr("Services of the installation talk to localhost by name."),
              Text::tr("Add the line to /etc/hosts on %1.").arg(order.target),
              {QStringLiteral("echo '127.0.0.1 localhost' >> /etc/hosts")});
    Check &once =
        writer.add("hosts-file", CheckGroup::Names, order.target, Text::tr("The name stands in /etc/hosts once at most"),
                   lines.isEmpty() ? Text::tr("not there") : lines.join(QStringLiteral("; ")));
    const auto families = [&lines](bool six) {
        return std::count_if(lines.begin(), lines.end(),
                             [six](const QString &line) { return line.section(u' ', 0, 0).contains(u':') == six; });
    };
    if (families(false) > 1 || families(true) > 1)
        raise(once, CheckState::Advisory, Text::tr("Which of the lines counts depends on the program that looks."),
              Text::tr("Keep one line for the name in /etc/hosts on %1.").arg(order.target));
}

/// Whether each machine finds the other one, at the address it really has.
void checkEachOther(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const NameLookup there = target.lookups.value(order.source.toLower());
    Check &finds = writer.add("source-from-target", CheckGroup::Names, order.target, Text::tr("The new machine finds the source"),
                              joined(there.addresses), joined(source.addresses));
    const bool right = std::any_of(there.addresses.begin(), there.addresses.end(),
                                   [&](const QString &address) { return contains(source.addresses, address); });
    if (there.addresses.isEmpty())
        raise(finds, CheckState::Blocking, Text::tr("The new machine cannot resolve the source's name."),
              Text::tr("Set a name server that knows the domain in /etc/resolv.conf on %1.").arg(order.target));
    else if (!right && !source.addresses.isEmpty())
        raise(finds, CheckState::Advisory,
              Text::tr("The source's name leads to an address that the source itself does not have: a translated address, or a "
                       "wrong one."),
              Text::tr("Check the address of %1 in DNS and in /etc/hosts on %2.").arg(order.source, order.target));

    const NameLookup here = source.lookups.value(order.target.toLower());
    Check &found = writer.add("target-from-source", CheckGroup::Names, order.source, Text::tr("The source finds the new machine"),
                              joined(here.addresses), joined(target.addresses));
    const bool same = std::any_of(here.addresses.begin(), here.addresses.end(),
                                  [&](const QString &address) { return contains(target.addresses, address); });
    if (here.addresses.isEmpty() && (!order.ipAddresses.isEmpty() || order.promotion)) {
        found.state = CheckState::Information;
        found.why = Text::tr("Its records are added on the way.");
    } else if (here.addresses.isEmpty()) {
        raise(found, CheckState::Blocking, Text::tr("The bundle cannot be prepared for a name that the source does not find."),
              Text::tr("Add the name to DNS, or give its address, so that the source adds it (--ip-address)."));
    } else if (!same && !target.addresses.isEmpty()) {
        raise(found, CheckState::Blocking, Text::tr("The name leads to another machine, as the source sees it."),
              Text::tr("Correct or remove the old record of %1.").arg(order.target));
    }
}

void checkGivenAddresses(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    if (order.ipAddresses.isEmpty())
        return;
    QStringList foreign;
    for (const QString &address : order.ipAddresses)
        if (!contains(target.addresses, address))
            foreign << address;
    Check &check =
        writer.add("given-address", CheckGroup::Names, order.target, Text::tr("The address given belongs to the new machine"),
                   joined(order.ipAddresses), joined(target.addresses));
    if (!foreign.isEmpty() && !target.addresses.isEmpty())
        raise(check, CheckState::Blocking, Text::tr("A record with a wrong address would be added to DNS."),
              Text::tr("Give an address that the machine has."));
}

void checkNameServers(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    Check &set = writer.add("name-servers", CheckGroup::Names, order.target, Text::tr("Name servers of the new machine"),
                            joined(target.nameServers));
    if (target.nameServers.isEmpty())
        raise(set, CheckState::Advisory, Text::tr("Without one the machine finds only what stands in its /etc/hosts."),
              Text::tr("Set the domain's name servers in /etc/resolv.conf on %1.").arg(order.target));
    for (const NameServerAnswer &answer : writer.facts.nameServers) {
        const QString shown = answer.addresses ? joined(*answer.addresses) : answer.addresses.error().summary;
        Check &asked = writer.add("dns-from-here", CheckGroup::Names, answer.name,
                                  Text::tr("What name server %1 says").arg(answer.nameServer), shown);
        if (!answer.addresses) {
            raise(asked, CheckState::NotTestable, Text::tr("The name server does not answer this machine."),
                  answer.addresses.error().advice);
            continue;
        }
        const bool isTarget = answer.name == order.target.toLower();
        if (answer.addresses->isEmpty()) {
            asked.state = CheckState::Information;
            asked.why = isTarget ? Text::tr("It does not know the new machine yet.") : Text::tr("It does not know the source.");
            continue;
        }
        for (const QString &address : *answer.addresses) {
            const QStringList names = answer.names.value(address);
            if (names.isEmpty() || names.contains(answer.name + u'.', Qt::CaseInsensitive) ||
                names.contains(answer.name, Qt::CaseInsensitive))
                continue;
            raise(asked, CheckState::Advisory,
                  Text::tr("It says that %1 is called %2.").arg(address, names.join(QStringLiteral(", "))),
                  Text::tr("Correct the PTR record of %1.").arg(address));
        }
    }
}

} // namespace

void checkNames(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const HostnameRules rules = writer.isBefore(4, 4) ? HostnameRules::Legacy : HostnameRules::Modern;
    Check &valid = writer.add("name-rules", CheckGroup::Names, order.target, Text::tr("The name is allowed"), order.target);
    if (const auto problem = hostnameProblem(order.target, rules))
        raise(valid, CheckState::Blocking, *problem, Text::tr("Give the machine another name."));
    checkOwnName(writer, source, order.source, "source-name");
    checkOwnName(writer, target, order.target, "target-name");
    checkOwnLookup(writer, target);
    checkReverse(writer, target);
    checkFiles(writer, target);
    checkEachOther(writer, source, target);
    checkGivenAddresses(writer, target);
    checkNameServers(writer, target);
    Check &domain = writer.add("domain-name", CheckGroup::Names, order.target, Text::tr("The name is not the domain's"),
                               order.target, source.domain);
    domain.expected.clear();
    if (order.target.toLower() == source.domain)
        raise(domain, CheckState::Blocking, Text::tr("A server cannot be called as the domain is."),
              Text::tr("Give the machine a name within the domain."));
}

} // namespace rd
