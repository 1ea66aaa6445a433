// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/snapshotbuilder.h"

#include "topology/dn.h"
#include "topology/health.h"
#include "topology/ruv.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Snapshot)
};

constexpr QLatin1StringView labMark("Replica Desk lab");

bool isA(const DirectoryEntry &entry, const char *objectClass)
{
    const auto classes = entry.values("objectClass");
    return std::any_of(classes.cbegin(), classes.cend(),
                       [objectClass](const QByteArray &value) { return value.compare(objectClass, Qt::CaseInsensitive) == 0; });
}

bool isReplica(const DirectoryEntry &entry)
{
    return isA(entry, "nsds5replica");
}

bool isAgreement(const DirectoryEntry &entry)
{
    return isA(entry, "nsds5replicationagreement") && !isA(entry, "nsDSWindowsReplicationAgreement");
}

std::optional<int> number(const DirectoryEntry &entry, const char *name)
{
    bool ok = false;
    const int value = entry.first(name).trimmed().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isOn(const QByteArray &value)
{
    return value.compare("on", Qt::CaseInsensitive) == 0 || value.compare("true", Qt::CaseInsensitive) == 0;
}

QString versionOf(const DirectoryEntry &rootDse)
{
    return rootDse.text("vendorVersion").section(u'/', -1).section(u' ', 0, 0);
}

RoleState stateOf(const QStringList &configStrings)
{
    if (configStrings.contains(QLatin1StringView("enabledService"), Qt::CaseInsensitive))
        return RoleState::Enabled;
    if (configStrings.contains(QLatin1StringView("hiddenService"), Qt::CaseInsensitive))
        return RoleState::Hidden;
    return RoleState::Configured;
}

/// Puts one picture together; used once.
class Builder
{
public:
    explicit Builder(const DomainEntries &domain) : m_domain(domain) {}

    void readDomain();
    void readMasters();
    void readServer(const ServerEntries &entries);
    void readSegments();
    void addSegmentsWithoutAgreement();
    void judgeAgreements();
    void writeNotes();
    SnapshotPtr finish();

    Snapshot picture;

private:
    Server &serverFor(const ServerId &id, bool inDirectory);
    const ReplicaInfo *replicaOf(const ServerId &id, const QString &suffix) const;
    ReplicaInfo readReplica(const DirectoryEntry &entry) const;
    void readAgreement(const DirectoryEntry &entry, const ServerId &supplier, const QList<AgreementMaxCsn> &newest);
    AgreementEnds endsOf(const Agreement &agreement) const;
    void addMissing(const ServerId &supplier, const ServerId &consumer, const QString &suffix);

    const DomainEntries &m_domain;
    QHash<QString, ReplicationStatus> m_statusByDn; ///< key: supplier + dn
};

Server &Builder::serverFor(const ServerId &id, bool inDirectory)
{
    const auto found = std::find_if(picture.servers.begin(), picture.servers.end(), [&id](const Server &s) { return s.id == id; });
    if (found != picture.servers.end())
        return *found;
    Server server;
    server.id = id;
    server.inDirectory = inDirectory;
    picture.servers.append(server);
    return picture.servers.last();
}

const ReplicaInfo *Builder::replicaOf(const ServerId &id, const QString &suffix) const
{
    const Server *server = picture.server(id);
    if (!server)
        return nullptr;
    const auto found = std::find_if(server->replicas.cbegin(), server->replicas.cend(),
                                    [&suffix](const ReplicaInfo &replica) { return replica.suffix == suffix; });
    return found == server->replicas.cend() ? nullptr : &*found;
}

void Builder::readDomain()
{
    picture.suffix = domainSuffix(m_domain.rootDse);
    picture.domain = domainOf(picture.suffix);
    picture.realm = picture.domain.toUpper();
    for (const DirectoryEntry &entry : m_domain.realms) {
        if (isA(entry, "krbRealmContainer") && entry.has("cn"))
            picture.realm = entry.text("cn");
    }
    for (const DirectoryEntry &entry : m_domain.domainLevel)
        picture.domainLevel = number(entry, "ipaDomainLevel").value_or(picture.domainLevel);
    picture.isLab = m_domain.suffixEntry.text("description").contains(labMark);
}

void Builder::readMasters()
{
    for (const DirectoryEntry &entry : m_domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        if (parts.value(1) != QLatin1StringView("cn=masters"))
            continue;
        Server &server = serverFor(ServerId(valueOf(parts[0])), true);
        server.minDomainLevel = number(entry, "ipaMinDomainLevel");
        server.maxDomainLevel = number(entry, "ipaMaxDomainLevel");
        server.location = valueOf(dnParts(entry.text("ipaLocation")).value(0));
    }
    for (const DirectoryEntry &entry : m_domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        if (parts.value(2) != QLatin1StringView("cn=masters"))
            continue;
        Service service;
        service.name = entry.has("cn") ? entry.text("cn") : valueOf(parts[0]).toUpper();
        for (const QByteArray &value : entry.values("ipaConfigString"))
            service.configStrings.append(QString::fromUtf8(value));
        service.state = stateOf(service.configStrings);
        serverFor(ServerId(valueOf(parts[1])), true).services.append(service);
    }
}

ReplicaInfo Builder::readReplica(const DirectoryEntry &entry) const
{
    ReplicaInfo replica;
    replica.suffix = normalisedDn(entry.text("nsDS5ReplicaRoot"));
    replica.replicaId = number(entry, "nsDS5ReplicaId").value_or(0);
    replica.ruv = parseRuv(entry.values("nsds50ruv"));
    return replica;
}

void Builder::readServer(const ServerEntries &entries)
{
    Server &server = serverFor(entries.id, m_domain.masters.isEmpty());
    if (entries.problem) {
        server.problem = *entries.problem;
        return;
    }
    server.reached = true;
    server.version = versionOf(entries.rootDse);
    server.limitedView = entries.config.isEmpty();
    QList<AgreementMaxCsn> newest;
    for (const DirectoryEntry &entry : entries.config) {
        if (!isReplica(entry))
            continue;
        server.replicas.append(readReplica(entry));
        for (const QByteArray &value : entry.values("nsds5AgmtMaxCSN")) {
            if (auto parsed = parseAgreementMaxCsn(value))
                newest.append(*parsed);
        }
    }
    for (const DirectoryEntry &entry : entries.config) {
        if (isAgreement(entry))
            readAgreement(entry, entries.id, newest);
    }
}

void Builder::readAgreement(const DirectoryEntry &entry, const ServerId &supplier, const QList<AgreementMaxCsn> &newest)
{
    Agreement agreement;
    agreement.supplier = supplier;
    agreement.consumer = ServerId(entry.text("nsDS5ReplicaHost"));
    agreement.suffix = normalisedDn(entry.text("nsDS5ReplicaRoot"));
    if (agreement.consumer.isEmpty() || agreement.suffix.isEmpty())
        return;
    agreement.name = entry.text("cn");
    agreement.dn = entry.dn;
    agreement.bindMethod = entry.text("nsDS5ReplicaBindMethod");
    agreement.transport = entry.text("nsDS5ReplicaTransportInfo");
    agreement.port = number(entry, "nsDS5ReplicaPort").value_or(agreement.port);
    agreement.enabled = !entry.has("nsds5ReplicaEnabled") || isOn(entry.first("nsds5ReplicaEnabled"));
    agreement.updateInProgress = isOn(entry.first("nsds5replicaUpdateInProgress"));
    agreement.initInProgress = entry.first("nsds5BeginReplicaRefresh").compare("start", Qt::CaseInsensitive) == 0;
    agreement.updateStatus = entry.text("nsds5replicaLastUpdateStatus");
    agreement.initStatus = entry.text("nsds5replicaLastInitStatus");
    agreement.lastUpdateStart = parseReplicationTime(entry.first("nsds5replicaLastUpdateStart"));
    agreement.lastUpdateEnd = parseReplicationTime(entry.first("nsds5replicaLastUpdateEnd"));
    agreement.lastInitEnd = parseReplicationTime(entry.first("nsds5replicaLastInitEnd"));
    for (const AgreementMaxCsn &one : newest) {
        if (one.consumer == agreement.consumer && normalisedDn(one.suffix) == agreement.suffix
            && one.agreement.compare(agreement.name, Qt::CaseInsensitive) == 0)
            agreement.sentTo = std::max(agreement.sentTo, one.max);
    }
    m_statusByDn.insert(supplier.fqdn() + u' ' + agreement.dn, parseUpdateStatus(entry.first("nsds5replicaLastUpdateStatus"),
                                                                                 entry.first("nsds5replicaLastUpdateStatusJSON")));
    picture.agreements.append(agreement);
    serverFor(agreement.consumer, false);
}

void Builder::readSegments()
{
    QHash<QString, QString> suffixByDn; // of cn=domain,cn=topology,… and cn=ca,…
    for (const DirectoryEntry &entry : m_domain.topology) {
        if (entry.has("ipaReplTopoConfRoot"))
            suffixByDn.insert(normalisedDn(entry.dn), normalisedDn(entry.text("ipaReplTopoConfRoot")));
    }
    for (const DirectoryEntry &entry : m_domain.topology) {
        if (!isA(entry, "ipaReplTopoSegment"))
            continue;
        Segment segment;
        segment.name = entry.text("cn");
        segment.suffix = suffixByDn.value(dnParts(entry.dn).mid(1).join(u','));
        segment.left = ServerId(entry.text("ipaReplTopoSegmentLeftNode"));
        segment.right = ServerId(entry.text("ipaReplTopoSegmentRightNode"));
        segment.direction = entry.text("ipaReplTopoSegmentDirection").toLower();
        if (segment.suffix.isEmpty() || segment.left.isEmpty() || segment.right.isEmpty())
            continue;
        serverFor(segment.left, false);
        serverFor(segment.right, false);
        picture.segments.append(segment);
    }
}

/// What the domain wants, but the supplier does not have or could not show: part of the picture too.
void Builder::addSegmentsWithoutAgreement()
{
    for (const Segment &segment : std::as_const(picture.segments)) {
        if (segment.direction != QLatin1StringView("right-left"))
            addMissing(segment.left, segment.right, segment.suffix);
        if (segment.direction != QLatin1StringView("left-right"))
            addMissing(segment.right, segment.left, segment.suffix);
    }
}

void Builder::addMissing(const ServerId &supplier, const ServerId &consumer, const QString &suffix)
{
    if (picture.agreement(supplier, consumer, suffix))
        return;
    const Server *server = picture.server(supplier);
    Agreement agreement;
    agreement.supplier = supplier;
    agreement.consumer = consumer;
    agreement.suffix = suffix;
    if (!server->reached) {
        agreement.explanation = Text::tr("%1 could not be asked how it replicates to %2.").arg(supplier.fqdn(), consumer.fqdn());
    } else if (server->limitedView) {
        agreement.explanation = Text::tr("%1 does not show its agreements to this sign-in.").arg(supplier.fqdn());
    } else {
        agreement.health = Health::Failing;
        agreement.explanation = Text::tr("The topology has a segment between %1 and %2, but %1 has no agreement for it.")
                                    .arg(supplier.fqdn(), consumer.fqdn());
    }
    picture.agreements.append(agreement);
}

AgreementEnds Builder::endsOf(const Agreement &agreement) const
{
    AgreementEnds ends;
    ends.supplier = replicaOf(agreement.supplier, agreement.suffix);
    ends.consumer = replicaOf(agreement.consumer, agreement.suffix);
    const Server *consumer = picture.server(agreement.consumer);
    ends.consumerShowsAll = consumer && consumer->reached && !consumer->limitedView;
    ends.now = picture.takenAt;
    for (const Server &server : picture.servers) {
        if (server.id == agreement.supplier || server.id == agreement.consumer)
            continue;
        if (const ReplicaInfo *replica = replicaOf(server.id, agreement.suffix); replica && replica->replicaId)
            ends.otherReplicaIds.insert(replica->replicaId);
    }
    return ends;
}

void Builder::judgeAgreements()
{
    for (Agreement &agreement : picture.agreements) {
        if (agreement.dn.isEmpty())
            continue; // only wanted by a segment; addMissing() has said all there is
        const auto status = m_statusByDn.value(agreement.supplier.fqdn() + u' ' + agreement.dn);
        const Verdict verdict = judge(agreement, status, endsOf(agreement));
        agreement.health = verdict.health;
        agreement.explanation = verdict.explanation;
        agreement.lagSeconds = verdict.lagSeconds;
    }
}

void Builder::writeNotes()
{
    QStringList limited;
    QStringList withoutVectors;
    int reached = 0;
    for (const Server &server : std::as_const(picture.servers)) {
        reached += server.reached;
        if (server.limitedView)
            limited.append(server.id.fqdn());
        const bool noVector = std::any_of(server.replicas.cbegin(), server.replicas.cend(),
                                          [](const ReplicaInfo &replica) { return replica.ruv.generation.isEmpty(); });
        if (noVector)
            withoutVectors.append(server.id.fqdn());
    }
    if (!limited.isEmpty() && limited.size() == reached)
        picture.notes.append(Text::tr("This sign-in may not read replication agreements, so nothing is known of the links. Sign in as a "
                                      "member of admins or as Directory Manager."));
    else if (!limited.isEmpty())
        picture.notes.append(Text::tr("These servers do not show their replication agreements to this sign-in: %1.")
                                 .arg(limited.join(QLatin1StringView(", "))));
    if (!withoutVectors.isEmpty())
        picture.notes.append(Text::tr("These servers do not show how far they are (no update vector): %1.")
                                 .arg(withoutVectors.join(QLatin1StringView(", "))));
    if (m_domain.masters.isEmpty())
        picture.notes.append(Text::tr("The list of servers (cn=masters) is not shown to this sign-in; servers are known from agreements "
                                      "only."));
    if (picture.domainLevel > 0 && picture.segments.isEmpty() && picture.servers.size() > 1)
        picture.notes.append(Text::tr("No topology segment is shown to this sign-in, although the domain level is %1.")
                                 .arg(picture.domainLevel));
}

SnapshotPtr Builder::finish()
{
    std::sort(picture.servers.begin(), picture.servers.end(), [](const Server &a, const Server &b) { return a.id < b.id; });
    std::sort(picture.agreements.begin(), picture.agreements.end(), [](const Agreement &a, const Agreement &b) {
        return std::tie(a.supplier, a.consumer, a.suffix) < std::tie(b.supplier, b.consumer, b.suffix);
    });
    return std::make_shared<const Snapshot>(std::move(picture));
}

} // namespace

