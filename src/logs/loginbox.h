// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logchunk.h"

#include <QMutex>
#include <QWaitCondition>
#include <deque>
#include <functional>

namespace rd {

/// Carries what workers read of logs to the GUI thread, in order. Workers wait while too much waits to be taken, so that memory
/// stays bounded however fast logs come.
class LogInbox
{
public:
    static constexpr qsizetype mostWaiting = qsizetype(16) << 20;

    using Deed = std::function<void()>; ///< done by the GUI thread

    /// Blocks while there is no room. False: it is closed.
    bool put(Deed deed, qsizetype bytes);
    /// In the GUI thread: what came, at most so many bytes of it.
    std::deque<Deed> take(qsizetype mostBytes);
    void close();

private:
    QMutex m_guard;
    QWaitCondition m_room;
    std::deque<std::pair<Deed, qsizetype>> m_waiting;
    qsizetype m_bytes = 0;
    bool m_closed = false;
};

} // namespace rd
