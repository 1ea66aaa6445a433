// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "logs/followframes.h"

namespace rd {

/// What happened to a log that is followed, or to the connection over which it is.
enum class FollowEvent { Begun, Rotated, RotatedWithLoss, Truncated, Gone, Back, Cut, Connected };

/// One translated sentence.
QString followSentence(FollowEvent event);

/// Takes what followed logs say, in the thread that follows.
class LogFollowTaker
{
public:
    virtual ~LogFollowTaker() = default;
    /// index: of the log as given; bytes cut anywhere.
    virtual void takeBytes(int index, QByteArrayView bytes) = 0;
    virtual void takeEvent(int index, FollowEvent event) = 0;
    /// The connection was cut and is tried again, or it is there (again).
    virtual void connection(FollowEvent event, const Error &why) = 0;
};

/// Follows logs of one host over one session, each by its byte offset: rotation and truncation are noticed, and after a cut
/// connection nothing is lost or repeated.
class LogFollower
{
public:
    static constexpr qint64 usualNewest = qint64(4) << 20; ///< bytes of what is there already

    /// The path "journal" means the system's journal; it comes last.
    LogFollower(QString host, const QStringList &paths, qint64 newest = usualNewest);

    /// Until the monitor says stop, or something fails that trying again does not mend.
    Result<> follow(ShellProvider &shells, LogFollowTaker &taker, Monitor &monitor);

private:
    struct Log
    {
        QString path;
        qint64 inode = 0;
        qint64 offset = 0;
        QByteArray print = {};
    };
    Result<> followOnce(HostShell &shell, LogFollowTaker &taker, Monitor &monitor);
    Result<> take(FollowFrame frame, LogFollowTaker &taker);
    RemoteCommand command() const;

    QString m_host;
    QList<Log> m_logs;
    bool m_journal = false;
    QByteArray m_cursor;
    qint64 m_newest;
    bool m_heard = false; ///< since the last connection
};

/// How much the host's clock is ahead of ours, and of Greenwich, in microseconds.
struct HostClock
{
    qint64 ahead = 0;
    qint64 uncertainty = 0;
    qint64 zone = 0;
};
Result<HostClock> readHostClock(HostShell &shell, Monitor &monitor);

} // namespace rd
