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

std::optional<qint64> longNumber(const DirectoryEntry &entry, const char *name)
{
    bool ok = false;
    const qint64 value = entry.first(name).trimmed().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The attributes after EXCLUDE in "(objectclass=*) $ EXCLUDE memberof …".
QStringList excludedIn(const QString &list)
{
    const qsizetype at = list.indexOf(QLatin1StringView("EXCLUDE"), 0, Qt::CaseInsensitive);
    return at < 0 ? QStringList() : wordsOf(list.mid(at + 7));
}

/// Sums "RID:SENT/SKIPPED RID:SENT/SKIPPED …".
std::optional<std::pair<qint64, qint64>> changesIn(const QByteArray &text)
{
    std::pair<qint64, qint64> sums{0, 0};
    bool any = false;
    for (const QByteArray &one : text.simplified().split(' ')) {
        const qsizetype colon = one.indexOf(':');
        const qsizetype slash = one.indexOf('/');
        bool sentOk = false;
        bool skippedOk = false;
        const uint sent = one.mid(colon + 1, slash - colon - 1).toUInt(&sentOk);
        const uint skipped = one.mid(slash + 1).toUInt(&skippedOk);
        if (colon < 0 || slash < colon || !sentOk || !skippedOk)
            continue;
        sums.first += sent;
        sums.second += skipped;
        any = true;
    }
    return any ? std::optional(sums) : std::nullopt;
}

/// Puts one picture together; used once.
class Builder
{
public:
    explicit Builder(const DomainEntries &domain) : m_domain(domain) {}

    void readDomain();
    void readMasters();
    void readServer(const ServerEntries &entries);
    void readTopology();
    void readDetails(const ServerEntries &entries);
    void readDnaShares();
    void addMissingDirections();
    void judgeAgreements();
    void writeNotes();
    SnapshotPtr finish();

    Snapshot picture;

private:
    Server &serverFor(const ServerId &id, bool inDirectory);
    const ReplicaInfo *replicaOf(const ServerId &id, const QString &suffix) const;
    ReplicaInfo readReplica(const DirectoryEntry &entry, const ServerId &server);
    QList<Segment> segmentsIn(const QList<DirectoryEntry> &entries, const ServerId &from);
    void readClock(Server &server, const ServerEntries &entries) const;
    void readTasks(Server &server, const ServerEntries &entries) const;
    void readRights(Server &server, const ServerEntries &entries) const;
    void noteOddity(const ServerId &server, const char *attribute, const QString &value);
    void readAgreement(const DirectoryEntry &entry, const ServerId &supplier, const QList<AgreementMaxCsn> &newest);
    AgreementEnds endsOf(const Agreement &agreement) const;
    void addMissing(const ServerId &supplier, const ServerId &consumer, const QString &suffix);

    const DomainEntries &m_domain;
    QHash<QString, ReplicationStatus> m_statusByDn; ///< key: supplier + dn
    QHash<ServerId, qsizetype> m_places;            ///< in picture.servers, until finish() sorts them
    QHash<QString, QString> m_suffixByDn;           ///< of cn=domain,cn=topology,… and cn=ca,…
};

Server &Builder::serverFor(const ServerId &id, bool inDirectory)
{
    if (const auto place = m_places.constFind(id); place != m_places.constEnd())
        return picture.servers[*place];
    Server server;
    server.id = id;
    server.inDirectory = inDirectory;
    m_places.insert(id, picture.servers.size());
    picture.servers.append(server);
    return picture.servers.last();
}

const ReplicaInfo *Builder::replicaOf(const ServerId &id, const QString &suffix) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : picture.servers[*place].replica(suffix);
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
    for (const DirectoryEntry &entry : m_domain.locations)
        picture.locations.append(entry.has("idnsName") ? entry.text("idnsName") : valueOf(dnParts(entry.dn).value(0)));
    picture.locations.sort();
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
        server.serviceWeight = number(entry, "ipaServiceWeight");
        for (const QByteArray &managed : entry.values("ipaReplTopoManagedSuffix"))
            server.managedSuffixes.append(normalisedDn(QString::fromUtf8(managed)));
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
        Server &server = serverFor(ServerId(valueOf(parts[1])), true);
        server.services.append(service);
        if (service.configStrings.contains(QLatin1StringView("caRenewalMaster"), Qt::CaseInsensitive))
            picture.renewalMaster = server.id;
        if (service.configStrings.contains(QLatin1StringView("dnssecKeyMaster"), Qt::CaseInsensitive))
            picture.dnssecKeyMaster = server.id;
    }
}

