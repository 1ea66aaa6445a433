// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "logs/logclock.h"
#include "logs/logfolder.h"
#include "logs/logmatcher.h"

#include <QSet>
#include <deque>
#include <limits>

namespace rd {

/// Which lines are wanted.
struct LogFilter
{
    QSet<int> hidden = {}; ///< sources
    LogLevel atLeast = LogLevel::None;
    qint64 from = std::numeric_limits<qint64>::min(); ///< on the common axis
    qint64 to = std::numeric_limits<qint64>::max();
    LogWanted wanted = {};
    bool fold = false;           ///< tracebacks, and lines that repeat the one before
    QSet<quint64> unfolded = {}; ///< places of lines whose folded lines are shown

    bool operator==(const LogFilter &) const = default;
};

/// How much a job may do before it shows what it has.
struct LogBudget
{
    const Monitor &monitor;
    qint64 lines;
};

/// Goes through the wanted lines of one log, from update to update.
class LogCursor
{
public:
    struct Timed
    {
        qint64 time;
        qint64 line;
    };

    explicit LogCursor(const LogText &text) : m_clock(text), m_source(text.source) {}

    /// The text as it is now; it must live until the next one, or until the cursor is not asked any more.
    void bind(const LogText *text, const LogFilter *filter, LogMatcher *matcher);
    /// False: the budget was used up before it was known what comes next.
    bool fill(LogBudget &budget);
    /// After a good fill(): whether there is a line.
    bool hasLine() const { return !m_ready.empty(); }
    const Timed &line() const { return m_ready.front(); }
    /// Where the line belongs. A clock that goes back at once was wrong.
    qint64 key() const { return m_ready.size() > 1 ? std::min(m_ready[0].time, m_ready[1].time) : m_ready[0].time; }
    void pop() { m_ready.pop_front(); }
    void putBack(const Timed &timed) { m_ready.push_front(timed); }
    int source() const { return m_source; }

private:
    bool wants(QByteArrayView line, qint64 number, qint64 time);
    bool isHit();
    void findHits();

    LogClock m_clock;
    LogFolder m_folder;
    int m_source;
    const LogText *m_text = nullptr;
    const LogFilter *m_filter = nullptr;
    LogMatcher *m_matcher = nullptr;
    std::deque<Timed> m_ready; ///< two if there are as many
    qint64 m_next = 0;         ///< line
    qsizetype m_piece = 0;
    qsizetype m_offset = 0; ///< of the next line in its chunk
    LogLevel m_level = LogLevel::None;
    std::vector<qsizetype> m_hits; ///< offsets in the chunk of lines with a hit
    size_t m_hit = 0;
    qsizetype m_searchedTo = 0;
};

} // namespace rd
