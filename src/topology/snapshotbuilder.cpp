// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/snapshotbuilder.h"

#include "topology/configreader.h"
#include "topology/dn.h"
#include "topology/health.h"
#include "topology/serverdetails.h"
#include "topology/soundentries.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Snapshot)
};

constexpr QLatin1StringView labMark("Replica Desk lab");

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
    Builder(const DomainEntries &domain, Oddities &odd) : m_domain(domain), m_odd(odd), m_topology(domain.topology) {}

    void readDomain();
    void readMasters();
    void readServer(const ServerEntries &entries);
    void readTopology();
    void readDetailsOf(const ServerEntries &entries);
    void readDnaShares();
    void addMissingDirections();
    void judgeAgreements();
    void writeNotes();
    SnapshotPtr finish();

    Snapshot picture;

private:
    Server &serverFor(const ServerId &id, bool inDirectory);
    const ReplicaInfo *replicaOf(const ServerId &id, const QString &suffix) const;
    AgreementEnds endsOf(const Agreement &agreement);
    const QSet<int> &idsOf(const QString &suffix);
    void addMissing(const ServerId &supplier, const ServerId &consumer, const QString &suffix);

    const DomainEntries &m_domain;
    Oddities &m_odd;
    TopologyEntries m_topology;
    QList<ReplicationStatus> m_status;   ///< of the agreements that were read, in their order
    QHash<ServerId, qsizetype> m_places; ///< in picture.servers, until finish() sorts them
    QSet<AgreementKey> m_directions;
    QHash<QString, QSet<int>> m_ids; ///< replica ids by suffix
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
        const ServerId host = hostIn(valueOf(parts[0]));
        if (host.isEmpty()) {
            m_odd.add(picture.askedFirst, "cn=masters", entry.dn);
            continue;
        }
        Server &server = serverFor(host, true);
        server.minDomainLevel = number(entry, "ipaMinDomainLevel");
        server.maxDomainLevel = number(entry, "ipaMaxDomainLevel");
        server.location = valueOf(dnParts(entry.text("ipaLocation")).value(0));
        server.serviceWeight = number(entry, "ipaServiceWeight");
        for (const QByteArray &managed : entry.values("ipaReplTopoManagedSuffix"))
            server.managedSuffixes.append(normalisedDn(QString::fromUtf8(managed)));
    }
    for (const DirectoryEntry &entry : m_domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        const ServerId host = hostIn(valueOf(parts.value(1)));
        if (parts.value(2) != QLatin1StringView("cn=masters") || host.isEmpty())
            continue;
        Service service;
        service.name = entry.has("cn") ? entry.text("cn") : valueOf(parts[0]).toUpper();
        for (const QByteArray &value : entry.values("ipaConfigString"))
            service.configStrings.append(QString::fromUtf8(value));
        service.state = stateOf(service.configStrings);
        Server &server = serverFor(host, true);
        server.services.append(service);
        if (service.configStrings.contains(QLatin1StringView("caRenewalMaster"), Qt::CaseInsensitive))
            picture.renewalMaster = server.id;
        if (service.configStrings.contains(QLatin1StringView("dnssecKeyMaster"), Qt::CaseInsensitive))
            picture.dnssecKeyMaster = server.id;
    }
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
    const ReplicationConfig config = readConfig(entries, m_odd);
    server.replicas = config.replicas;
    for (const auto &[agreement, status] : config.directions) { // may move the server
        picture.agreements.append(agreement);
        m_status.append(status);
        serverFor(agreement.consumer, false);
    }
}

void Builder::readTopology()
{
    picture.managedSuffixes = m_topology.suffixes();
    picture.segments = m_topology.segments(m_domain.topology, picture.askedFirst, m_odd);
    for (const Segment &segment : std::as_const(picture.segments)) {
        serverFor(segment.left, false);
        serverFor(segment.right, false);
    }
}

