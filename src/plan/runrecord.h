// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "plan/replicaorder.h"

#include <QDateTime>
#include <QFile>
#include <QLockFile>
#include <QMutex>
#include <memory>

namespace rd {

/// What `runs list` shows of one record.
struct RunSummary
{
    QString id; ///< folder name: <time>-<host>
    QString folder;
    ReplicaOrder order;
    QDateTime startedAt;
    QString state; ///< word of SessionState, "running" when another process drives it
    QString lastStep;
    bool lockedByOther = false;
};

/// The folder on disk that keeps a session: plan.json, journal.jsonl (append-only, synced before a step's effect is believed),
/// console.log (every byte of the installer), evidence/. Folder 0700, files 0600; no secret is ever written. Thread-safe.
class RunRecord
{
public:
    /// $XDG_STATE_HOME/replica-desk/runs
    static QString rootFolder();
    static Result<std::shared_ptr<RunRecord>> create(const ReplicaOrder &order, const QString &root = rootFolder());
    /// Fault::Conflict when another process drives this run.
    static Result<std::shared_ptr<RunRecord>> reopen(const QString &id, const QString &root = rootFolder());
    static QList<RunSummary> list(const QString &root = rootFolder());

    QString id() const { return m_id; }
    QString folder() const { return m_folder; }
    const ReplicaOrder &order() const { return m_order; }

    /// Appends one journal line {"time", "event", …} and syncs it to disk.
    Result<> journal(const QString &event, QJsonObject details = {});
    /// The last value journalled as a fact under this name; facts are what a resumed run needs to know.
    QJsonValue fact(const QString &name) const;
    Result<> setFact(const QString &name, const QJsonValue &value);

    /// Appends console bytes; consoleSize() is where following goes on after a restart.
    Result<> appendConsole(QByteArrayView bytes);
    qint64 consoleSize() const;
    Result<> addEvidence(const QString &name, QByteArrayView bytes);

private:
    RunRecord() = default;
    static Result<std::shared_ptr<RunRecord>> open(const QString &folder);
    QString m_id;
    QString m_folder;
    ReplicaOrder m_order;
    std::unique_ptr<QLockFile> m_lock;
    mutable QMutex m_guard;
    QFile m_journal;
    QFile m_console;
    QJsonObject m_facts;
};

} // namespace rd
