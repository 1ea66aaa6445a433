// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/findingrules.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <array>
#include <functional>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Analysis)
};

struct RoleName
{
    QStringView service;
    const char *title;
};
constexpr std::array watchedRoles{
    RoleName{u"CA", QT_TRANSLATE_NOOP("rd::Analysis", "the CA")},
    RoleName{u"KRA", QT_TRANSLATE_NOOP("rd::Analysis", "the KRA")},
    RoleName{u"DNS", QT_TRANSLATE_NOOP("rd::Analysis", "DNS")},
};

void findSingleRoles(const Examined &seen, QList<Finding> &found)
{
    if (seen.picture.servers.size() < 2)
        return;
    for (const RoleName &role : watchedRoles) {
        QList<ServerId> holders;
        QStringList evidence;
        for (const Server &server : seen.picture.servers) {
            const Service *service = server.service(role.service);
            if (!service || service->state == RoleState::Configured)
                continue;
            holders.append(server.id);
            evidence.append(QStringLiteral("%1: %2").arg(server.id.fqdn(), service->configStrings.join(QLatin1StringView(", "))));
        }
        if (holders.size() != 1)
            continue;
        const QString name = Text::tr(role.title);
        Finding finding{.id = QStringLiteral("single-") + role.service.toString().toLower(),
                        .severity = Severity::Warning,
                        .servers = holders,
                        .evidence = evidence};
        finding.title = Text::tr("Only %1 serves %2.").arg(holders.constFirst().fqdn(), name);
        finding.explanation = Text::tr("If it is lost, so is the role; its data may be nowhere else.");
        finding.advice.append(Text::tr("Install %1 on a second server.").arg(name));
        found.append(finding);
    }
}

void findRenewalMaster(const Examined &seen, QList<Finding> &found)
{
    const auto &servers = seen.picture.servers;
    const bool hasCa =
        std::any_of(servers.cbegin(), servers.cend(), [](const Server &server) { return server.hasService(u"CA"); });
    if (!hasCa)
        return;
    const ServerId &master = seen.picture.renewalMaster;
    Finding finding{.id = QStringLiteral("renewal-master"), .severity = Severity::Warning};
    finding.explanation = Text::tr("It renews the certificates that all CA servers share; without it they expire.");
    finding.advice.append(Text::tr("Name one with \"ipa config-mod --ca-renewal-master-server\"."));
    if (master.isEmpty()) {
        finding.title = Text::tr("No server renews the CA's certificates.");
        found.append(finding);
        return;
    }
    const Server *server = seen.picture.server(master);
    if (server && !server->reached) {
        finding.servers = {master};
        finding.title = Text::tr("%1, which renews the CA's certificates, does not answer.").arg(master.fqdn());
        found.append(finding);
    }
}

/// CA servers and servers with the CA's data should be the same.
void findCaSuffix(const Examined &seen, QList<Finding> &found)
{
    const QString ca = QStringLiteral("o=ipaca");
    for (const Server &server : seen.picture.servers) {
        if (!server.reached || server.limitedView)
            continue;
        const bool holds = server.replica(ca) != nullptr;
        const Service *service = server.service(u"CA");
        if (service && service->state != RoleState::Configured && !holds && seen.picture.servers.size() > 1 &&
            seen.picture.suffixes().contains(ca)) {
            found.append(
                {.id = QStringLiteral("ca-without-suffix"),
                 .severity = Severity::Critical,
                 .suffix = ca,
                 .servers = {server.id},
                 .title = Text::tr("%1 serves the CA, but does not replicate its data.").arg(server.id.fqdn()),
                 .explanation = Text::tr("Certificates it issues are unknown to the other CA servers, and the other way round."),
                 .evidence = {service->configStrings.join(QLatin1StringView(", "))},
                 .advice = {Text::tr("Look at its installation log; install the CA there again (ipa-ca-install).")}});
        } else if (holds && !service && !server.services.isEmpty()) {
            found.append(
                {.id = QStringLiteral("suffix-without-ca"),
                 .severity = Severity::Warning,
                 .suffix = ca,
                 .servers = {server.id},
                 .title = Text::tr("%1 replicates the CA's data, but is not listed as a CA server.").arg(server.id.fqdn()),
                 .explanation = Text::tr("This is often what a failed installation or removal left.")});
        }
    }
}

