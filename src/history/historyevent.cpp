// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyevent.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::HistoryEvent)
};

/// The state as somebody tells it who was away: whether the direction works.
Health settled(Health now, Health before)
{
    switch (now) {
    case Health::InSync:
    case Health::CatchingUp:
    case Health::Busy:
        return Health::InSync;
    case Health::BackingOff:
    case Health::Unknown:
        return before;
    case Health::Stalled:
    case Health::Refused:
    case Health::Failing:
    case Health::Uninitialised:
    case Health::Disabled:
        break;
    }
    return now;
}

Server kept(const Server *before, const Server &now)
{
    const bool silent = !now.reached && before;
    Server server;
    server.id = now.id;
    server.inDirectory = now.inDirectory;
    server.reached = now.reached;
    server.version = silent ? before->version : now.version;
    server.location = silent ? before->location : now.location;
    for (const Service &service : silent ? before->services : now.services)
        server.services.append({.name = service.name, .state = service.state});
    for (const ReplicaInfo &replica : silent ? before->replicas : now.replicas)
        server.replicas.append({.suffix = replica.suffix, .replicaId = replica.replicaId});
    return server;
}

Snapshot withoutSilence(Snapshot picture)
{
    for (Server &server : picture.servers)
        server.reached = server.reached || !server.version.isEmpty();
    return picture;
}

} // namespace

Snapshot remembered(const Snapshot &before, const Snapshot &now)
{
    Snapshot picture;
    picture.takenAt = now.takenAt;
    picture.realm = now.realm;
    picture.domain = now.domain;
    picture.suffix = now.suffix;
    picture.domainLevel = now.domainLevel;
    picture.askedFirst = now.askedFirst;
    picture.segments = now.segments;
    picture.renewalMaster = now.renewalMaster.isEmpty() ? before.renewalMaster : now.renewalMaster;
    for (const Server &server : now.servers)
        picture.servers.append(kept(before.server(server.id), server));
    QHash<AgreementKey, Health> known;
    for (const Agreement &agreement : before.agreements)
        known.insert(AgreementKey::of(agreement), agreement.health);
    for (const Agreement &agreement : now.agreements) {
        Agreement direction;
        direction.supplier = agreement.supplier;
        direction.consumer = agreement.consumer;
        direction.suffix = agreement.suffix;
        direction.enabled = agreement.enabled;
        direction.health = settled(agreement.health, known.value(AgreementKey::of(agreement), Health::Unknown));
        picture.agreements.append(direction);
    }
    return picture;
}

QList<Difference> changesSince(const Snapshot &before, const Snapshot &now)
{
    const Snapshot after = remembered(before, now);
    // Silent servers are compared as they are remembered; that they are silent is told beside.
    const auto isSilence = [](const Difference &one) { return one.what == QLatin1StringView("reached"); };
    QList<Difference> changes = comparePictures(before, after);
    changes.removeIf([&isSilence](const Difference &one) { return !isSilence(one); });
    changes += comparePictures(withoutSilence(before), withoutSilence(after));
    changes.removeIf([](const Difference &one) { // nothing was known yet
        return one.what == QLatin1StringView("health") && one.before == healthName(Health::Unknown) &&
               one.after == healthName(Health::InSync);
    });
    return changes;
}

QList<HistoryEvent> summarised(const QList<HistoryEvent> &events)
{
    QList<HistoryEvent> told;
    QHash<QString, qsizetype> places;
    for (const HistoryEvent &event : events) {
        QStringList key{event.what.what, event.what.suffix};
        for (const ServerId &id : event.what.servers)
            key << id.fqdn();
        const QString name = key.join(u'\n');
        const auto place = places.constFind(name);
        if (event.what.kind != Difference::Kind::Changed || place == places.cend() ||
            told[*place].what.kind != Difference::Kind::Changed) {
            places.insert(name, told.size());
            told.append(event);
            continue;
        }
        HistoryEvent &first = told[*place];
        first.at = event.at;
        first.what.after = event.what.after;
        first.times += event.times;
    }
    std::stable_sort(told.begin(), told.end(), [](const HistoryEvent &a, const HistoryEvent &b) { return a.at < b.at; });
    return told;
}

QString eventText(const HistoryEvent &event)
{
    const QString sentence = differenceText(event.what, event.domainSuffix);
    if (event.times == 1)
        return sentence;
    return Text::tr("%1 It changed %n time(s) meanwhile.", nullptr, event.times).arg(sentence);
}

} // namespace rd
