// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace rd {

/// FQDN in lower case without a trailing dot: the one key for a server.
class ServerId
{
public:
    ServerId() = default;
    explicit ServerId(const QString &host);
    const QString &fqdn() const { return m_fqdn; }
    QString shortName() const { return m_fqdn.section(u'.', 0, 0); }
    bool isEmpty() const { return m_fqdn.isEmpty(); }
    friend bool operator==(const ServerId &, const ServerId &) = default;
    friend auto operator<=>(const ServerId &a, const ServerId &b) { return a.m_fqdn.compare(b.m_fqdn) <=> 0; }
    friend size_t qHash(const ServerId &id, size_t seed = 0) { return ::qHash(id.m_fqdn, seed); }

private:
    QString m_fqdn;
};

/// State of one direction of replication, or of one server. Always shown with shape and word, not colour alone.
enum class Health {
    Unknown,       ///< could not be asked, or never ran since the server started
    InSync,        ///< the consumer has all the supplier's own changes
    CatchingUp,    ///< differs, session running or just ended well
    Busy,          ///< consumer serves another supplier right now
    BackingOff,    ///< the supplier waits before it tries again: told to, or after trouble that usually passes
    Stalled,       ///< changes wait and do not move, whatever the supplier says of its sessions
    Refused,       ///< the consumer answers and says no: rights, clock, replica id, no such replica
    Failing,       ///< last session failed
    Uninitialised, ///< never filled, or other generation id
    Disabled
};

enum class RoleState { Configured, Enabled, Hidden };

struct Service
{
    QString name = {}; ///< as in cn=masters: "KDC", "CA", "DNS" …
    RoleState state = RoleState::Enabled;
    QStringList configStrings = {}; ///< all ipaConfigString values
};

/// A change sequence number; see the 389-ds form TTTTTTTTSSSSRRRRUUUU (hexadecimal).
struct Csn
{
    QByteArray text = {}; ///< 20 lower-case hex digits, or empty
    bool isValid() const { return text.size() == 20; }
    QDateTime time() const;
    int replicaId() const;
    friend bool operator==(const Csn &, const Csn &) = default;
    friend auto operator<=>(const Csn &a, const Csn &b) { return a.text.compare(b.text) <=> 0; }
};

/// One element of a replica update vector. The URL is missing for a removed replica.
struct RuvElement
{
    int replicaId = 0;
    QString url = {};
    Csn min = {};
    Csn max = {};
};

struct Ruv
{
    QByteArray generation = {};
    QList<RuvElement> elements = {};
    const RuvElement *find(int replicaId) const;
};

/// One replicated suffix on one server (cn=replica,cn=…,cn=mapping tree,cn=config).
struct ReplicaInfo
{
    QString suffix = {};
    int replicaId = 0;
    Ruv ruv = {};
    QStringList cleaning = {}; ///< nsds5ReplicaCleanRUV as it stands: cleanings that go on after a restart
};

/// What a supplier found when it was last asked to try the way to a consumer's directory.
struct PathCheck
{
    bool open = false;  ///< the directory answered
    QString words = {}; ///< what was heard, or why nothing; not translated
    QDateTime at = {};
};

