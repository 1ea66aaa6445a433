// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/planner.h"
#include "edit/reach.h"
#include "edit/unsent.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::ServerPlan)
};

constexpr std::array lastRoles{
    std::pair{"CA", QT_TRANSLATE_NOOP("rd::ServerPlan", "%1 has the only certificate authority of the domain.")},
    std::pair{"KRA", QT_TRANSLATE_NOOP("rd::ServerPlan", "%1 has the only vault (KRA) of the domain.")},
    std::pair{"DNS", QT_TRANSLATE_NOOP("rd::ServerPlan", "%1 has the only DNS server of the domain.")},
};

bool serves(const Server &server, const char *role)
{
    return std::any_of(server.services.cbegin(), server.services.cend(), [role](const Service &service) {
        return service.name.compare(QLatin1StringView(role), Qt::CaseInsensitive) == 0 && service.state != RoleState::Configured;
    });
}

void judgeRoles(Planner &planner, const Server &leaving)
{
    const QString name = leaving.id.fqdn();
    const auto others = [&](const char *role) {
        return std::any_of(planner.picture.servers.cbegin(), planner.picture.servers.cend(), [&](const Server &server) {
            return server.id != leaving.id && server.inDirectory && serves(server, role);
        });
    };
    for (const auto &[role, sentence] : lastRoles)
        if (serves(leaving, role) && !others(role))
            planner.refuse(Text::tr(sentence).arg(name), Text::tr("Give another server this role first."));
    if (planner.picture.renewalMaster == leaving.id)
        planner.refuse(Text::tr("%1 renews the certificates of the certificate authority.").arg(name),
                       Text::tr("Hand that over first: ipa config-mod --ca-renewal-master-server=OTHER"));
    if (planner.picture.dnssecKeyMaster == leaving.id)
        planner.refuse(Text::tr("%1 makes the DNSSEC keys of the domain.").arg(name),
                       Text::tr("Hand that over first: ipa-dns-install --dnssec-master on another server, after "
                                "--disable-dnssec-master on this one."));
}

/// The numbers that new accounts get: they are lost with the server that holds them.
void judgeNumbers(Planner &planner, const Server &leaving)
{
    if (!planner.managed() || !leaving.dna || !leaving.dna->isSet())
        return;
    planner.plan.losses << Text::tr("The numbers %1 to %2 that %3 holds for new accounts.")
                               .arg(leaving.dna->next)
                               .arg(leaving.dna->max)
                               .arg(leaving.id.fqdn());
    const bool othersMay =
        std::any_of(planner.picture.servers.cbegin(), planner.picture.servers.cend(), [&](const Server &server) {
            return server.id != leaving.id && server.inDirectory &&
                   (!server.dna || server.dna->isSet() || server.dna->remaining.value_or(0) > 0);
        });
    if (!othersMay)
        planner.refuse(Text::tr("Only %1 has numbers for new accounts; without it, none can be made.").arg(leaving.id.fqdn()),
                       Text::tr("Give some of them to another server first, with ipa-replica-manage dnarange-set and "
                                "dnanextrange-set."));
}

void judgeTopology(Planner &planner, const ServerId &leaving)
{
    for (const QString &suffix : planner.picture.suffixes()) {
        QList<ServerId> rest = holdersOf(planner.picture, suffix);
        const QList<Way> ways = wantedWays(planner.picture, suffix);
        const Reach before(rest, ways);
        rest.removeAll(leaving);
        const Reach after(rest, without(ways, leaving));
        const QString label = suffixLabel(suffix, planner.picture.suffix);
        if (const auto lost = before.lostIn(after); !lost.isEmpty())
            planner.refuse(Text::tr("Without %1 the topology (%2) falls apart: %3 and %4 would have no way left.")
                               .arg(leaving.fqdn(), label, lost.first().from.fqdn(), lost.first().to.fqdn()),
                           Text::tr("Add a link between what would be apart first."));
        for (const ServerId &server : rest)
            for (const ServerId &other : rest)
                if (!before.reaches(server, other)) {
                    planner.refuse(Text::tr("The topology (%1) is in pieces already: %2 and %3 have no way to each other, so the "
                                            "removal would not get to all servers.")
                                       .arg(label, server.fqdn(), other.fqdn()),
                                   Text::tr("Add the missing link first."));
                    return;
                }
    }
}

