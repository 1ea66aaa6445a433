// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logfollower.h"

#include "preflight/remotescript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogFollower)
};

constexpr std::array waits{1, 2, 4, 8, 15}; ///< seconds before the next try

bool mendsItself(const Error &error)
{
    return error.fault == Fault::Unreachable || error.fault == Fault::TimedOut || error.fault == Fault::RemoteFailed;
}

void pause(std::chrono::seconds time, const Monitor &monitor)
{
    for (auto left = std::chrono::milliseconds(time); left.count() > 0 && !monitor.stopRequested(); left -= cancelLatency)
        QThread::msleep(static_cast<unsigned long>(cancelLatency.count()));
}

std::optional<FollowEvent> eventOf(char kind)
{
    switch (kind) {
    case 'S':
        return FollowEvent::Begun;
    case 'R':
        return FollowEvent::Rotated;
    case 'L':
        return FollowEvent::RotatedWithLoss;
    case 'T':
        return FollowEvent::Truncated;
    case 'G':
        return FollowEvent::Gone;
    case 'B':
        return FollowEvent::Back;
    default:
        return {};
    }
}

} // namespace

QString followSentence(FollowEvent event)
{
    switch (event) {
    case FollowEvent::Begun:
    case FollowEvent::Connected:
        return Text::tr("Followed live.");
    case FollowEvent::Rotated:
        return Text::tr("The log was rotated; its successor is followed, no line is missing.");
    case FollowEvent::RotatedWithLoss:
        return Text::tr("The log was rotated while the connection was cut, and its old file is gone: lines may be missing.");
    case FollowEvent::Truncated:
        return Text::tr("The log was emptied or written anew; it is followed from its new beginning, lines may be missing.");
    case FollowEvent::Gone:
        return Text::tr("The log is not there; it is followed as soon as it is.");
    case FollowEvent::Back:
        return Text::tr("The log is there and followed.");
    case FollowEvent::Cut:
        return Text::tr("The connection is cut; it is tried again.");
    }
    return {};
}

LogFollower::LogFollower(QString host, const QStringList &paths, qint64 newest) : m_host(std::move(host)), m_newest(newest)
{
    for (const QString &path : paths) {
        if (path == QLatin1StringView("journal"))
            m_journal = true;
        else
            m_logs.append({.path = path});
    }
}

RemoteCommand LogFollower::command() const
{
    QJsonArray files;
    for (const Log &log : m_logs)
        files.append(QJsonObject{{QStringLiteral("path"), log.path},
                                 {QStringLiteral("inode"), log.inode},
                                 {QStringLiteral("offset"), log.offset},
                                 {QStringLiteral("print"), QString::fromLatin1(log.print)}});
    const QJsonValue journal = m_journal ? QJsonValue(QString::fromLatin1(m_cursor)) : QJsonValue(false);
    return remoteScript(
        QStringLiteral("logfollow.py"),
        {{QStringLiteral("files"), files}, {QStringLiteral("newest"), m_newest}, {QStringLiteral("journal"), journal}},
        std::chrono::milliseconds(0));
}

Result<> LogFollower::follow(ShellProvider &shells, LogFollowTaker &taker, Monitor &monitor)
{
    for (size_t attempt = 0;; ++attempt) {
        m_heard = false;
        const auto shell = shells.open(m_host, monitor);
        auto end = shell ? followOnce(**shell, taker, monitor) : pass(shell.error());
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Text::tr("Stopped."));
        if (!end && !mendsItself(end.error()))
            return end;
        if (m_heard)
            attempt = 0;
        taker.connection(FollowEvent::Cut, end ? Error{} : end.error());
        pause(std::chrono::seconds(waits[std::min(attempt, waits.size() - 1)]), monitor);
    }
}

Result<> LogFollower::followOnce(HostShell &shell, LogFollowTaker &taker, Monitor &monitor)
{
    FollowFrames frames;
    Result<> taken;
    const auto output = shell.stream(
        command(),
        [&](QByteArrayView bytes) {
            frames.feed(bytes);
            for (;;) {
                auto frame = frames.next();
                if (!frame) {
                    taken = pass(frame.error());
                    return false;
                }
                if (!*frame)
                    return !monitor.stopRequested();
                if (!std::exchange(m_heard, true))
                    taker.connection(FollowEvent::Connected, {});
                if (taken = take(*std::move(*frame), taker); !taken)
                    return false;
            }
        },
        monitor);
    if (!output)
        return pass(output.error());
    if (!taken || m_heard)
        return taken;
    return pass(explainScript(*output, m_host));
}

Result<> LogFollower::take(FollowFrame frame, LogFollowTaker &taker)
{
    if (frame.kind == 'K')
        return {};
    if (frame.kind == 'J') {
        m_cursor = frame.bytes.first(std::clamp<qint64>(frame.inode, 0, frame.bytes.size()));
        taker.takeBytes(frame.index, frame.bytes.sliced(m_cursor.size()));
        return {};
    }
    if (frame.index >= m_logs.size()) {
        if (frame.kind == 'G' && m_journal)
            taker.takeEvent(frame.index, FollowEvent::Gone);
        return {};
    }
    Log &log = m_logs[frame.index];
    if (frame.print != "-") {
        log.inode = frame.inode;
        log.offset = frame.offset;
        log.print = frame.print;
    }
    if (frame.kind == 'D')
        taker.takeBytes(frame.index, frame.bytes);
    else if (const auto event = eventOf(frame.kind))
        taker.takeEvent(frame.index, *event);
    return {};
}

Result<HostClock> readHostClock(HostShell &shell, Monitor &monitor)
{
    constexpr int tries = 3;
    std::optional<HostClock> best;
    for (int i = 0; i < tries; ++i) {
        const qint64 before = QDateTime::currentMSecsSinceEpoch() * 1000;
        const auto output = shell.run({.argv = {QStringLiteral("date"), QStringLiteral("+%s %N %z")}, .asRoot = false}, monitor);
        const qint64 after = QDateTime::currentMSecsSinceEpoch() * 1000;
        if (!output)
            return pass(output.error());
        const QList<QByteArray> words = output->out.trimmed().split(' ');
        bool good = false;
        const qint64 seconds = words.value(0).toLongLong(&good);
        if (!good || words.size() != 3)
            return fail(Fault::RemoteFailed, Text::tr("The clock of %1 could not be read.").arg(shell.host()),
                        QString::fromUtf8(output->err));
        const qint64 theirs = seconds * 1'000'000 + words[1].toLongLong() / 1000;
        const int zone = words[2].toInt(); // +0130: hours and minutes
        const HostClock clock{.ahead = theirs - (before + after) / 2,
                              .uncertainty = (after - before) / 2,
                              .zone = (zone / 100 * 3600 + zone % 100 * 60) * qint64(1'000'000)};
        if (!best || clock.uncertainty < best->uncertainty)
            best = clock;
    }
    return *best;
}

} // namespace rd
