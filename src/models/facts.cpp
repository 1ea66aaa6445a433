// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts.h"

#include "models/historytext.h"
#include "topology/ruv.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Facts)
};

struct Role
{
    QStringView service;
    const char *title;
};
constexpr std::array roles{
    Role{u"CA", QT_TRANSLATE_NOOP("rd::Facts", "CA")},
    Role{u"KRA", QT_TRANSLATE_NOOP("rd::Facts", "KRA")},
    Role{u"DNS", QT_TRANSLATE_NOOP("rd::Facts", "DNS")},
    Role{u"ADTRUST", QT_TRANSLATE_NOOP("rd::Facts", "AD trust")},
};

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : Words::tr("never");
}

QString serviceText(const Service &service)
{
    switch (service.state) {
    case RoleState::Hidden:
        return Words::tr("%1 (hidden)").arg(service.name);
    case RoleState::Configured:
        return Words::tr("%1 (configured, not enabled)").arg(service.name);
    case RoleState::Enabled:
        break;
    }
    return service.name;
}

FactGroup agreementGroup(const Snapshot &snapshot, const ServerId &id, bool outgoing)
{
    FactGroup group{outgoing ? Words::tr("Sends to") : Words::tr("Receives from"), {}};
    for (const Agreement &agreement : snapshot.agreements) {
        if ((outgoing ? agreement.supplier : agreement.consumer) != id)
            continue;
        const ServerId &other = outgoing ? agreement.consumer : agreement.supplier;
        group.facts << Fact{.name = Words::tr("%1 · %2").arg(other.shortName(), suffixTitle(snapshot, agreement.suffix)),
                            .value = healthLabel(agreement.health),
                            .health = agreement.health,
                            .agreement = AgreementKey::of(agreement)};
    }
    return group;
}

ServerStanding standingWith(const Snapshot &snapshot, const Server &server, const Agreement *worst)
{
    if (!server.reached)
        return {Health::Unknown, Words::tr("Not reached"),
                server.problem.summary.isEmpty() ? Words::tr("This server was not asked.") : server.problem.summary};
    if (snapshot.servers.size() == 1)
        return {Health::InSync, Words::tr("Only server"), Words::tr("There is no other server to replicate with yet.")};
    if (!worst && server.limitedView)
        return {Health::Unknown, Words::tr("Limited view"),
                Words::tr("This sign-in may not read the replication configuration of the server.")};
    if (!worst)
        return {Health::Failing, Words::tr("Alone"), Words::tr("No agreement connects this server with the others.")};
    return {worst->health, healthLabel(worst->health), worst->explanation};
}

} // namespace

ServerStanding standing(const Snapshot &snapshot, const Server &server)
{
    const Agreement *worst = nullptr;
    for (const Agreement &agreement : snapshot.agreements)
        if ((agreement.supplier == server.id || agreement.consumer == server.id) &&
            (!worst || severity(agreement.health) > severity(worst->health)))
            worst = &agreement;
    return standingWith(snapshot, server, worst);
}

QHash<ServerId, ServerStanding> standings(const Snapshot &snapshot)
{
    QHash<ServerId, const Agreement *> worst;
    for (const Agreement &agreement : snapshot.agreements)
        for (const ServerId &id : {agreement.supplier, agreement.consumer})
            if (const Agreement *&known = worst[id]; !known || severity(agreement.health) > severity(known->health))
                known = &agreement;
    QHash<ServerId, ServerStanding> all;
    for (const Server &server : snapshot.servers)
        all.insert(server.id, standingWith(snapshot, server, worst.value(server.id)));
    return all;
}

