// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "topology/snapshot.h"

namespace rd {

// What single values of directory entries say.
bool isA(const DirectoryEntry &entry, const char *objectClass);
bool isReplica(const DirectoryEntry &entry);
/// Of this suffix's own kind, not with Windows.
bool isAgreement(const DirectoryEntry &entry);
std::optional<int> number(const DirectoryEntry &entry, const char *name);
std::optional<qint64> longNumber(const DirectoryEntry &entry, const char *name);
bool isOn(const QByteArray &value);
QStringList wordsOf(const QString &text);
/// The attributes after EXCLUDE in "(objectclass=*) $ EXCLUDE memberof …".
QStringList excludedIn(const QString &list);
/// Sums "RID:SENT/SKIPPED RID:SENT/SKIPPED …".
std::optional<std::pair<qint64, qint64>> changesIn(const QByteArray &text);

/// Collects what was not understood; the first of it.
class Oddities
{
public:
    void add(const ServerId &server, const char *attribute, const QString &value);
    const QList<Oddity> &list() const { return m_list; }

private:
    QList<Oddity> m_list;
};

} // namespace rd
