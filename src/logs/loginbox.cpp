// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/loginbox.h"

#include <QMutexLocker>

namespace rd {

bool LogInbox::put(Deed deed, qsizetype bytes)
{
    const QMutexLocker lock(&m_guard);
    while (!m_closed && m_bytes > 0 && m_bytes + bytes > mostWaiting)
        m_room.wait(&m_guard);
    if (m_closed)
        return false;
    m_waiting.emplace_back(std::move(deed), bytes);
    m_bytes += bytes;
    return true;
}

std::deque<LogInbox::Deed> LogInbox::take(qsizetype mostBytes)
{
    const QMutexLocker lock(&m_guard);
    std::deque<Deed> taken;
    qsizetype bytes = 0;
    while (!m_waiting.empty() && (taken.empty() || bytes + m_waiting.front().second <= mostBytes)) {
        bytes += m_waiting.front().second;
        taken.push_back(std::move(m_waiting.front().first));
        m_waiting.pop_front();
    }
    m_bytes -= bytes;
    m_room.wakeAll();
    return taken;
}

void LogInbox::close()
{
    const QMutexLocker lock(&m_guard);
    m_closed = true;
    m_room.wakeAll();
}

} // namespace rd