QList<FactGroup> serverFacts(const Snapshot &snapshot, const Server &server)
{
    const ServerStanding stand = standing(snapshot, server);
    FactGroup about{{}, {}};
    about.facts << Fact{.name = Words::tr("State"), .value = stand.word, .health = stand.health}
                << Fact{.name = Words::tr("Why"), .value = stand.explanation};
    if (!server.reached && !server.problem.detail.isEmpty())
        about.facts << Fact{.name = Words::tr("It said"), .value = server.problem.detail, .technical = true};
    if (!server.reached && !server.problem.advice.isEmpty())
        about.facts << Fact{.name = Words::tr("What to do"), .value = server.problem.advice};
    if (!server.inDirectory)
        about.facts << Fact{.name = Words::tr("Note"),
                            .value = Words::tr("Not listed as a server of the domain; only an agreement names it.")};
    about.facts << Fact{.name = Words::tr("Full name"), .value = server.id.fqdn()};
    if (!server.location.isEmpty())
        about.facts << Fact{.name = Words::tr("Location"), .value = server.location};
    if (!server.version.isEmpty())
        about.facts << Fact{.name = Words::tr("Directory"), .value = server.version};
    if (server.minDomainLevel && server.maxDomainLevel)
        about.facts << Fact{.name = Words::tr("Domain levels"),
                            .value = QStringLiteral("%1 – %2").arg(*server.minDomainLevel).arg(*server.maxDomainLevel)};
    QStringList services;
    for (const Service &service : server.services)
        services << serviceText(service);
    if (!services.isEmpty())
        about.facts << Fact{.name = Words::tr("Services"), .value = services.join(QStringLiteral(", "))};

    QList<FactGroup> groups{about};
    for (const bool outgoing : {true, false})
        if (auto group = agreementGroup(snapshot, server.id, outgoing); !group.facts.isEmpty())
            groups << group;
    for (const ReplicaInfo &replica : server.replicas) {
        FactGroup group{Words::tr("Replica of %1").arg(suffixTitle(snapshot, replica.suffix)), {}};
        group.facts << Fact{.name = Words::tr("Replica id"), .value = QString::number(replica.replicaId)};
        if (const RuvElement *own = replica.ruv.find(replica.replicaId); own && own->max.isValid())
            group.facts << Fact{.name = Words::tr("Newest change"), .value = timeText(own->max.time())}
                        << Fact{.name = Words::tr("Newest CSN"), .value = QLatin1StringView(own->max.text), .technical = true};
        if (!replica.ruv.generation.isEmpty())
            group.facts << Fact{
                .name = Words::tr("Generation"), .value = QString::fromLatin1(replica.ruv.generation), .technical = true};
        groups << group;
    }
    return groups;
}

QList<FactGroup> domainFacts(const Snapshot &snapshot)
{
    FactGroup about{{},
                    {{.name = Words::tr("Realm"), .value = snapshot.realm},
                     {.name = Words::tr("Domain level"), .value = QString::number(snapshot.domainLevel)},
                     {.name = Words::tr("Asked first"), .value = snapshot.askedFirst.fqdn()}}};
    for (const QString &note : snapshot.notes)
        about.facts << Fact{.name = Words::tr("Note"), .value = note};

    FactGroup attention{Words::tr("Needs attention"), {}};
    for (const Agreement &agreement : snapshot.agreements)
        if (severity(agreement.health) >= severity(Health::Disabled))
            attention.facts << Fact{.name = Words::tr("%1 to %2 · %3")
                                                .arg(agreement.supplier.shortName(), agreement.consumer.shortName(),
                                                     suffixTitle(snapshot, agreement.suffix)),
                                    .value = healthLabel(agreement.health),
                                    .health = agreement.health,
                                    .agreement = AgreementKey::of(agreement)};
    FactGroup servers{Words::tr("Servers"), {}};
    const auto stands = standings(snapshot);
    for (const Server &server : snapshot.servers) {
        const ServerStanding stand = stands.value(server.id);
        servers.facts << Fact{.name = server.id.shortName(), .value = stand.word, .health = stand.health, .server = server.id};
    }
    QList<FactGroup> groups{about};
    if (!attention.facts.isEmpty())
        groups << attention;
    return groups << servers;
}

