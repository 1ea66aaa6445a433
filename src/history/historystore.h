// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "history/history.h"
#include "history/historyevent.h"

namespace rd {

/// Keeps how domains were, on disk. Every call stands alone, blocks for milliseconds, and may come from any worker; several
/// programs may keep the history of one domain at once. A domain goes by its realm.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;

    /// Domains that have a history.
    virtual QStringList realms() const = 0;
    /// interval: how often the one who looks does so.
    virtual Result<> record(const Snapshot &picture, const QList<Finding> &findings, std::chrono::seconds interval) = 0;
    virtual Result<History> read(const QString &realm, std::chrono::seconds length, const QDateTime &until) = 0;
    /// Oldest first; of too many only the newest.
    virtual Result<QList<HistoryEvent>> events(const QString &realm, const QDateTime &since) = 0;
    /// When a person last looked at the domain in a window; not valid: never.
    virtual Result<QDateTime> lastLook(const QString &realm) = 0;
    virtual Result<> keepLook(const QString &realm, const QDateTime &when) = 0;
};

} // namespace rd
