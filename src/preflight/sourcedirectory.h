// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QMap>

namespace rd {

/// What the directory of the source tells about the domain and about what an earlier attempt left there.
struct SourceDirectory
{
    int domainLevel = 0;
    QString hostEntry = {};                ///< DN, empty: none
    QString masterEntry = {};              ///< DN below cn=masters
    QStringList agreementsWithTarget = {}; ///< DNs
    int agreements = 0;                    ///< of the source's domain suffix
    QStringList ruvSuffixes = {};          ///< those whose RUV names the target
    QStringList delegations = {};          ///< DNs below cn=s4u2proxy that name the target
    QStringList dnsEntries = {};           ///< DNs of SRV and NS records that name the target
    bool hasReplicationManagers = false;
    QMap<QString, QStringList> roles = {}; ///< CA, KRA, DNS, KDC … to the servers that have them
    QList<Error> unread = {};              ///< what this sign-in was not shown

    bool hasRole(const QString &role, const QString &server) const { return roles.value(role).contains(server); }
};

SourceDirectory readSourceDirectory(Directory &directory, const QString &suffix, const QString &target, Monitor &monitor);

} // namespace rd