void findUnfinishedRoles(const Examined &seen, QList<Finding> &found)
{
    for (const Server &server : seen.picture.servers) {
        QStringList unfinished;
        for (const Service &service : server.services)
            if (service.state == RoleState::Configured)
                unfinished.append(service.name);
        if (unfinished.isEmpty())
            continue;
        found.append(
            {.id = QStringLiteral("role-not-enabled"),
             .severity = Severity::Advice,
             .servers = {server.id},
             .title = Text::tr("Services of %1 are set up but not enabled: %2.")
                          .arg(server.id.fqdn(), unfinished.join(QLatin1StringView(", "))),
             .explanation = Text::tr("An installation is running there, or it stopped before its end."),
             .advice = {Text::tr("When nothing is being installed, run \"ipactl restart\" or finish the installation.")}});
    }
}

void findSegments(const Examined &seen, QList<Finding> &found)
{
    const Snapshot &picture = seen.picture;
    for (const Segment &segment : picture.segments) {
        QList<ServerId> unknown;
        for (const ServerId &end : {segment.left, segment.right}) {
            const int place = seen.index.find(end);
            if (place < 0 || !picture.servers[place].inDirectory)
                unknown.append(end);
        }
        if (!unknown.isEmpty())
            found.append(
                {.id = QStringLiteral("dangling-segment"),
                 .severity = Severity::Warning,
                 .suffix = segment.suffix,
                 .servers = unknown,
                 .title =
                     Text::tr("The segment %1 names %2, which is no server of the domain.").arg(segment.name, listOf(unknown)),
                 .explanation = Text::tr("FreeIPA ignores it; it is left from a server that was removed."),
                 .evidence = {segment.dn},
                 .advice = {Text::tr("Remove the segment.")}});
    }
    if (picture.segments.isEmpty())
        return;
    QSet<AgreementKey> wanted;
    for (const Segment &segment : picture.segments) {
        wanted.insert({segment.left, segment.right, segment.suffix});
        wanted.insert({segment.right, segment.left, segment.suffix});
    }
    for (const Agreement &a : picture.agreements) {
        if (a.dn.isEmpty() || wanted.contains(AgreementKey::of(a)))
            continue;
        found.append({.id = QStringLiteral("unmanaged-agreement"),
                      .severity = Severity::Warning,
                      .suffix = a.suffix,
                      .servers = {a.supplier, a.consumer},
                      .agreements = {AgreementKey::of(a)},
                      .title = Text::tr("%1 replicates to %2 outside of the topology: no segment names this pair.")
                                   .arg(a.supplier.fqdn(), a.consumer.fqdn()),
                      .explanation = Text::tr(
                          "The topology does not know this link; it is often what a failed installation or removal left."),
                      .evidence = {a.dn},
                      .advice = {Text::tr("Make a segment of it, or remove the agreement if one end is no longer a server.")}});
    }
}

/// Tells which items of the lists that servers hold are missing in the lists of some others. get: the list of a server.
template<typename Key>
void compareLists(const QList<const Server *> &asked, const std::function<const QList<Key> &(const Server &)> &get,
                  const std::function<void(const Key &, const QList<ServerId> &without)> &tell)
{
    const QList<Key> &reference = get(*asked.constFirst());
    if (std::all_of(asked.cbegin(), asked.cend(), [&](const Server *server) { return get(*server) == reference; }))
        return;
    QList<Key> all;
    QHash<Key, QSet<ServerId>> holders;
    for (const Server *server : asked) {
        for (const Key &key : get(*server)) {
            if (!holders.contains(key))
                all.append(key);
            holders[key].insert(server->id);
        }
    }
    for (const Key &key : std::as_const(all)) {
        QList<ServerId> without;
        for (const Server *server : asked)
            if (!holders[key].contains(server->id))
                without.append(server->id);
        if (!without.isEmpty())
            tell(key, without);
    }
}