void Builder::readDetailsOf(const ServerEntries &entries)
{
    if (Server &server = serverFor(entries.id, false); server.reached)
        readDetails(server, entries, m_topology, m_odd);
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
    for (const Agreement &agreement : std::as_const(picture.agreements))
        m_directions.insert(AgreementKey::of(agreement));
    for (const Segment &segment : std::as_const(picture.segments)) {
        if (segment.sendsToRight())
            addMissing(segment.left, segment.right, segment.suffix);
        if (segment.sendsToLeft())
            addMissing(segment.right, segment.left, segment.suffix);
    }
    // Agreements come in pairs, at domain level 0 as well: the half that could not be asked for is unknown, not absent.
    const QList<Agreement> seen = picture.agreements;
    for (const Agreement &agreement : seen) {
        const Server &consumer = serverFor(agreement.consumer, false);
        if (!consumer.reached || consumer.limitedView)
            addMissing(agreement.consumer, agreement.supplier, agreement.suffix);
    }
}

void Builder::addMissing(const ServerId &supplier, const ServerId &consumer, const QString &suffix)
{
    const AgreementKey key{supplier, consumer, suffix};
    if (m_directions.contains(key))
        return;
    m_directions.insert(key);
    const Server &server = serverFor(supplier, false);
    Agreement agreement;
    agreement.supplier = supplier;
    agreement.consumer = consumer;
    agreement.suffix = suffix;
    if (!server.reached) {
        agreement.explanation = Text::tr("%1 could not be asked how it replicates to %2.").arg(supplier.fqdn(), consumer.fqdn());
    } else if (server.limitedView) {
        agreement.explanation = Text::tr("%1 does not show its agreements to this sign-in.").arg(supplier.fqdn());
    } else {
        agreement.health = Health::Failing;
        agreement.explanation = Text::tr("The topology has a segment between %1 and %2, but %1 has no agreement for it.")
                                    .arg(supplier.fqdn(), consumer.fqdn());
    }
    picture.agreements.append(agreement);
}

AgreementEnds Builder::endsOf(const Agreement &agreement)
{
    AgreementEnds ends;
    ends.supplier = replicaOf(agreement.supplier, agreement.suffix);
    ends.consumer = replicaOf(agreement.consumer, agreement.suffix);
    const Server &consumer = serverFor(agreement.consumer, false);
    ends.consumerShowsAll = consumer.reached && !consumer.limitedView;
    ends.now = picture.takenAt;
    ends.otherReplicaIds = idsOf(agreement.suffix);
    for (const ReplicaInfo *end : {ends.supplier, ends.consumer})
        if (end)
            ends.otherReplicaIds.remove(end->replicaId);
    return ends;
}

const QSet<int> &Builder::idsOf(const QString &suffix)
{
    if (const auto known = m_ids.constFind(suffix); known != m_ids.constEnd())
        return *known;
    QSet<int> &ids = m_ids[suffix];
    for (const Server &server : std::as_const(picture.servers))
        if (const ReplicaInfo *replica = server.replica(suffix); replica && replica->replicaId)
            ids.insert(replica->replicaId);
    return ids;
}

void Builder::judgeAgreements()
{
    for (qsizetype i = 0; i < m_status.size(); ++i) { // of those only wanted by a segment addMissing() has said all there is
        Agreement &agreement = picture.agreements[i];
        const Verdict verdict = judge(agreement, m_status[i], endsOf(agreement));
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
    picture.oddities = m_odd.list();
    return std::make_shared<const Snapshot>(std::move(picture));
}

} // namespace

SnapshotPtr buildSnapshot(DomainEntries domain, QList<ServerEntries> servers, const ServerId &askedFirst,
                          const QDateTime &takenAt)
{
    Oddities odd;
    makeSound(domain, askedFirst, odd);
    for (ServerEntries &server : servers)
        makeSound(server, odd);
    Builder builder(domain, odd);
    builder.picture.askedFirst = askedFirst;
    builder.picture.takenAt = takenAt;
    builder.readDomain();
    builder.readMasters();
    for (const ServerEntries &server : std::as_const(servers))
        builder.readServer(server);
    builder.readTopology();
    for (const ServerEntries &server : std::as_const(servers))
        builder.readDetailsOf(server);
    builder.readDnaShares();
    builder.addMissingDirections();
    builder.judgeAgreements();
    builder.writeNotes();
    return builder.finish();
}

} // namespace rd
