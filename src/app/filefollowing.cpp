// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filefollowing.h"

#include "app/deskfollower.h"
#include "core/job.h"

namespace rd {

FileFollowing::FileFollowing(const Outside &outside, LogDesk &desk, std::shared_ptr<LogInbox> inbox, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_desk(desk),
      m_inbox(std::move(inbox))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(std::chrono::milliseconds(100));
    connect(&m_gathering, &QTimer::timeout, this, &FileFollowing::restart);
    connect(&desk, &LogDesk::sourcesChanged, this, &FileFollowing::dropClosed);
}

void FileFollowing::add(int id, const FileTailPtr &tail)
{
    if (!m_outside.followFiles || m_files.size() >= most)
        return;
    m_files.append({id, tail});
    m_gathering.start();
}

void FileFollowing::dropClosed()
{
    const auto isClosed = [this](const std::pair<int, FileTailPtr> &file) { return !m_desk.source(file.first); };
    if (m_files.removeIf(isClosed) > 0)
        m_gathering.start();
}

void FileFollowing::setOn(bool on)
{
    m_on = on;
    restart();
}

void FileFollowing::stop()
{
    m_on = false;
    m_job.cancel();
    m_pool.waitForDone();
}

void FileFollowing::restart()
{
    m_job.cancel();
    if (!m_running)
        start();
}

void FileFollowing::start()
{
    if (!m_on || m_files.isEmpty())
        return;
    QList<int> ids;
    QList<FileTailPtr> tails;
    for (const auto &[id, tail] : std::as_const(m_files)) {
        ids << id;
        tails << tail;
        m_desk.boundGrowth(id);
        if (const LogDeskSource *source = m_desk.source(id); source && source->state == LogDeskSource::State::Complete)
            m_desk.setState(id, LogDeskSource::State::Following, followSentence(FollowEvent::Begun));
    }
    const auto taker = std::make_shared<DeskFollower>(m_desk, m_inbox, ids);
    const auto work = [follow = m_outside.followFiles, tails, taker](Monitor &monitor) { return follow(tails, *taker, monitor); };
    m_running = true;
    m_job = startJob(m_pool, work);
    deliver(m_job, this, [this](const Result<> &) { ended(); });
}

/// It ends because something else is wanted; it may be that nothing is.
void FileFollowing::ended()
{
    m_running = false;
    if (m_on) {
        start();
        return;
    }
    // Behind what it has still brought
    m_inbox->put(
        [desk = &m_desk, files = m_files] {
            for (const auto &[id, tail] : files)
                desk->setState(id, LogDeskSource::State::Complete, tr("It is not followed any more."));
        },
        0);
}

} // namespace rd