/// One direction of replication, as configured on the supplier and compared with the consumer.
struct Agreement
{
    ServerId supplier = {};
    ServerId consumer = {};
    QString suffix = {};
    QString name = {}; ///< cn of the agreement; never used to match
    QString dn = {};
    QString bindMethod = {};
    QString transport = {};
    int port = 389;
    bool enabled = true;
    bool updateInProgress = false;
    bool initInProgress = false;
    QString updateStatus = {}; ///< nsds5replicaLastUpdateStatus as the server wrote it
    QString initStatus = {};
    QDateTime lastUpdateStart = {};
    QDateTime lastUpdateEnd = {};
    QDateTime lastInitStart = {};
    QDateTime lastInitEnd = {};
    bool managed = false;            ///< kept by the topology plug-in
    QString schedule = {};           ///< nsds5ReplicaUpdateSchedule; empty: always
    QStringList stripped = {};       ///< attributes whose changes alone are not worth sending (nsds5ReplicaStripAttrs)
    QStringList excluded = {};       ///< attributes that are not sent
    std::optional<qint64> sent = {}; ///< changes sent since the supplier started
    std::optional<qint64> skipped = {};
    QString updateStatusJson = {};
    Csn sentTo = {};    ///< maxcsn of this agreement in nsds5AgmtMaxCSN; invalid when the server did not give one
    Csn toReceive = {}; ///< newest change of the supplier's own that the consumer should have; invalid: none, or not known
    Csn received = {};  ///< newest change of the supplier's own that the consumer has
    std::optional<PathCheck> path = {};
    Health health = Health::Unknown;
    QDateTime healthSince = {};            ///< set by who follows the domain over several pictures
    QString explanation = {};              ///< translated sentence: why this health
    std::optional<qint64> lagSeconds = {}; ///< between the newest change of the supplier and the newest one the consumer has
    qint64 seenWaiting = 0; ///< changes seen in earlier pictures and this one that have not arrived; set as healthSince is
};

/// The pair of agreements as FreeIPA manages it at domain level 1.
struct Segment
{
    QString name = {};
    QString suffix = {};
    ServerId left = {};
    ServerId right = {};
    QString direction = {}; ///< both, left-right, right-left
    QString dn = {};
    QString status = {};    ///< autogen, obsolete, removed; mostly empty
    bool generated = false; ///< made by the plug-in from agreements it found
    bool enabled = true;

    bool sendsToRight() const { return direction != QLatin1StringView("right-left"); }
    bool sendsToLeft() const { return direction != QLatin1StringView("left-right"); }
};

/// A suffix whose segments the topology plug-in keeps: an entry of cn=topology.
struct ManagedSuffix
{
    QString name = {};   ///< "domain", "ca"
    QString suffix = {}; ///< the tree, "dc=…" or "o=ipaca"
    QString dn = {};     ///< segments are children of it
    QStringList stripped = {};
    QStringList excluded = {};
};

/// What one server itself holds of the domain's list of servers and segments; servers can disagree.
struct DomainView
{
    QList<ServerId> masters = {};
    bool segmentsShown = false; ///< cn=topology was shown to this sign-in
    QList<Segment> segments = {};
};

/// A CLEANALLRUV task, or the task to stop one.
struct CleanTask
{
    QString dn = {};
    QString suffix = {};
    int replicaId = 0;
    bool abort = false;
    bool force = false;
    std::optional<int> exitCode = {}; ///< set when it has ended; 0 is good
    QString status = {};              ///< its own words
};

/// Entries that replication could not place: same name made on two servers, or a parent kept for its orphans.
struct LeftoverEntries
{
    QString suffix = {};
    bool shown = false; ///< this sign-in may search the suffix
    int conflicts = 0;
    int glue = 0;
    QStringList dns = {}; ///< the first of them
};

/// Numeric ids (uid, gid) a server hands out to new accounts.
struct DnaRange
{
    bool own = false; ///< the server's own configuration was shown; else only what others are told (remaining)
    qint64 next = 0;
    qint64 max = 0;
    QString onDeck = {};                  ///< "START-END" of the range it goes on with
    std::optional<qint64> remaining = {}; ///< as shared in the directory; refreshed now and then
    bool isSet() const { return own && next <= max; }
};

/// What an endpoint showed when it was asked for its certificate.
struct EndpointCertificate
{
    QString service = {}; ///< "ldaps", "https"
    int port = 0;
    std::optional<Error> problem = {}; ///< why there is nothing to see
    QString subject = {};
    QString issuer = {};
    QStringList names = {}; ///< hosts it is made out for, lower case
    QDateTime notBefore = {};
    QDateTime notAfter = {};
};

