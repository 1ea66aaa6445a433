// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history.h"
#include "topology/snapshot.h"

namespace rd::test {

/// Domains made by hand, for tests of what shows them.
inline const QString exampleDomain = QStringLiteral("example.test");
inline const QString exampleSuffix = QStringLiteral("dc=example,dc=test");
inline const QString caSuffix = QStringLiteral("o=ipaca");

ServerId exampleId(const QString &shortName);
Server exampleServer(const QString &shortName, const QStringList &services, bool reached = true);
Agreement exampleAgreement(const QString &supplier, const QString &consumer, const QString &suffix, Health health);
/// Both directions.
QList<Agreement> exampleLink(const QString &a, const QString &b, const QString &suffix, Health there, Health back);

/// The builder sorts as real snapshots are.
SnapshotPtr exampleDomainOf(QList<Server> servers, QList<Agreement> agreements);

SnapshotPtr oneServer();
SnapshotPtr twoServers();
/// Seven servers, every state, two suffixes, one server not reached.
SnapshotPtr troubledDomain();
/// A ring with chords, mostly healthy.
SnapshotPtr largeDomain(int servers);
/// Locations in a ring, two links between neighbours, each a ring of servers of its own; two CAs in each. At least two a site.
SnapshotPtr sitesDomain(int servers, int sites, bool broken);

/// A day of the domain: as it is now, with hours in which some directions failed or were behind, and a night nobody looked.
History exampleDay(const Snapshot &snapshot);

} // namespace rd::test