void Builder::noteOddity(const ServerId &server, const char *attribute, const QString &value)
{
    constexpr qsizetype most = 50;
    constexpr qsizetype longest = 200;
    if (picture.oddities.size() < most)
        picture.oddities.append({server, QString::fromLatin1(attribute), value.left(longest)});
}

ReplicaInfo Builder::readReplica(const DirectoryEntry &entry, const ServerId &server)
{
    ReplicaInfo replica;
    replica.suffix = normalisedDn(entry.text("nsDS5ReplicaRoot"));
    replica.replicaId = number(entry, "nsDS5ReplicaId").value_or(0);
    replica.ruv = parseRuv(entry.values("nsds50ruv"));
    for (const QByteArray &value : entry.values("nsds50ruv"))
        if (!isRuvValue(value))
            noteOddity(server, "nsds50ruv", QString::fromUtf8(value));
    if (replica.replicaId < 1 || replica.replicaId > 65535)
        noteOddity(server, "nsDS5ReplicaId", entry.text("nsDS5ReplicaId"));
    for (const QByteArray &value : entry.values("nsds5ReplicaCleanRUV"))
        replica.cleaning.append(QString::fromUtf8(value));
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
        server.replicas.append(readReplica(entry, entries.id));
        for (const QByteArray &value : entry.values("nsds5AgmtMaxCSN")) {
            if (auto parsed = parseAgreementMaxCsn(value))
                newest.append(*parsed);
            else
                noteOddity(entries.id, "nsds5AgmtMaxCSN", QString::fromUtf8(value));
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
    agreement.lastInitStart = parseReplicationTime(entry.first("nsds5replicaLastInitStart"));
    agreement.managed = entry.has("ipaReplTopoManagedAgreementState");
    agreement.schedule = entry.text("nsds5ReplicaUpdateSchedule");
    agreement.stripped = wordsOf(entry.text("nsds5ReplicaStripAttrs"));
    agreement.excluded = excludedIn(entry.text("nsDS5ReplicatedAttributeList"));
    agreement.updateStatusJson = entry.text("nsds5replicaLastUpdateStatusJSON");
    if (const auto changes = changesIn(entry.first("nsds5replicaChangesSentSinceStartup"))) {
        agreement.sent = changes->first;
        agreement.skipped = changes->second;
    }
    agreement.lastInitEnd = parseReplicationTime(entry.first("nsds5replicaLastInitEnd"));
    for (const AgreementMaxCsn &one : newest) {
        if (one.consumer == agreement.consumer && normalisedDn(one.suffix) == agreement.suffix &&
            one.agreement.compare(agreement.name, Qt::CaseInsensitive) == 0)
            agreement.sentTo = std::max(agreement.sentTo, one.max);
    }
    m_statusByDn.insert(
        supplier.fqdn() + u' ' + agreement.dn,
        parseUpdateStatus(entry.first("nsds5replicaLastUpdateStatus"), entry.first("nsds5replicaLastUpdateStatusJSON")));
    picture.agreements.append(agreement);
    serverFor(agreement.consumer, false);
}

QList<Segment> Builder::segmentsIn(const QList<DirectoryEntry> &entries, const ServerId &from)
{
    QList<Segment> segments;
    for (const DirectoryEntry &entry : entries) {
        if (!isA(entry, "ipaReplTopoSegment"))
            continue;
        Segment segment;
        segment.name = entry.text("cn");
        segment.dn = entry.dn;
        segment.suffix = m_suffixByDn.value(dnParts(entry.dn).mid(1).join(u','));
        segment.left = ServerId(entry.text("ipaReplTopoSegmentLeftNode"));
        segment.right = ServerId(entry.text("ipaReplTopoSegmentRightNode"));
        segment.direction = entry.text("ipaReplTopoSegmentDirection").toLower();
        segment.status = entry.text("ipaReplTopoSegmentStatus");
        segment.generated = isOn(entry.first("ipaReplTopoSegmentGenerated")) ||
                            segment.status.compare(QLatin1StringView("autogen"), Qt::CaseInsensitive) == 0;
        segment.enabled = !entry.has("nsds5ReplicaEnabled") || isOn(entry.first("nsds5ReplicaEnabled"));
        if (segment.suffix.isEmpty() || segment.left.isEmpty() || segment.right.isEmpty()) {
            noteOddity(from, "ipaReplTopoSegment", entry.dn);
            continue;
        }
        const bool known = segment.direction == QLatin1StringView("both") ||
                           segment.direction == QLatin1StringView("left-right") ||
                           segment.direction == QLatin1StringView("right-left");
        if (!known)
            noteOddity(from, "ipaReplTopoSegmentDirection", segment.direction);
        segments.append(segment);
    }
    return segments;
}

void Builder::readTopology()
{
    for (const DirectoryEntry &entry : m_domain.topology) {
        if (!entry.has("ipaReplTopoConfRoot"))
            continue;
        const ManagedSuffix managed{.name = valueOf(dnParts(entry.dn).value(0)),
                                    .suffix = normalisedDn(entry.text("ipaReplTopoConfRoot")),
                                    .dn = entry.dn,
                                    .stripped = wordsOf(entry.text("nsds5ReplicaStripAttrs")),
                                    .excluded = excludedIn(entry.text("nsDS5ReplicatedAttributeList"))};
        m_suffixByDn.insert(normalisedDn(entry.dn), managed.suffix);
        picture.managedSuffixes.append(managed);
    }
    picture.segments = segmentsIn(m_domain.topology, picture.askedFirst);
    for (const Segment &segment : std::as_const(picture.segments)) {
        serverFor(segment.left, false);
        serverFor(segment.right, false);
    }
}

void Builder::readClock(Server &server, const ServerEntries &entries) const
{
    const QDateTime there = parseReplicationTime(entries.monitor.first("currentTime"));
    if (there.isValid() && entries.monitorAt.isValid())
        server.clockOffset = entries.monitorAt.secsTo(there);
    server.upSince = parseReplicationTime(entries.monitor.first("startTime"));
}

void Builder::readTasks(Server &server, const ServerEntries &entries) const
{
    for (const DirectoryEntry &entry : entries.tasks) {
        const auto id = number(entry, "replica-id");
        if (!id)
            continue;
        constexpr qsizetype longest = 500;
        server.cleanTasks.append({.dn = entry.dn,
                                  .suffix = normalisedDn(entry.text("replica-base-dn")),
                                  .replicaId = *id,
                                  .abort = entry.dn.contains(QLatin1StringView("abort cleanallruv"), Qt::CaseInsensitive),
                                  .force = entry.first("replica-force-cleaning").compare("yes", Qt::CaseInsensitive) == 0,
                                  .exitCode = number(entry, "nsTaskExitCode"),
                                  .status = entry.text("nsTaskStatus").left(longest)});
    }
}

/// What this sign-in may not see is said, because a server answers as if it were not there.
void Builder::readRights(Server &server, const ServerEntries &entries) const
{
    if (server.limitedView) {
        server.notShown.append(Text::tr("replication agreements"));
    } else {
        const bool noVector = std::any_of(server.replicas.cbegin(), server.replicas.cend(),
                                          [](const ReplicaInfo &replica) { return replica.ruv.generation.isEmpty(); });
        if (noVector)
            server.notShown.append(Text::tr("update vectors"));
    }
    if (!entries.viewRead)
        return;
    if (entries.masters.isEmpty())
        server.notShown.append(Text::tr("its list of servers"));
    if (entries.dna.isEmpty())
        server.notShown.append(Text::tr("its range of numeric ids"));
    for (const LeftoverSearch &search : entries.leftovers)
        if (!search.shown)
            server.notShown.append(Text::tr("conflict entries of %1").arg(search.suffix));
}

void Builder::readDetails(const ServerEntries &entries)
{
    Server &server = serverFor(entries.id, false);
    if (!server.reached)
        return;
    readClock(server, entries);
    readTasks(server, entries);
    server.certificates = entries.certificates;
    if (entries.viewRead) {
        DomainView view;
        for (const DirectoryEntry &entry : entries.masters)
            view.masters.append(ServerId(valueOf(dnParts(entry.dn).value(0))));
        std::sort(view.masters.begin(), view.masters.end());
        view.segments = segmentsIn(entries.topology, entries.id);
        view.segmentsShown = !entries.topology.isEmpty();
        if (!view.masters.isEmpty())
            server.view = view;
    }
    for (const LeftoverSearch &search : entries.leftovers) {
        constexpr qsizetype most = 20;
        LeftoverEntries found{.suffix = search.suffix, .shown = search.shown, .conflicts = 0, .glue = 0, .dns = {}};
        for (const DirectoryEntry &entry : search.entries) {
            ++(entry.has("nsds5ReplConflict") ? found.conflicts : found.glue);
            if (found.dns.size() < most)
                found.dns.append(entry.dn);
        }
        server.leftovers.append(found);
    }
    if (!entries.dna.isEmpty() && entries.dna.constFirst().has("dnaMaxValue")) {
        const DirectoryEntry &entry = entries.dna.constFirst();
        server.dna = DnaRange{.own = true,
                              .next = longNumber(entry, "dnaNextValue").value_or(0),
                              .max = longNumber(entry, "dnaMaxValue").value_or(-1),
                              .onDeck = entry.text("dnaNextRange"),
                              .remaining = {}};
    }
    readRights(server, entries);
    if (!entries.cutShort.isEmpty())
        server.notShown.append(Text::tr("some of its details (%1)").arg(entries.cutShort));
}

void Builder::readDnaShares()
{
    for (const DirectoryEntry &entry : m_domain.dna) {
        const auto place = m_places.constFind(ServerId(entry.text("dnaHostname")));
        if (place == m_places.constEnd())
            continue;
        Server &server = picture.servers[*place];
        if (!server.dna)
            server.dna = DnaRange{};
        server.dna->remaining = longNumber(entry, "dnaRemainingValues");
    }
}

/// What the domain wants, but the supplier does not have or could not show: part of the picture too.
void Builder::addMissingDirections()
{
    for (const Segment &segment : std::as_const(picture.segments)) {
        if (segment.sendsToRight())
            addMissing(segment.left, segment.right, segment.suffix);
        if (segment.sendsToLeft())
            addMissing(segment.right, segment.left, segment.suffix);
    }
    // Agreements come in pairs, at domain level 0 as well: the half that could not be asked for is unknown, not absent.
    const QList<Agreement> seen = picture.agreements;
    for (const Agreement &agreement : seen) {
        const Server *consumer = picture.server(agreement.consumer);
        if (!consumer->reached || consumer->limitedView)
            addMissing(agreement.consumer, agreement.supplier, agreement.suffix);
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
        agreement.toReceive = verdict.toReceive;
        agreement.received = verdict.received;
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
        picture.notes.append(
            Text::tr("This sign-in may not read replication agreements, so nothing is known of the links. Sign in as a "
                     "member of admins or as Directory Manager."));
    else if (!limited.isEmpty())
        picture.notes.append(Text::tr("These servers do not show their replication agreements to this sign-in: %1.")
                                 .arg(limited.join(QLatin1StringView(", "))));
    if (!withoutVectors.isEmpty())
        picture.notes.append(Text::tr("These servers do not show how far they are (no update vector): %1.")
                                 .arg(withoutVectors.join(QLatin1StringView(", "))));
    if (m_domain.masters.isEmpty())
        picture.notes.append(
            Text::tr("The list of servers (cn=masters) is not shown to this sign-in; servers are known from agreements "
                     "only."));
    if (picture.domainLevel > 0 && picture.segments.isEmpty() && picture.servers.size() > 1)
        picture.notes.append(
            Text::tr("No topology segment is shown to this sign-in, although the domain level is %1.").arg(picture.domainLevel));
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
    return {"objectClass",
            "cn",
            "nsDS5ReplicaRoot",
            "nsDS5ReplicaId",
            "nsds50ruv",
            "nsds5AgmtMaxCSN",
            "nsDS5ReplicaHost",
            "nsDS5ReplicaPort",
            "nsDS5ReplicaTransportInfo",
            "nsDS5ReplicaBindMethod",
            "nsds5ReplicaEnabled",
            "nsds5BeginReplicaRefresh",
            "nsds5replicaLastUpdateStart",
            "nsds5replicaLastUpdateEnd",
            "nsds5replicaLastUpdateStatus",
            "nsds5replicaLastUpdateStatusJSON",
            "nsds5replicaUpdateInProgress",
            "nsds5replicaLastInitStart",
            "nsds5replicaLastInitEnd",
            "nsds5replicaChangesSentSinceStartup",
            "nsds5ReplicaUpdateSchedule",
            "nsds5ReplicaStripAttrs",
            "nsDS5ReplicatedAttributeList",
            "nsds5ReplicaCleanRUV",
            "ipaReplTopoManagedAgreementState",
            "nsds5replicaLastInitStatus"};
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

QStringList replicatedSuffixes(const ServerEntries &server)
{
    QStringList trees;
    for (const DirectoryEntry &entry : server.config)
        if (isReplica(entry) && entry.has("nsDS5ReplicaRoot"))
            trees.append(normalisedDn(entry.text("nsDS5ReplicaRoot")));
    return trees;
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
    builder.readTopology();
    for (const ServerEntries &server : servers)
        builder.readDetails(server);
    builder.readDnaShares();
    builder.addMissingDirections();
    builder.judgeAgreements();
    builder.writeNotes();
    return builder.finish();
}

} // namespace rd