QList<FactGroup> agreementFacts(const Snapshot &snapshot, const Agreement &agreement)
{
    FactGroup about{{}, {}};
    about.facts << Fact{.name = Words::tr("State"), .value = healthLabel(agreement.health), .health = agreement.health}
                << Fact{.name = Words::tr("Why"), .value = agreement.explanation}
                << Fact{.name = Words::tr("From"), .value = agreement.supplier.fqdn()}
                << Fact{.name = Words::tr("To"), .value = agreement.consumer.fqdn()}
                << Fact{.name = Words::tr("Data"), .value = suffixTitle(snapshot, agreement.suffix)};
    if (const QString behind = behindText(agreement); !behind.isEmpty())
        about.facts << Fact{.name = Words::tr("Behind by"), .value = behind};
    if (agreement.path)
        about.facts << Fact{
            .name = Words::tr("Path tried"),
            .value = (agreement.path->open ? Words::tr("%1, open") : Words::tr("%1, closed")).arg(timeText(agreement.path->at))};

    FactGroup sessions{Words::tr("Sessions"), {}};
    sessions.facts << Fact{.name = Words::tr("Last began"), .value = timeText(agreement.lastUpdateStart)}
                   << Fact{.name = Words::tr("Last ended"), .value = timeText(agreement.lastUpdateEnd)}
                   << Fact{.name = Words::tr("Running now"),
                           .value = agreement.updateInProgress ? Words::tr("yes") : Words::tr("no")};
    if (agreement.initInProgress)
        sessions.facts << Fact{.name = Words::tr("Being filled"), .value = Words::tr("yes")};
    if (agreement.lastInitEnd.isValid())
        sessions.facts << Fact{.name = Words::tr("Filled"), .value = timeText(agreement.lastInitEnd)};
    if (agreement.sentTo.isValid())
        sessions.facts << Fact{.name = Words::tr("Sent up to"), .value = timeText(agreement.sentTo.time())}
                       << Fact{.name = Words::tr("CSN"), .value = QLatin1StringView(agreement.sentTo.text), .technical = true};
    if (!agreement.updateStatus.isEmpty())
        sessions.facts << Fact{.name = Words::tr("Server’s words"), .value = agreement.updateStatus, .technical = true};
    if (!agreement.initStatus.isEmpty())
        sessions.facts << Fact{.name = Words::tr("About filling"), .value = agreement.initStatus, .technical = true};

    FactGroup set{Words::tr("Configuration"), {}};
    set.facts << Fact{.name = Words::tr("Enabled"), .value = agreement.enabled ? Words::tr("yes") : Words::tr("no")}
              << Fact{.name = Words::tr("Connection"),
                      .value = QStringLiteral("%1 %2, %3").arg(agreement.transport).arg(agreement.port).arg(agreement.bindMethod)}
              << Fact{.name = Words::tr("Suffix"), .value = agreement.suffix, .technical = true}
              << Fact{.name = Words::tr("Entry"), .value = agreement.dn, .technical = true};
    return {about, sessions, set};
}

PathCounts pathCounts(const Snapshot &snapshot)
{
    std::map<std::tuple<ServerId, ServerId, int>, bool> open;
    for (const Agreement &direction : snapshot.agreements)
        if (direction.path)
            open.insert_or_assign({direction.supplier, direction.consumer, direction.port}, direction.path->open);
    const auto closed = std::count_if(open.cbegin(), open.cend(), [](const auto &path) { return !path.second; });
    return {static_cast<int>(open.size()), static_cast<int>(closed)};
}

QStringList roleNames(const Server &server)
{
    QStringList names;
    for (const Role &role : roles)
        if (server.hasService(role.service))
            names << QCoreApplication::translate("rd::Facts", role.title);
    return names;
}

QString serverTitle(const Snapshot &snapshot, const ServerId &id)
{
    const QString common = u'.' + snapshot.domain.toLower();
    return common.size() > 1 && id.fqdn().endsWith(common) && id.fqdn().size() > common.size() ? id.fqdn().chopped(common.size())
                                                                                               : id.fqdn();
}

QString suffixTitle(const Snapshot &snapshot, const QString &suffix)
{
    const QString label = suffixLabel(suffix, snapshot.suffix);
    if (label == QLatin1StringView("domain"))
        return Words::tr("domain");
    return label == QLatin1StringView("ca") ? Words::tr("CA") : label;
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < hour)
        return Words::tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute);
    if (seconds < 2 * day)
        return Words::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
    return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
}

QString behindText(const Agreement &direction)
{
    const auto changes = changesBehind(direction);
    QStringList parts;
    if (direction.lagSeconds.value_or(0) > 0)
        parts << durationText(*direction.lagSeconds);
    if (changes && changes->atLeast > 0)
        parts << changesText(changes->atLeast, changes->atMost);
    if (parts.isEmpty() && (direction.lagSeconds || changes))
        parts << Words::tr("nothing");
    return parts.join(QStringLiteral(", "));
}

QList<std::pair<Health, int>> healthCounts(const Snapshot &snapshot)
{
    QList<std::pair<Health, int>> counts;
    for (const Health health : {Health::Failing, Health::Refused, Health::Stalled, Health::Uninitialised, Health::Unknown,
                                Health::Disabled, Health::BackingOff, Health::Busy, Health::CatchingUp, Health::InSync}) {
        const auto count = std::count_if(snapshot.agreements.cbegin(), snapshot.agreements.cend(),
                                         [health](const Agreement &agreement) { return agreement.health == health; });
        if (count > 0)
            counts.append({health, static_cast<int>(count)});
    }
    return counts;
}

} // namespace rd