QString domainSuffix(const DirectoryEntry &rootDse)
{
    const QString byDefault = normalisedDn(rootDse.text("defaultNamingContext"));
    if (byDefault.startsWith(QLatin1StringView("dc=")))
        return byDefault;
    for (const QByteArray &value : rootDse.values("namingContexts")) {
        const QString context = normalisedDn(QString::fromUtf8(value));
        if (context.startsWith(QLatin1StringView("dc=")))
            return context;
    }
    return byDefault;
}

QList<QByteArray> configAttributes()
{
    return {"objectClass", "cn", "nsDS5ReplicaRoot", "nsDS5ReplicaId", "nsds50ruv", "nsds5AgmtMaxCSN", "nsDS5ReplicaHost",
            "nsDS5ReplicaPort", "nsDS5ReplicaTransportInfo", "nsDS5ReplicaBindMethod", "nsds5ReplicaEnabled", "nsds5BeginReplicaRefresh",
            "nsds5replicaLastUpdateStart", "nsds5replicaLastUpdateEnd", "nsds5replicaLastUpdateStatus",
            "nsds5replicaLastUpdateStatusJSON", "nsds5replicaUpdateInProgress", "nsds5replicaLastInitEnd", "nsds5replicaLastInitStatus"};
}

QList<ServerId> mastersIn(const DomainEntries &domain)
{
    QList<ServerId> hosts;
    for (const DirectoryEntry &entry : domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        if (parts.value(1) == QLatin1StringView("cn=masters"))
            hosts.append(ServerId(valueOf(parts[0])));
    }
    return hosts;
}

