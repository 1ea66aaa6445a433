// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/job.h"
#include "core/ports.h"
#include "installer/stallwatch.h"
#include "models/logstore.h"

#include <QObject>
#include <functional>

namespace rd {

/// Follows a second log of a machine over SSH and keeps it for a view.
class SecondLogFollower : public QObject
{
    Q_OBJECT
public:
    SecondLogFollower(std::shared_ptr<ShellProvider> shells, QThreadPool &pool, QObject *parent = nullptr);
    ~SecondLogFollower() override;

    /// login: as ssh takes it. What was followed before is forgotten.
    void follow(const QString &login, const SecondLog &log);
    void stop();
    LogStore *store() { return &m_store; }

signals:
    void failed(const rd::Error &error);

private:
    std::shared_ptr<ShellProvider> m_shells;
    QThreadPool &m_pool;
    LogStore m_store;
    QList<QFuture<Result<>>> m_jobs; ///< the last one follows; those before it are ending
    int m_round = 0;
};

} // namespace rd
