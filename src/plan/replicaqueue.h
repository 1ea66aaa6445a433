// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

#include <optional>

namespace rd {

/// One replica that was ordered and waits its turn. Holds no secret.
struct QueueEntry
{
    enum class State {
        Waiting,
        Running, ///< its run was begun; after a restart it is taken up again
        Failed   ///< holds up those behind it until it is tried again or removed
    };
    QString id = {};
    ReplicaOrder order = {};
    State state = State::Waiting;
    QString run = {}; ///< id of its run record, once there is one

    /// Replicas of one domain are made one after another: they would write the same entries.
    QString domain() const { return order.source.section(u'.', 1).toLower(); }
};

/// The first of each domain that may begin now.
std::optional<QueueEntry> nextOf(const QList<QueueEntry> &entries);
QLatin1StringView queueStateName(QueueEntry::State state);

/// The queue on disk. Every call reads or changes the file as a whole under a lock, so that several programs may use it.
class ReplicaQueue
{
public:
    /// $XDG_STATE_HOME/replica-desk/queue.json
    static QString defaultFile();
    explicit ReplicaQueue(QString file = defaultFile());

    Result<QList<QueueEntry>> entries() const;
    /// Fault::Conflict when the same machine waits already.
    Result<QueueEntry> add(const ReplicaOrder &order);
    /// Fault::NotFound when there is none of that id.
    Result<> remove(const QString &id);
    /// Towards the front with negative places, no further than there is room.
    Result<> move(const QString &id, int places);
    Result<> setState(const QString &id, QueueEntry::State state, const QString &run);
    /// Marks the next one as running and gives it; nothing when none may begin.
    Result<std::optional<QueueEntry>> takeNext();

private:
    template<typename Change>
    Result<> edit(Change change);
    QString m_file;
};

} // namespace rd
