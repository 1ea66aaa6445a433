// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "dns/records.h"

namespace rd {

/// A zone whose records the directory holds.
struct DirectoryZone
{
    QString name; ///< in lower case, with the final dot
    QString dn;
};

/// The zones that FreeIPA serves itself; none where it serves no DNS.
Result<QList<DirectoryZone>> readZones(Directory &directory, const QString &suffix, Monitor &monitor);
/// The innermost zone that a name is in; null: another one's.
const DirectoryZone *zoneOf(const QList<DirectoryZone> &zones, const QString &name);

Result<bool> holdsRecord(Directory &directory, const DirectoryZone &zone, const DnsRecord &record, Monitor &monitor);
/// Beside what the name has already.
Result<> addRecord(Directory &directory, const DirectoryZone &zone, const DnsRecord &record, Monitor &monitor);

} // namespace rd
