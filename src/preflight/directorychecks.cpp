// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DirectoryChecks)
};

void checkLevel(CheckWriter &writer, const SourceDirectory &directory)
{
    const PreflightOrder &order = writer.order;
    Check &level =
        writer.add("domain-level", CheckGroup::Directory, order.source, Text::tr("Domain level"),
                   QString::number(directory.domainLevel), order.promotion ? QStringLiteral("1") : QStringLiteral("0"));
    if (!order.promotion && directory.domainLevel > 0)
        raise(level, CheckState::Blocking, Text::tr("Bundles make replicas at domain level 0 only."),
              Text::tr("Enrol and promote the machine instead."));
    else if (order.promotion && directory.domainLevel < 1)
        raise(level, CheckState::Blocking, Text::tr("Machines are promoted at domain level 1 and later only."),
              Text::tr("Make the replica from a bundle, or raise the domain level once every server is at 4.3 or later."),
              {QStringLiteral("ipa domainlevel-set 1")});
    if (!order.promotion)
        return;
    Check &managers =
        writer.add("replication-managers", CheckGroup::Directory, order.source, Text::tr("The group of replication managers"),
                   directory.hasReplicationManagers ? Text::tr("there") : Text::tr("not seen"));
    if (!directory.hasReplicationManagers)
        raise(managers, directory.unread.isEmpty() ? CheckState::Blocking : CheckState::NotTestable,
              Text::tr("A promoted machine signs in to the other servers as a member of it."),
              Text::tr("Run the upgrade on %1.").arg(order.source), {QStringLiteral("ipa-server-upgrade")});
}

/// What an earlier attempt left; the installer ends with status 3 on most of it, after minutes.
void checkEntries(CheckWriter &writer, const SourceDirectory &directory)
{
    const PreflightOrder &order = writer.order;
    const QString &source = order.source;
    const QStringList remove{order.promotion
                                 ? QStringLiteral("ipa server-del %1 --force").arg(order.target)
                                 : QStringLiteral("ipa-replica-manage del %1 --force%2")
                                       .arg(order.target, writer.isBefore(3, 0) ? QString() : QStringLiteral(" --cleanup"))};
    const QString none = Text::tr("none");
    const auto shown = [&none](const QString &dn) { return dn.isEmpty() ? none : dn; };

    Check &agreements = writer.add("agreement", CheckGroup::Leftovers, source, Text::tr("Agreements with the new machine"),
                                   shown(directory.agreementsWithTarget.join(QStringLiteral("; "))), none);
    if (!directory.agreementsWithTarget.isEmpty())
        raise(agreements, CheckState::Blocking,
              Text::tr("The installer refuses while the source still has an agreement with that name."),
              Text::tr("Remove what an earlier attempt left. On %1:").arg(source), remove);
    Check &master = writer.add("master-entry", CheckGroup::Leftovers, source, Text::tr("The new machine in the list of servers"),
                               shown(directory.masterEntry), none);
    if (!directory.masterEntry.isEmpty())
        raise(master, CheckState::Blocking, Text::tr("The domain takes the machine for a server; clients are sent to it."),
              Text::tr("Remove what an earlier attempt left. On %1:").arg(source), remove);
    Check &host = writer.add("host-entry", CheckGroup::Leftovers, source, Text::tr("The new machine's host entry"),
                             shown(directory.hostEntry), order.promotion ? QString() : none);
    if (!directory.hostEntry.isEmpty() && !order.promotion)
        raise(host, CheckState::Blocking, Text::tr("The installer refuses a name that the domain already has as a host."),
              Text::tr("Remove the entry. On %1:").arg(source), {QStringLiteral("ipa host-del %1").arg(order.target)});
    Check &ruv = writer.add("ruv", CheckGroup::Leftovers, source, Text::tr("Replica numbers of that name (RUV)"),
                            directory.ruvSuffixes.isEmpty() ? none : directory.ruvSuffixes.join(QStringLiteral("; ")), none);
    if (!directory.ruvSuffixes.isEmpty())
        raise(ruv, CheckState::Advisory,
              Text::tr("The number of a replica that is gone stays in every server's records and causes errors later."),
              Text::tr("Clean the old number, which the first command lists. On %1:").arg(source),
              {QStringLiteral("ipa-replica-manage list-ruv"), QStringLiteral("ipa-replica-manage clean-ruv NUMBER")});
    Check &delegation =
        writer.add("s4u2proxy", CheckGroup::Leftovers, source, Text::tr("Delegation rules of that name"),
                   directory.delegations.isEmpty() ? none : directory.delegations.join(QStringLiteral("; ")), none);
    if (!directory.delegations.isEmpty())
        raise(delegation, CheckState::Advisory,
              Text::tr("The keys behind these rules are replaced; the rules stay from the earlier server."),
              Text::tr("Remove what an earlier attempt left. On %1:").arg(source), remove);
    Check &dns = writer.add("dns-leftover", CheckGroup::Leftovers, source, Text::tr("Service records that name the new machine"),
                            directory.dnsEntries.isEmpty() ? none : directory.dnsEntries.join(QStringLiteral("; ")), none);
    if (!directory.dnsEntries.isEmpty())
        raise(dns, CheckState::Advisory, Text::tr("Clients are sent to a server that is not there yet."),
              Text::tr("Remove the records, or what an earlier attempt left. On %1:").arg(source), remove);
}

