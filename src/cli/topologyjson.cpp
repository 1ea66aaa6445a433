// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologyoutput.h"
#include "topology/ruv.h"

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

QJsonValue pathValue(const std::optional<PathCheck> &path)
{
    if (!path)
        return {};
    return QJsonObject{{s("open"), path->open}, {s("words"), path->words}, {s("at"), timeValue(path->at)}};
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
            {s("cleaning"), QJsonArray::fromStringList(replica.cleaning)},
            {s("updateVector"), vector}};
}

QJsonObject certificateObject(const EndpointCertificate &one)
{
    return {{s("service"), one.service},
            {s("port"), one.port},
            {s("problem"), one.problem ? QJsonValue(toJson(*one.problem)) : QJsonValue()},
            {s("subject"), one.subject},
            {s("issuer"), one.issuer},
            {s("names"), QJsonArray::fromStringList(one.names)},
            {s("notBefore"), timeValue(one.notBefore)},
            {s("notAfter"), timeValue(one.notAfter)}};
}

QJsonObject taskObject(const CleanTask &task)
{
    return {{s("suffix"), task.suffix},
            {s("replicaId"), task.replicaId},
            {s("abort"), task.abort},
            {s("force"), task.force},
            {s("exitCode"), optionalValue(task.exitCode)},
            {s("status"), task.status},
            {s("dn"), task.dn}};
}

QJsonObject leftoverObject(const LeftoverEntries &found)
{
    return {{s("suffix"), found.suffix},
            {s("shown"), found.shown},
            {s("conflicts"), found.conflicts},
            {s("glue"), found.glue},
            {s("entries"), QJsonArray::fromStringList(found.dns)}};
}

QJsonValue dnaValue(const std::optional<DnaRange> &dna)
{
    if (!dna)
        return {};
    return QJsonObject{{s("next"), dna->own ? QJsonValue(dna->next) : QJsonValue()},
                       {s("max"), dna->own ? QJsonValue(dna->max) : QJsonValue()},
                       {s("onDeck"), dna->onDeck},
                       {s("remaining"), optionalValue(dna->remaining)}};
}

QJsonArray namesOf(const QList<ServerId> &servers)
{
    QJsonArray names;
    for (const ServerId &id : servers)
        names.append(id.fqdn());
    return names;
}

template<typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(make(one));
    return array;
}

QJsonObject segmentObject(const Segment &segment, const QString &domainSuffix)
{
    return {{s("name"), segment.name},
            {s("suffix"), segment.suffix},
            {s("suffixName"), suffixLabel(segment.suffix, domainSuffix)},
            {s("left"), segment.left.fqdn()},
            {s("right"), segment.right.fqdn()},
            {s("direction"), segment.direction},
            {s("status"), segment.status},
            {s("generated"), segment.generated},
            {s("enabled"), segment.enabled},
            {s("dn"), segment.dn}};
}

QJsonObject serverObject(const Server &server)
{
    QJsonArray services;
    for (const Service &service : server.services)
        services.append(QJsonObject{{s("name"), service.name},
                                    {s("state"), QString(roleStateName(service.state))},
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
            {s("serviceWeight"), optionalValue(server.serviceWeight)},
            {s("managedSuffixes"), QJsonArray::fromStringList(server.managedSuffixes)},
            {s("knownServers"), server.view ? QJsonValue(namesOf(server.view->masters)) : QJsonValue()},
            {s("cleanTasks"), arrayOf(server.cleanTasks, taskObject)},
            {s("leftovers"), arrayOf(server.leftovers, leftoverObject)},
            {s("dna"), dnaValue(server.dna)},
            {s("certificates"), arrayOf(server.certificates, certificateObject)},
            {s("clockOffset"), optionalValue(server.clockOffset)},
            {s("upSince"), timeValue(server.upSince)},
            {s("notShown"), QJsonArray::fromStringList(server.notShown)},
            {s("services"), services},
            {s("replicas"), replicas}};
}

QJsonValue changesValue(const std::optional<ChangesBehind> &behind)
{
    if (!behind)
        return {};
    return QJsonObject{{s("atLeast"), behind->atLeast}, {s("atMost"), optionalValue(behind->atMost)}};
}

QJsonObject directionObject(const Agreement &a, const QString &domainSuffix)
{
    return {{s("supplier"), a.supplier.fqdn()},
            {s("consumer"), a.consumer.fqdn()},
            {s("suffix"), a.suffix},
            {s("suffixName"), suffixLabel(a.suffix, domainSuffix)},
            {s("health"), QString(healthName(a.health))},
            {s("path"), pathValue(a.path)},
            {s("explanation"), a.explanation},
            {s("lagSeconds"), optionalValue(a.lagSeconds)},
            {s("lagChanges"), changesValue(changesBehind(a))},
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
            {s("updateStatusJson"), a.updateStatusJson},
            {s("lastInitStart"), timeValue(a.lastInitStart)},
            {s("lastInitEnd"), timeValue(a.lastInitEnd)},
            {s("managed"), a.managed},
            {s("schedule"), a.schedule},
            {s("stripped"), QJsonArray::fromStringList(a.stripped)},
            {s("excluded"), QJsonArray::fromStringList(a.excluded)},
            {s("sent"), optionalValue(a.sent)},
            {s("skipped"), optionalValue(a.skipped)},
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
        segments.append(segmentObject(segment, picture.suffix));
    return {
        {s("format"), s("replica-desk-topology")},
        {s("version"), 1},
        {s("takenAt"), timeValue(picture.takenAt)},
        {s("askedFirst"), picture.askedFirst.fqdn()},
        {s("realm"), picture.realm},
        {s("domain"), picture.domain},
        {s("suffix"), picture.suffix},
        {s("domainLevel"), picture.domainLevel},
        {s("isLab"), picture.isLab},
        {s("exitCode"), exitCodeFor(picture)},
        {s("renewalMaster"), picture.renewalMaster.fqdn()},
        {s("dnssecKeyMaster"), picture.dnssecKeyMaster.fqdn()},
        {s("locations"), QJsonArray::fromStringList(picture.locations)},
        {s("managedSuffixes"), arrayOf(picture.managedSuffixes,
                                       [](const ManagedSuffix &managed) {
                                           return QJsonObject{{s("name"), managed.name},
                                                              {s("suffix"), managed.suffix},
                                                              {s("dn"), managed.dn},
                                                              {s("excluded"), QJsonArray::fromStringList(managed.excluded)}};
                                       })},
        {s("oddities"),
         arrayOf(
             picture.oddities,
             [](const Oddity &odd) {
                 return QJsonObject{{s("server"), odd.server.fqdn()}, {s("attribute"), odd.attribute}, {s("value"), odd.value}};
             })},
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
    if (std::any_of(directions.cbegin(), directions.cend(),
                    is({Health::Failing, Health::Refused, Health::Stalled, Health::Uninitialised})) ||
        std::any_of(servers.cbegin(), servers.cend(), [](const Server &server) { return !server.reached; }))
        return ExitBad;
    if (!std::all_of(directions.cbegin(), directions.cend(), is({Health::InSync})) ||
        std::any_of(servers.cbegin(), servers.cend(), [](const Server &server) { return server.limitedView; }))
        return ExitWarning;
    return ExitGood;
}

} // namespace rd
