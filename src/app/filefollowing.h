// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "logs/loginbox.h"

#include <QFuture>
#include <QThreadPool>
#include <QTimer>

namespace rd {

class LogDesk;

/// Follows the files of this machine that are on the desk: one job for all of them, begun again when others are wanted. What is
/// known of them outlives the job, so that nothing is lost or repeated.
class FileFollowing : public QObject
{
    Q_OBJECT
public:
    FileFollowing(const Outside &outside, LogDesk &desk, std::shared_ptr<LogInbox> inbox, QObject *parent = nullptr);
    ~FileFollowing() override { stop(); }

    void add(int id, const FileTailPtr &tail);
    void setOn(bool on);
    /// For good; the inbox is closed.
    void stop();

    static constexpr qsizetype most = 256;

private:
    void dropClosed();
    void restart();
    void start();
    void ended();

    const Outside &m_outside;
    LogDesk &m_desk;
    std::shared_ptr<LogInbox> m_inbox;
    QList<std::pair<int, FileTailPtr>> m_files; ///< source and tail
    QTimer m_gathering;                         ///< until all files of a folder are there
    QFuture<Result<>> m_job;
    bool m_running = false;
    bool m_on = true;
    QThreadPool m_pool;
};

} // namespace rd