QList<AgreementKey> segmentKeys(const Server &server)
{
    QList<AgreementKey> keys;
    for (const Segment &segment : server.view->segments)
        keys.append(segment.left < segment.right ? AgreementKey{segment.left, segment.right, segment.suffix}
                                                 : AgreementKey{segment.right, segment.left, segment.suffix});
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) {
        return std::tie(a.suffix, a.supplier, a.consumer) < std::tie(b.suffix, b.supplier, b.consumer);
    });
    return keys;
}

void findViews(const Examined &seen, QList<Finding> &found)
{
    QList<const Server *> asked;
    for (const Server &server : seen.picture.servers)
        if (server.view)
            asked.append(&server);
    if (asked.size() < 2)
        return;
    const QString advice =
        Text::tr("See whether changes of the domain data reach these servers; if not, mend their links first.");
    compareLists<ServerId>(
        asked, [](const Server &server) -> const QList<ServerId> & { return server.view->masters; },
        [&](const ServerId &master, const QList<ServerId> &without) {
            found.append({.id = QStringLiteral("view-servers"),
                          .severity = Severity::Warning,
                          .servers = without,
                          .title = Text::tr("%1 of %2 servers do not know the server %3.")
                                       .arg(without.size())
                                       .arg(asked.size())
                                       .arg(master.fqdn()),
                          .explanation = Text::tr("Every server should hold the same list of servers."),
                          .evidence = {listOf(without)},
                          .advice = {advice}});
        });
    QList<const Server *> shown;
    QHash<ServerId, QList<AgreementKey>> keys;
    for (const Server *server : std::as_const(asked)) {
        if (!server->view->segmentsShown)
            continue;
        shown.append(server);
        keys.insert(server->id, segmentKeys(*server));
    }
    if (shown.size() < 2)
        return;
    compareLists<AgreementKey>(
        shown, [&keys](const Server &server) -> const QList<AgreementKey> & { return keys[server.id]; },
        [&](const AgreementKey &key, const QList<ServerId> &without) {
            found.append({.id = QStringLiteral("view-segments"),
                          .severity = Severity::Warning,
                          .suffix = key.suffix,
                          .servers = without,
                          .agreements = {key},
                          .title = Text::tr("%1 of %2 servers do not know the segment %3.")
                                       .arg(without.size())
                                       .arg(shown.size())
                                       .arg(linkText(key.supplier, key.consumer)),
                          .explanation = Text::tr(
                              "Every server should hold the same segments; where one is missing, its agreement is not made."),
                          .evidence = {listOf(without)},
                          .advice = {advice}});
        });
}

void findVersions(const Examined &seen, QList<Finding> &found)
{
    QMap<QString, QList<ServerId>> byVersion;
    for (const Server &server : seen.picture.servers)
        if (!server.version.isEmpty())
            byVersion[server.version].append(server.id);
    if (byVersion.size() < 2)
        return;
    Finding finding{.id = QStringLiteral("version-mix"), .severity = Severity::Info};
    finding.title = Text::tr("The servers run %n version(s) of the directory.", nullptr, int(byVersion.size()));
    finding.explanation = Text::tr("That is normal while servers are being upgraded; it should not last.");
    for (auto it = byVersion.cbegin(); it != byVersion.cend(); ++it)
        finding.evidence.append(QStringLiteral("%1: %2").arg(it.key(), listOf(*it)));
    found.append(finding);
}

} // namespace

void findRoles(const Examined &seen, QList<Finding> &found)
{
    findSingleRoles(seen, found);
    findRenewalMaster(seen, found);
    findCaSuffix(seen, found);
    findUnfinishedRoles(seen, found);
    findSegments(seen, found);
    findViews(seen, found);
    findVersions(seen, found);
}

} // namespace rd