void checkRoles(CheckWriter &writer, const SourceDirectory &directory)
{
    const PreflightOrder &order = writer.order;
    const QString source = order.source.toLower();
    const auto servers = [&directory](const char *role) {
        const QStringList list = directory.roles.value(QLatin1StringView(role));
        return list.isEmpty() ? Text::tr("no server") : list.join(QStringLiteral(", "));
    };
    if (!directory.roles.isEmpty()) {
        Check &ca = writer.add("source-ca", CheckGroup::Directory, order.source, Text::tr("Servers with a CA"), servers("CA"));
        const bool anywhere = !directory.roles.value(QStringLiteral("CA")).isEmpty();
        if (order.setupCa && !anywhere)
            raise(ca, CheckState::Blocking, Text::tr("The domain has no CA that could be cloned."),
                  Text::tr("Make the replica without a CA."));
        else if (anywhere && !directory.hasRole(QStringLiteral("CA"), source) && (!order.promotion || order.setupCa))
            raise(ca, CheckState::Blocking, Text::tr("The source has no CA: it can neither prepare a bundle nor be cloned from."),
                  Text::tr("Choose one of these servers as the source."));
        if (order.setupKra) {
            Check &kra =
                writer.add("source-kra", CheckGroup::Directory, order.source, Text::tr("Servers with a KRA"), servers("KRA"));
            if (!directory.hasRole(QStringLiteral("KRA"), source))
                raise(kra, CheckState::Blocking, Text::tr("A KRA can only be cloned from a server that has one."),
                      Text::tr("Choose one of these servers as the source, or make the replica without a KRA."));
        }
        Check &dns = writer.add("dns-servers", CheckGroup::Directory, order.source, Text::tr("Servers with DNS"), servers("DNS"));
        if (!order.promotion && !order.ipAddresses.isEmpty() && directory.roles.value(QStringLiteral("DNS")).isEmpty())
            raise(dns, CheckState::Blocking,
                  Text::tr("The domain does not manage DNS itself, so the source cannot add the address."),
                  Text::tr("Leave the address away (--ip-address) and add the records to your DNS."));
    }
    constexpr int many = 4;
    Check &agreements = writer.add("agreement-count", CheckGroup::Directory, order.source, Text::tr("Agreements the source has"),
                                   QString::number(directory.agreements), Text::tr("fewer than %1").arg(many));
    if (directory.agreements >= many)
        raise(agreements, CheckState::Advisory,
              Text::tr("A server with more than four agreements spends its time on replication."),
              Text::tr("Choose a source with fewer agreements."));
}

} // namespace

void checkDirectory(CheckWriter &writer, const SourceDirectory &directory)
{
    checkLevel(writer, directory);
    checkEntries(writer, directory);
    checkRoles(writer, directory);
}

} // namespace rd