void countLosses(Planner &planner, const Server &leaving)
{
    const QString name = leaving.id.fqdn();
    planner.plan.losses
        << Text::tr("All keys and services of %1 in the directory; to bring it back it must be installed anew.").arg(name);
    if (!leaving.reached) {
        planner.plan.losses << Text::tr("Changes made on %1 that it has not passed on. It does not answer, so they cannot be "
                                        "counted.")
                                   .arg(name);
        return;
    }
    bool all = true;
    for (const QString &suffix : planner.picture.suffixes()) {
        const auto lost = changesOnlyOn(planner.picture, leaving.id, suffix);
        planner.plan.losses += unsentSentences(leaving.id, lost);
        all = all && lost.isEmpty();
    }
    if (all)
        planner.plan.evidence << Text::tr("Going by the update vectors, %1 holds no change that no other server has.").arg(name);
    planner.plan.warnings << Text::tr("%1 still runs. Uninstall it afterwards: ipa-server-install --uninstall").arg(name);
}

void sweep(Planner &planner, const ServerId &host, const QString &title, const QString &base, const QByteArray &filter)
{
    planner.add({.title = title, .host = host, .work = SweepWork{.base = base, .filter = filter}});
}

QList<Proof> serverGone(const Planner &planner, const ServerId &host, const ServerId &leaving)
{
    QList<Proof> proofs{{.kind = Proof::Kind::EntryGone, .host = host, .dn = masterDn(leaving, planner.picture.suffix)}};
    for (const Segment &segment : planner.picture.segments)
        if (segment.left == leaving || segment.right == leaving)
            proofs.append({.kind = Proof::Kind::EntryGone, .host = host, .dn = segment.dn});
    for (const Agreement &agreement : planner.picture.agreements)
        if (agreement.consumer == leaving && !agreement.dn.isEmpty() && planner.reached(agreement.supplier))
            proofs.append(
                {.kind = Proof::Kind::AgreementGone, .host = agreement.supplier, .peer = leaving, .suffix = agreement.suffix});
    return proofs;
}

/// In the order of FreeIPA's own server-del: the master entry last, because the plugin then takes everything apart.
void planManaged(Planner &planner, const Server &leaving, const ServerId &host)
{
    const QString suffix = planner.picture.suffix;
    const QString name = leaving.id.fqdn();
    const QByteArray host8 = name.toUtf8();
    const QByteArray principal = '/' + host8 + '@' + planner.picture.realm.toUtf8();
    const auto below = [&suffix](const char *where) { return QLatin1StringView(where) + u',' + suffix; };
    sweep(planner, host, Text::tr("Delete its shared range of numbers"), below("cn=dna,cn=ipa,cn=etc"),
          "(dnaHostname=" + host8 + ')');
    planner.add({.title = Text::tr("Take its right to act for users away"),
                 .host = host,
                 .work = PruneWork{.base = below("cn=s4u2proxy,cn=etc"),
                                   .filter = "(memberPrincipal=*" + inFilter(QString::fromUtf8(principal)) + ')',
                                   .attributes = {"memberPrincipal"},
                                   .endings = {principal}}});
    planner.add({.title = Text::tr("Take it out of the list that clients are configured with"),
                 .host = host,
                 .work = PruneWork{.base = below("cn=default,ou=profile"),
                                   .filter = "(defaultServerList=*" + host8 + "*)",
                                   .attributes = {"defaultServerList"},
                                   .endings = {host8},
                                   .wordsOnly = true}});
    sweep(planner, host, Text::tr("Delete its keys for handing secrets on"), below("cn=custodia,cn=ipa,cn=etc"),
          "(memberPrincipal=*" + inFilter(QString::fromUtf8(principal)) + ')');
    sweep(planner, host, Text::tr("Delete its host and service accounts"), below("cn=accounts"),
          "(krbPrincipalName=*" + inFilter(QString::fromUtf8(principal)) + ')');
    const bool dnsInDirectory = std::any_of(planner.picture.servers.cbegin(), planner.picture.servers.cend(),
                                            [](const Server &server) { return server.hasService(u"DNS"); });
    if (dnsInDirectory) {
        planner.add(
            {.title = Text::tr("Delete the DNS records that send clients to it"),
             .host = host,
             .work = PruneWork{.base = below("cn=dns"),
                               .filter = "(|(sRVRecord=*" + host8 + ".)(nSRecord=" + host8 + ".)(uRIRecord=*:" + host8 + ".*))",
                               .attributes = {"sRVRecord", "nSRecord", "uRIRecord"},
                               .endings = {' ' + host8 + '.', ':' + host8 + ".\""}}});
        sweep(planner, host, Text::tr("Delete its DNS server settings"), below("cn=servers,cn=dns"),
              "(idnsServerId=" + host8 + ')');
        planner.plan.warnings << Text::tr("The address records of %1 and its address in ipa-ca stay; afterwards, run: ipa "
                                          "dns-update-system-records")
                                     .arg(name);
    } else {
        planner.plan.warnings
            << Text::tr("DNS is not kept in this directory: remove the records of %1 from your name server.").arg(name);
    }
    if (leaving.hasService(u"CA"))
        planner.plan.warnings << Text::tr("%1 stays in the security domain of the certificate authority; there, delete it with "
                                          "pki securitydomain-host-del.")
                                     .arg(name);
    planner.add({.title = Text::tr("Delete the server; the others drop their links to it and forget its replica id"),
                 .host = host,
                 .work = SweepWork{.base = masterDn(leaving.id, suffix)},
                 .proofs = serverGone(planner, host, leaving.id)});
}

