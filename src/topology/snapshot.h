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
    Busy,          ///< consumer serves another supplier, backing off
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
    QDateTime lastInitEnd = {};
    Csn sentTo = {}; ///< maxcsn of this agreement in nsds5AgmtMaxCSN; invalid when the server did not give one
    Health health = Health::Unknown;
    QString explanation = {};              ///< translated sentence: why this health
    std::optional<qint64> lagSeconds = {}; ///< between the newest change of the supplier and the newest one the consumer has
};

/// The pair of agreements as FreeIPA manages it at domain level 1.
struct Segment
{
    QString name = {};
    QString suffix = {};
    ServerId left = {};
    ServerId right = {};
    QString direction = {}; ///< both, left-right, right-left
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

    bool hasService(QStringView name) const;
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
    QStringList notes = {}; ///< translated: what could not be read and why

    const Server *server(const ServerId &id) const;
    const Agreement *agreement(const ServerId &supplier, const ServerId &consumer, QStringView onSuffix) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Stable English word for machine output: "in-sync", "catching-up" …
QLatin1StringView healthName(Health health);
/// The same for people, translated.
QString healthLabel(Health health);
/// "domain", "ca", or the suffix itself.
QString suffixLabel(const QString &suffix, const QString &domainSuffix);

} // namespace rd