/// What was read but does not follow its form; the picture does without it.
struct Oddity
{
    ServerId server = {};
    QString attribute = {};
    QString value = {}; ///< shortened
};

/// One direction of replication of one suffix: the key for everything that shows it.
struct AgreementKey
{
    ServerId supplier = {};
    ServerId consumer = {};
    QString suffix = {};

    static AgreementKey of(const Agreement &agreement) { return {agreement.supplier, agreement.consumer, agreement.suffix}; }
    friend bool operator==(const AgreementKey &, const AgreementKey &) = default;
    friend size_t qHash(const AgreementKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.supplier, key.consumer, key.suffix);
    }
};

struct Server
{
    ServerId id = {};
    bool inDirectory = true; ///< listed in cn=masters; false: only some agreement names it
    bool reached = false;
    bool limitedView = false; ///< reached, but cn=config gave nothing to this sign-in
    Error problem = {};       ///< why it was not reached
    QString version = {};     ///< 389-ds vendor version
    QList<Service> services = {};
    QList<ReplicaInfo> replicas = {};
    std::optional<int> minDomainLevel = {};
    std::optional<int> maxDomainLevel = {};
    QString location = {};
    std::optional<int> serviceWeight = {};
    QStringList managedSuffixes = {}; ///< ipaReplTopoManagedSuffix; empty also when not shown
    std::optional<DomainView> view = {};
    QList<CleanTask> cleanTasks = {};
    QList<LeftoverEntries> leftovers = {};
    std::optional<DnaRange> dna = {};
    QList<EndpointCertificate> certificates = {};
    std::optional<qint64> clockOffset = {}; ///< seconds its clock is ahead of this machine's, within a second or two
    QDateTime upSince = {};
    QStringList notShown = {};  ///< translated: what this sign-in may not read there
    QDateTime lastReached = {}; ///< of earlier pictures too; set by the one who keeps them

    bool hasService(QStringView name) const;
    const Service *service(QStringView name) const;
    const ReplicaInfo *replica(QStringView ofSuffix) const;
};

/// One immutable picture of a domain, with the time it was taken; shared, never edited.
struct Snapshot
{
    QDateTime takenAt = {}; ///< UTC
    ServerId askedFirst = {};
    QString realm = {};
    QString domain = {};
    QString suffix = {};
    int domainLevel = 0;
    bool isLab = false;               ///< the test lab says so of itself in the suffix entry
    QList<Server> servers = {};       ///< sorted by id
    QList<Agreement> agreements = {}; ///< sorted by supplier, consumer, suffix
    QList<Segment> segments = {};
    QList<ManagedSuffix> managedSuffixes = {};
    QStringList locations = {};
    ServerId renewalMaster = {}; ///< renews the shared CA certificates; empty: none named, or not shown
    ServerId dnssecKeyMaster = {};
    QList<Oddity> oddities = {}; ///< the first of them
    QStringList notes = {};      ///< translated: what could not be read and why

    const Server *server(const ServerId &id) const;
    const Agreement *agreement(const ServerId &supplier, const ServerId &consumer, QStringView onSuffix) const;
    /// Of the managed suffixes and of every replica seen; the domain's own first.
    QStringList suffixes() const;
    /// Whether the server holds the suffix, as far as known: its replicas, else what it is said to manage, else its agreements.
    bool holds(const Server &server, QStringView ofSuffix) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Stable English word for machine output: "in-sync", "catching-up" …
QLatin1StringView healthName(Health health);
/// Nothing where it is no such word.
std::optional<Health> healthNamed(QStringView name);
/// The same for people, translated.
QString healthLabel(Health health);
/// Greater is worse.
int severity(Health health);
/// "configured", "enabled", "hidden".
QLatin1StringView roleStateName(RoleState state);
/// "domain", "ca", or the suffix itself.
QString suffixLabel(const QString &suffix, const QString &domainSuffix);

} // namespace rd
