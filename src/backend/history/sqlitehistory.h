// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/history/historyfile.h"
#include "history/historystore.h"

namespace rd {

/// One SQLite file for each domain: everything of two days, then what a minute, after two weeks what an hour showed, for a year.
class SqliteHistory final : public HistoryStore
{
public:
    explicit SqliteHistory(QString folder) : m_folder(std::move(folder)) {}

    /// $XDG_STATE_HOME/replica-desk/history
    static QString rootFolder();

    QStringList realms() const override;
    Result<> record(const Snapshot &picture, const QList<Finding> &findings, std::chrono::seconds interval) override;
    Result<History> read(const QString &realm, std::chrono::seconds length, const QDateTime &until) override;
    Result<QList<HistoryEvent>> events(const QString &realm, const QDateTime &since) override;
    Result<QDateTime> lastLook(const QString &realm) override;
    Result<> keepLook(const QString &realm, const QDateTime &when) override;

private:
    QString m_folder;
};

} // namespace rd
