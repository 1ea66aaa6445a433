// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logcursor.h"
#include "logs/logrows.h"

#include <unordered_map>

namespace rd {

/// Which of the shown rows have what was searched for; immutable.
class LogHits
{
public:
    using Indexes = std::shared_ptr<const std::vector<quint16>>; ///< of rows in a block
    struct Entry
    {
        qint64 first; ///< row of the block
        Indexes indexes;
    };

    LogHits() = default;
    explicit LogHits(std::vector<Entry> entries);

    qint64 count() const { return m_count; }
    /// The first hit at or behind the row, the last one at or before it.
    std::optional<qint64> next(qint64 row) const;
    std::optional<qint64> previous(qint64 row) const;
    /// How many hits there are up to this row, it included.
    qint64 countTo(qint64 row) const;

private:
    std::vector<Entry> m_entries; ///< none of them empty
    qint64 m_count = 0;
};

using LogHitsPtr = std::shared_ptr<const LogHits>;

/// Searches the rows, block by block; of rows that change only the new blocks.
class LogSearch
{
public:
    explicit LogSearch(std::unique_ptr<LogMatcher> matcher) : m_matcher(std::move(matcher)) {}

    /// False: there is more, the budget was used up or the monitor wants to stop.
    bool update(const LogRows &rows, const QList<LogText> &texts, LogBudget budget);
    LogHitsPtr hits() const { return m_hits; }

private:
    LogHits::Indexes search(const LogRowBlock &block, const QList<LogText> &texts);
    void searchSpan(const LogRowBlock &block, const LogRowBlock::Span &span, const LogText &text, std::vector<quint16> &indexes);

    std::unique_ptr<LogMatcher> m_matcher;
    std::unordered_map<const LogRowBlock *, std::pair<LogRowBlockPtr, LogHits::Indexes>> m_known;
    LogHitsPtr m_hits = std::make_shared<const LogHits>();
};

} // namespace rd