QList<ServerId> consumersIn(const ServerEntries &server)
{
    QList<ServerId> hosts;
    for (const DirectoryEntry &entry : server.config) {
        if (isAgreement(entry) && entry.has("nsDS5ReplicaHost"))
            hosts.append(ServerId(entry.text("nsDS5ReplicaHost")));
    }
    return hosts;
}

ServerId ownName(const ServerEntries &server)
{
    for (const DirectoryEntry &entry : server.config) {
        if (!isReplica(entry))
            continue;
        const Ruv ruv = parseRuv(entry.values("nsds50ruv"));
        if (const RuvElement *own = ruv.find(number(entry, "nsDS5ReplicaId").value_or(-1)))
            return hostOf(*own);
    }
    return {};
}

SnapshotPtr buildSnapshot(const DomainEntries &domain, const QList<ServerEntries> &servers, const ServerId &askedFirst,
                          const QDateTime &takenAt)
{
    Builder builder(domain);
    builder.picture.askedFirst = askedFirst;
    builder.picture.takenAt = takenAt;
    builder.readDomain();
    builder.readMasters();
    for (const ServerEntries &server : servers)
        builder.readServer(server);
    builder.readSegments();
    builder.addSegmentsWithoutAgreement();
    builder.judgeAgreements();
    builder.writeNotes();
    return builder.finish();
}

} // namespace rd