void planByCommand(Planner &planner, const Server &leaving, const ServerId &host)
{
    QStringList force;
    if (!leaving.reached)
        force << QStringLiteral("--force");
    const bool replicatesCa =
        std::any_of(planner.picture.agreements.cbegin(), planner.picture.agreements.cend(), [&](const Agreement &agreement) {
            return agreement.suffix == QLatin1StringView("o=ipaca") &&
                   (agreement.supplier == leaving.id || agreement.consumer == leaving.id);
        });
    const auto command = [&](const char *tool) {
        return CommandWork{.argv = QStringList{QStringLiteral("env"), QStringLiteral("KRB5CCNAME=MEMORY:none"),
                                               QLatin1StringView(tool), QStringLiteral("del"), leaving.id.fqdn()} +
                                   force,
                           .answers = "yes\nyes\n"};
    };
    if (replicatesCa)
        planner.add({.title = Text::tr("Delete the agreements of its certificate authority"),
                     .host = host,
                     .work = command("ipa-csreplica-manage")});
    planner.add({.title = Text::tr("Delete its agreements, accounts and DNS records"),
                 .host = host,
                 .work = command("ipa-replica-manage"),
                 .proofs = serverGone(planner, host, leaving.id)});
}

} // namespace

void planRemoveServer(Planner &planner)
{
    const ServerId &id = planner.edit.first;
    if (!planner.knownServer(id))
        return;
    const Server &leaving = *planner.picture.server(id);
    const auto masters = std::count_if(planner.picture.servers.cbegin(), planner.picture.servers.cend(),
                                       [](const Server &server) { return server.inDirectory; });
    if (masters < 2) {
        planner.refuse(Text::tr("%1 is the last server of the domain.").arg(id.fqdn()),
                       Text::tr("To end the domain, uninstall it: ipa-server-install --uninstall"));
        return;
    }
    const ServerId host = planner.writableServer({}, id);
    if (host.isEmpty()) {
        planner.refuse(Text::tr("No other server answers that could be written to."), Text::tr("Mend that first."));
        return;
    }
    judgeRoles(planner, leaving);
    judgeTopology(planner, id);
    judgeNumbers(planner, leaving);
    countLosses(planner, leaving);
    planner.plan.nameToType = id.fqdn();
    if (planner.managed())
        planManaged(planner, leaving, host);
    else
        planByCommand(planner, leaving, host);
}

} // namespace rd
