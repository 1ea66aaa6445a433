// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "topology/snapshot.h"

namespace rd {

/// What one server told about the domain as a whole (replicated, so any server will do).
struct DomainEntries
{
    DirectoryEntry rootDse;
    DirectoryEntry suffixEntry;
    QList<DirectoryEntry> realms;      ///< children of cn=kerberos
    QList<DirectoryEntry> masters;     ///< cn=masters and below
    QList<DirectoryEntry> domainLevel; ///< none below FreeIPA 4.3
    QList<DirectoryEntry> topology;    ///< cn=topology and below; none below FreeIPA 4.3
    QList<DirectoryEntry> locations;
    QList<DirectoryEntry> dna; ///< how many ids each server has left, as they tell each other
};

/// What a search for entries that replication could not place gave.
struct LeftoverSearch
{
    QString suffix;
    bool shown = false;
    QList<DirectoryEntry> entries;
};

/// What each server told about itself.
struct ServerEntries
{
    ServerId id;
    std::optional<Error> problem; ///< why it did not
    DirectoryEntry rootDse;
    QList<DirectoryEntry> config; ///< replicas and agreements of cn=mapping tree,cn=config
    // Read only for whole pictures:
    DirectoryEntry monitor;         ///< cn=monitor: its clock
    QDateTime monitorAt;            ///< when it was asked, by the clock of this machine
    bool viewRead = false;          ///< the two below were asked for
    QList<DirectoryEntry> masters;  ///< its own list of servers
    QList<DirectoryEntry> topology; ///< its own segments
    QList<DirectoryEntry> tasks;    ///< cleanings of update vectors
    QList<LeftoverSearch> leftovers;
    QList<DirectoryEntry> dna;
    QList<EndpointCertificate> certificates;
    std::optional<Error> caProblem; ///< why the directory of its old CA could not be read; what it told is in config
    QString cutShort;               ///< translated: why not all of these could be read
};

/// "dc=ipa,dc=test" from a rootDSE; empty if it holds none.
QString domainSuffix(const DirectoryEntry &rootDse);
/// The attribute lists those entries have to be read with: operational attributes come only when named.
QList<QByteArray> configAttributes();
/// The hosts that cn=masters lists; names that can be none are left out, here and below.
QList<ServerId> mastersIn(const DomainEntries &domain);
/// Those of them whose CA may have a directory server of its own, as before FreeIPA 3.1.
QList<ServerId> oldCasIn(const DomainEntries &domain);
/// The hosts that the agreements of a server name.
QList<ServerId> consumersIn(const ServerEntries &server);
/// The trees a server replicates.
QStringList replicatedSuffixes(const ServerEntries &server);
/// The server's own name, if it can be told from its update vectors.
ServerId ownName(const ServerEntries &server);
/// A host as a directory names it; empty if that can be no name or address.
ServerId hostIn(const QString &name);

} // namespace rd
