// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologyoutput.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace rd {
namespace {

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue csnValue(const Csn &csn)
{
    return csn.isValid() ? QJsonValue(QString::fromLatin1(csn.text)) : QJsonValue();
}

template<typename T>
QJsonValue optionalValue(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QLatin1StringView stateName(RoleState state)
{
    switch (state) {
    case RoleState::Configured:
        return QLatin1StringView("configured");
    case RoleState::Enabled:
        return QLatin1StringView("enabled");
    case RoleState::Hidden:
        break;
    }
    return QLatin1StringView("hidden");
}

QJsonObject replicaObject(const ReplicaInfo &replica)
{
    QJsonArray vector;
    for (const RuvElement &element : replica.ruv.elements)
        vector.append(QJsonObject{{s("replicaId"), element.replicaId},
                                  {s("url"), element.url},
                                  {s("minCsn"), csnValue(element.min)},
                                  {s("maxCsn"), csnValue(element.max)}});
    return {{s("suffix"), replica.suffix},
            {s("replicaId"), replica.replicaId},
            {s("generation"), QString::fromLatin1(replica.ruv.generation)},
            {s("updateVector"), vector}};
}

QJsonObject serverObject(const Server &server)
{
    QJsonArray services;
    for (const Service &service : server.services)
        services.append(QJsonObject{{s("name"), service.name},
                                    {s("state"), QString(stateName(service.state))},
                                    {s("configStrings"), QJsonArray::fromStringList(service.configStrings)}});
    QJsonArray replicas;
    for (const ReplicaInfo &replica : server.replicas)
        replicas.append(replicaObject(replica));
    return {{s("host"), server.id.fqdn()},
            {s("inDirectory"), server.inDirectory},
            {s("reached"), server.reached},
            {s("limitedView"), server.limitedView},
            {s("problem"), server.reached ? QJsonValue() : QJsonValue(toJson(server.problem))},
            {s("version"), server.version},
            {s("location"), server.location},
            {s("minDomainLevel"), optionalValue(server.minDomainLevel)},
            {s("maxDomainLevel"), optionalValue(server.maxDomainLevel)},
            {s("services"), services},
            {s("replicas"), replicas}};
}

QJsonObject directionObject(const Agreement &a, const QString &domainSuffix)
{
    return {{s("supplier"), a.supplier.fqdn()},
            {s("consumer"), a.consumer.fqdn()},
            {s("suffix"), a.suffix},
            {s("suffixName"), suffixLabel(a.suffix, domainSuffix)},
            {s("health"), QString(healthName(a.health))},
            {s("explanation"), a.explanation},
            {s("lagSeconds"), optionalValue(a.lagSeconds)},
            {s("agreement"), a.name},
            {s("dn"), a.dn},
            {s("port"), a.port},
            {s("transport"), a.transport},
            {s("bindMethod"), a.bindMethod},
            {s("enabled"), a.enabled},
            {s("updateInProgress"), a.updateInProgress},
            {s("initInProgress"), a.initInProgress},
            {s("updateStatus"), a.updateStatus},
            {s("initStatus"), a.initStatus},
            {s("lastUpdateStart"), timeValue(a.lastUpdateStart)},
            {s("lastUpdateEnd"), timeValue(a.lastUpdateEnd)},
            {s("lastInitEnd"), timeValue(a.lastInitEnd)},
            {s("maxCsn"), csnValue(a.sentTo)}};
}

} // namespace

QJsonObject topologyJson(const Snapshot &picture)
{
    QJsonArray servers;
    for (const Server &server : picture.servers)
        servers.append(serverObject(server));
    QJsonArray directions;
    for (const Agreement &agreement : picture.agreements)
        directions.append(directionObject(agreement, picture.suffix));
    QJsonArray segments;
    for (const Segment &segment : picture.segments)
        segments.append(QJsonObject{{s("name"), segment.name},
                                    {s("suffix"), segment.suffix},
                                    {s("suffixName"), suffixLabel(segment.suffix, picture.suffix)},
                                    {s("left"), segment.left.fqdn()},
                                    {s("right"), segment.right.fqdn()},
                                    {s("direction"), segment.direction}});
    return {{s("format"), s("replica-desk-topology")},
            {s("version"), 1},
            {s("takenAt"), timeValue(picture.takenAt)},
            {s("askedFirst"), picture.askedFirst.fqdn()},
            {s("realm"), picture.realm},
            {s("domain"), picture.domain},
            {s("suffix"), picture.suffix},
            {s("domainLevel"), picture.domainLevel},
            {s("isLab"), picture.isLab},
            {s("exitCode"), exitCodeFor(picture)},
            {s("servers"), servers},
            {s("directions"), directions},
            {s("segments"), segments},
            {s("notes"), QJsonArray::fromStringList(picture.notes)}};
}

ExitCode exitCodeFor(const Snapshot &picture)
{
    const auto is = [](std::initializer_list<Health> wanted) {
        return [list = QList<Health>(wanted)](const Agreement &a) { return list.contains(a.health); };
    };
    const auto &directions = picture.agreements;
    const auto &servers = picture.servers;
    if (std::any_of(directions.cbegin(), directions.cend(), is({Health::Failing, Health::Uninitialised})) ||
        std::any_of(servers.cbegin(), servers.cend(), [](const Server &server) { return !server.reached; }))
        return ExitBad;
    if (!std::all_of(directions.cbegin(), directions.cend(), is({Health::InSync})) ||
        std::any_of(servers.cbegin(), servers.cend(), [](const Server &server) { return server.limitedView; }))
        return ExitWarning;
    return ExitGood;
}

} // namespace rd
