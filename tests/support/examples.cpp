// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/examples.h"

#include <algorithm>

namespace rd::test {
namespace {

constexpr int firstReplicaId = 4;

QString explanationOf(Health health)
{
    switch (health) {
    case Health::InSync:
        return QStringLiteral("The consumer has every change of the supplier.");
    case Health::CatchingUp:
        return QStringLiteral("The last session ended well; newer changes are on their way.");
    case Health::Busy:
        return QStringLiteral("The consumer is receiving from another supplier; this one waits its turn.");
    case Health::BackingOff:
        return QStringLiteral("The supplier waits before it tries again.");
    case Health::Stalled:
        return QStringLiteral("Changes have been waiting for minutes, although no failure is reported.");
    case Health::Refused:
        return QStringLiteral("The consumer refuses: the supplier may not replicate to it.");
    case Health::Failing:
        return QStringLiteral("The last session failed: the consumer could not be contacted.");
    case Health::Uninitialised:
        return QStringLiteral("The consumer was never filled with this data.");
    case Health::Disabled:
        return QStringLiteral("Somebody switched this agreement off.");
    case Health::Unknown:
        break;
    }
    return QStringLiteral("The supplier could not be asked.");
}

QString statusOf(Health health)
{
    if (health == Health::Failing)
        return QStringLiteral(
            "Error (-1) Problem connecting to replica - LDAP error: Can't contact LDAP server (connection error)");
    if (health == Health::Unknown)
        return {};
    return QStringLiteral("Error (0) Replica acquired successfully: Incremental update succeeded");
}

} // namespace

ServerId exampleId(const QString &shortName)
{
    return ServerId(shortName + u'.' + exampleDomain);
}

Server exampleServer(const QString &shortName, const QStringList &services, bool reached)
{
    Server server;
    server.id = exampleId(shortName);
    server.reached = reached;
    for (const QString &name : services)
        server.services << Service{.name = name};
    if (!reached) {
        server.problem = {Fault::Unreachable, QStringLiteral("No connection to %1: nobody answers.").arg(server.id.fqdn()),
                          QStringLiteral("connect: No route to host"), QStringLiteral("Check that the machine is up.")};
        return server;
    }
    server.version = QStringLiteral("389-Directory/2.3.1");
    server.minDomainLevel = 0;
    server.maxDomainLevel = 1;
    server.replicas << ReplicaInfo{.suffix = exampleSuffix,
                                   .replicaId = firstReplicaId,
                                   .ruv = {.generation = "6911c0ff000000040000",
                                           .elements = {{.replicaId = firstReplicaId, .max = {"6911c0ff000300040000"}}}}};
    if (services.contains(QStringLiteral("CA")))
        server.replicas << ReplicaInfo{
            .suffix = caSuffix, .replicaId = firstReplicaId, .ruv = {.generation = "6911c0ff000000600000"}};
    return server;
}

Agreement exampleAgreement(const QString &supplier, const QString &consumer, const QString &suffix, Health health)
{
    Agreement agreement;
    agreement.supplier = exampleId(supplier);
    agreement.consumer = exampleId(consumer);
    agreement.suffix = suffix;
    agreement.name = QStringLiteral("meTo%1").arg(agreement.consumer.fqdn());
    agreement.dn = QStringLiteral("cn=%1,cn=replica,cn=%2,cn=mapping tree,cn=config").arg(agreement.name, suffix);
    agreement.bindMethod = QStringLiteral("SASL/GSSAPI");
    agreement.transport = QStringLiteral("LDAP");
    agreement.enabled = health != Health::Disabled;
    agreement.updateStatus = statusOf(health);
    agreement.lastUpdateStart = QDateTime(QDate(2026, 11, 2), QTime(9, 41, 12), Qt::UTC);
    agreement.lastUpdateEnd = agreement.lastUpdateStart.addSecs(1);
    agreement.sentTo = {"6911c0ff000300040000"};
    agreement.health = health;
    agreement.explanation = explanationOf(health);
    if (health == Health::InSync)
        agreement.lagSeconds = 0;
    else if (health == Health::CatchingUp)
        agreement.lagSeconds = 12;
    else if (health == Health::Failing)
        agreement.lagSeconds = 4520;
    return agreement;
}

QList<Agreement> exampleLink(const QString &a, const QString &b, const QString &suffix, Health there, Health back)
{
    return {exampleAgreement(a, b, suffix, there), exampleAgreement(b, a, suffix, back)};
}

SnapshotPtr exampleDomainOf(QList<Server> servers, QList<Agreement> agreements)
{
    std::sort(servers.begin(), servers.end(), [](const Server &a, const Server &b) { return a.id < b.id; });
    std::sort(agreements.begin(), agreements.end(), [](const Agreement &a, const Agreement &b) {
        return std::tie(a.supplier.fqdn(), a.consumer.fqdn(), a.suffix) <
               std::tie(b.supplier.fqdn(), b.consumer.fqdn(), b.suffix);
    });
    auto snapshot = std::make_shared<Snapshot>();
    int replicaId = firstReplicaId;
    for (Server &server : servers) {
        for (ReplicaInfo &replica : server.replicas) {
            replica.replicaId = replicaId;
            replica.ruv.elements = {
                {.replicaId = replicaId,
                 .url = QStringLiteral("ldap://%1:389").arg(server.id.fqdn()),
                 .max = {"6911c0ff0003" + QByteArray::number(replicaId, 16).rightJustified(4, '0') + "0000"}}};
        }
        ++replicaId;
        if (server.hasService(u"CA") && snapshot->renewalMaster.isEmpty())
            snapshot->renewalMaster = server.id;
    }
    snapshot->takenAt = QDateTime::currentDateTimeUtc();
    snapshot->askedFirst = servers.first().id;
    snapshot->realm = exampleDomain.toUpper();
    snapshot->domain = exampleDomain;
    snapshot->suffix = exampleSuffix;
    snapshot->servers = std::move(servers);
    snapshot->agreements = std::move(agreements);
    return snapshot;
}

SnapshotPtr oneServer()
{
    return exampleDomainOf({exampleServer(QStringLiteral("ipa1"), {QStringLiteral("CA"), QStringLiteral("DNS")})}, {});
}

SnapshotPtr twoServers()
{
    const QString a = QStringLiteral("ipa1");
    const QString b = QStringLiteral("ipa2");
    return exampleDomainOf({exampleServer(a, {QStringLiteral("CA"), QStringLiteral("DNS")}), exampleServer(b, {})},
                           exampleLink(a, b, exampleSuffix, Health::InSync, Health::InSync));
}

SnapshotPtr troubledDomain()
{
    const QString ca = QStringLiteral("CA");
    const QString dns = QStringLiteral("DNS");
    const auto name = [](const char *text) { return QString(QLatin1StringView(text)); };
    QList<Server> servers{exampleServer(name("ipa1"), {ca, dns, name("KRA")}),
                          exampleServer(name("ipa2"), {ca, dns}),
                          exampleServer(name("ipa3"), {ca}),
                          exampleServer(name("berlin"), {dns}),
                          exampleServer(name("lab"), {}, false),
                          exampleServer(name("munich"), {}),
                          exampleServer(name("vault"), {name("ADTRUST")})};
    QList<Agreement> all;
    all << exampleLink(name("ipa1"), name("ipa2"), exampleSuffix, Health::InSync, Health::InSync)
        << exampleLink(name("ipa1"), name("ipa2"), caSuffix, Health::InSync, Health::InSync)
        << exampleLink(name("ipa2"), name("ipa3"), exampleSuffix, Health::InSync, Health::CatchingUp)
        << exampleLink(name("ipa2"), name("ipa3"), caSuffix, Health::InSync, Health::InSync)
        << exampleLink(name("ipa1"), name("berlin"), exampleSuffix, Health::InSync, Health::Busy)
        << exampleLink(name("berlin"), name("munich"), exampleSuffix, Health::Failing, Health::InSync)
        << exampleLink(name("ipa3"), name("lab"), exampleSuffix, Health::Failing, Health::Unknown)
        << exampleLink(name("munich"), name("vault"), exampleSuffix, Health::Uninitialised, Health::Disabled)
        << exampleLink(name("ipa3"), name("vault"), exampleSuffix, Health::InSync, Health::InSync);
    return exampleDomainOf(std::move(servers), std::move(all));
}

SnapshotPtr largeDomain(int servers)
{
    QList<Server> list;
    QList<Agreement> links;
    const auto name = [](int number) { return QStringLiteral("ipa%1").arg(number + 1, 3, 10, QLatin1Char('0')); };
    constexpr int caEvery = 6;
    constexpr int troubleEvery = 17;
    for (int i = 0; i < servers; ++i) {
        list << exampleServer(name(i),
                              i % caEvery == 0 ? QStringList{QStringLiteral("CA"), QStringLiteral("DNS")} : QStringList(),
                              i % troubleEvery != troubleEvery - 1);
        const Health health = i % troubleEvery == 3 ? Health::Failing : Health::InSync;
        links << exampleLink(name(i), name((i + 1) % servers), exampleSuffix, health, Health::InSync);
        if (i % caEvery == 0)
            links << exampleLink(name(i), name((i + 2 * caEvery + 1) % servers), exampleSuffix, Health::InSync, Health::InSync);
    }
    return exampleDomainOf(std::move(list), std::move(links));
}

SnapshotPtr sitesDomain(int servers, int sites, bool broken)
{
    QList<Server> list;
    QList<Agreement> links;
    const QStringList places{QStringLiteral("berlin"), QStringLiteral("munich"),  QStringLiteral("paris"),
                             QStringLiteral("lisbon"), QStringLiteral("oslo"),    QStringLiteral("vienna"),
                             QStringLiteral("prague"), QStringLiteral("warsaw"),  QStringLiteral("dublin"),
                             QStringLiteral("madrid"), QStringLiteral("helsinki")};
    const auto siteName = [&places](int site) {
        const int round = site / int(places.size());
        return places[site % int(places.size())] + (round > 0 ? QString::number(round + 1) : QString());
    };
    const int each = servers / sites;
    const auto name = [&siteName](int site, int number) { return QStringLiteral("%1-%2").arg(siteName(site)).arg(number + 1); };
    constexpr int troubleEvery = 9;
    const auto connect = [&](const QString &a, const QString &b, const QString &suffix) {
        const Health health = broken && links.size() / 2 % troubleEvery == 4 ? Health::Failing : Health::InSync;
        links << exampleLink(a, b, suffix, health, Health::InSync);
    };
    for (int site = 0; site < sites; ++site) {
        const int count = site == sites - 1 ? servers - each * (sites - 1) : each;
        for (int i = 0; i < count; ++i) {
            const bool ca = i < 2;
            const bool reached = !broken || (site * each + i) % (2 * troubleEvery) != 5;
            list << exampleServer(name(site, i), ca ? QStringList{QStringLiteral("CA"), QStringLiteral("DNS")} : QStringList(),
                                  reached);
            list.last().location = siteName(site);
            if (i > 0)
                connect(name(site, i - 1), name(site, i), exampleSuffix);
        }
        if (count > 2)
            connect(name(site, count - 1), name(site, 0), exampleSuffix);
        if (count > 1)
            connect(name(site, 0), name(site, 1), caSuffix);
        if (sites > 1 && (site + 1 < sites || sites > 2)) {
            connect(name(site, 0), name((site + 1) % sites, 0), exampleSuffix);
            connect(name(site, 0), name((site + 1) % sites, 0), caSuffix);
            connect(name(site, count - 1), name((site + 1) % sites, 1), exampleSuffix);
        }
    }
    return exampleDomainOf(std::move(list), std::move(links));
}

History exampleDay(const Snapshot &snapshot)
{
    constexpr std::chrono::hours day{24};
    constexpr qint64 hour = 3600;
    const qint64 now = snapshot.takenAt.toSecsSinceEpoch();
    History history(day, snapshot.takenAt);
    const auto points = pointsOf(snapshot, {});
    int number = 0;
    for (const Server &server : snapshot.servers) {
        const HistorySubject subject = HistorySubject::of(server.id);
        history.add(subject, {.health = Health::InSync}, now - 24 * hour, now - 14 * hour);
        history.add(subject, {.health = Health::InSync}, now - 7 * hour, now - hour);
        if (++number % 3 == 0)
            history.add(subject, {.reached = false, .health = Health::Unknown}, now - 5 * hour, now - 4 * hour);
        history.add(subject, points.value(subject), now - hour, now);
    }
    for (const Agreement &agreement : snapshot.agreements) {
        const HistorySubject subject = HistorySubject::of(AgreementKey::of(agreement));
        const auto was = [&](Health health, qint64 lag, qint64 from, qint64 to) {
            history.add(subject, {.health = health, .lagSeconds = lag, .changes = lag > 0 ? 3 : 0}, now - from, now - to);
        };
        was(Health::InSync, 0, 24 * hour, 14 * hour);
        was(Health::InSync, 0, 7 * hour, hour);
        ++number;
        if (number % 2 == 0)
            for (qint64 minute = 0; minute < 60; minute += 12)
                was(Health::CatchingUp, minute / 2 + 4, 20 * hour - minute * 60, 20 * hour - minute * 60);
        if (number % 5 == 0)
            for (qint64 step = 0; step < 10; ++step)
                was(Health::Failing, 60 + step * 720, 4 * hour - step * 720, 4 * hour - step * 720);
        history.add(subject, points.value(subject), now - hour, now);
    }
    history.add(snapshot, {}, std::chrono::seconds(150));
    return history;
}

} // namespace rd::test
