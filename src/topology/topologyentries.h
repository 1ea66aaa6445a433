// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/entryvalues.h"

namespace rd {

/// Reads cn=topology: the suffixes first, then segments, which lie below the entries of their suffixes.
class TopologyEntries
{
public:
    explicit TopologyEntries(const QList<DirectoryEntry> &entries);
    const QList<ManagedSuffix> &suffixes() const { return m_suffixes; }
    /// Also of other servers' cn=topology.
    QList<Segment> segments(const QList<DirectoryEntry> &entries, const ServerId &from, Oddities &odd) const;

private:
    QList<ManagedSuffix> m_suffixes;
    QHash<QString, QString> m_suffixByDn; ///< of cn=domain,cn=topology,… and cn=ca,…
};

} // namespace rd
