// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logcursor.h"
#include "logs/logrows.h"

#include <map>

namespace rd {

/// Puts rows behind each other, takes the newest back where earlier ones come late, and drops the oldest.
class LogRowsBuilder
{
public:
    struct Row
    {
        qint64 time;
        LogPlace place;
    };

    void append(const Row &row);
    /// Takes the rows at the end that are later than this time back, in their order; at most mostTakenBack of them.
    std::vector<Row> takeBackAfter(qint64 time);
    /// Drops rows whose lines are gone; firsts: by source, the first line that is kept.
    void drop(const std::map<int, qint64> &firsts);
    LogRowsPtr publish() const;

    static constexpr size_t mostTakenBack = 65536;

private:
    void close();
    qint64 endOfDone() const;

    std::vector<LogRows::Entry> m_done;
    std::vector<quint64> m_open; ///< rows behind them
    std::deque<Row> m_recent;    ///< the last rows, with their times
    qint64 m_first = 0;          ///< row of the first one
};

/// Merges the wanted lines of many logs by their times, job by job as lines arrive. The lines of one log keep their order
/// whatever its clock does. A line that comes late goes where it belongs, but at most LogRowsBuilder::mostTakenBack rows back.
class LogMerger
{
public:
    LogMerger(LogFilter filter, std::unique_ptr<LogMatcher> matcher) : m_filter(std::move(filter)), m_matcher(std::move(matcher))
    {}

    /// Takes what is new in the texts. False: there is more, the budget was used up or the monitor wants to stop.
    bool update(const QList<LogText> &texts, LogBudget budget);
    LogRowsPtr rows() const { return m_rows; }

private:
    bool merge(LogBudget &budget);

    LogFilter m_filter;
    std::unique_ptr<LogMatcher> m_matcher;
    std::map<int, LogCursor> m_cursors;
    LogRowsBuilder m_builder;
    LogRowsPtr m_rows = std::make_shared<const LogRows>(std::vector<LogRows::Entry>());
};

} // namespace rd
