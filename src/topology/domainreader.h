// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "topology/snapshotbuilder.h"

namespace rd {

/// What one server says about the domain and about itself. What this sign-in may not see is simply not among the entries.
Result<DomainEntries> readDomainEntries(Directory &directory, Monitor &monitor);
Result<ServerEntries> readServerEntries(Directory &directory, Monitor &monitor);

/// Adds what the directory of an old CA says of replication, if the server has one.
void readOldCa(DirectoryConnector &connector, ServerEntries &server, Monitor &monitor);

/// The rest of what a server can tell: its clock, its own view of the domain, tasks, entries that replication could not place.
/// A server that stops answering meanwhile keeps what it has told before.
void readServerDetails(Directory &directory, ServerEntries &server, Monitor &monitor);

/// Which FreeIPA releases fit what a directory holds. A directory does not name its FreeIPA version; this narrows it down.
struct Generation
{
    QString atLeast; ///< "4.3"; empty: no lower bound
    QString atMost;  ///< empty: no upper bound
    QString text() const;
};

/// What one server tells about its domain, to choose how a replica can be made of it.
struct DomainProbe
{
    QString realm;
    QString domain;
    QString suffix;
    int domainLevel = 0;
    Generation generation;
    QString directoryVersion;
    Server server; ///< the one asked, with its services
    bool isLab = false;
};

/// Asks one server, without asking the others.
Result<DomainProbe> probeDomain(const QString &host, DirectoryConnector &connector, Monitor &monitor);

Generation generationOf(const DomainEntries &domain);

} // namespace rd
