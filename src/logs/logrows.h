// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <memory>
#include <optional>
#include <vector>

namespace rd {

/// A line of a log: 16 bits of source, 48 of line number.
struct LogPlace
{
    int source = 0;
    qint64 line = 0;

    quint64 packed() const { return quint64(source) << 48 | quint64(line); }
    static LogPlace unpacked(quint64 value) { return {int(value >> 48), qint64(value & 0xffff'ffff'ffffULL)}; }
    bool operator==(const LogPlace &) const = default;
};

/// Some rows of the merged logs. Lines that follow each other in one log cost nothing, others eight bytes each.
class LogRowBlock
{
public:
    static constexpr int mostRows = 8192;

    struct Span ///< the lines of one log in the block; there may be gaps
    {
        int source;
        qint64 first;
        qint64 last;
    };

    explicit LogRowBlock(std::vector<quint64> places);

    int count() const { return m_count; }
    LogPlace at(int index) const;
    std::optional<int> indexOf(const LogPlace &place) const;
    const std::vector<Span> &spans() const { return m_spans; }
    /// Whether the rows are one piece of one log without gaps.
    bool isRun() const { return m_places.empty(); }
    size_t bytes() const;

private:
    std::vector<quint64> m_places; ///< empty: they follow the first one
    std::vector<Span> m_spans;
    quint64 m_first = 0;
    int m_count = 0;
};

using LogRowBlockPtr = std::shared_ptr<const LogRowBlock>;

/// Which lines are shown in which order: immutable, and cheap to make anew when rows were added at the end. The lines of each
/// log stand in their order. Rows are counted from the very first one, so that dropping old ones does not move the others.
class LogRows
{
public:
    struct Entry
    {
        qint64 first;
        LogRowBlockPtr block;
    };

    explicit LogRows(std::vector<Entry> entries, qint64 first = 0) : m_entries(std::move(entries)), m_first(first) {}

    qint64 firstRow() const { return m_entries.empty() ? m_first : m_entries.front().first; }
    qint64 endRow() const { return m_entries.empty() ? m_first : m_entries.back().first + m_entries.back().block->count(); }
    std::optional<LogPlace> at(qint64 row) const;
    std::optional<qint64> rowOf(const LogPlace &place) const;
    /// The row of the line, or of the next shown line of its log, or the last row of it.
    std::optional<qint64> nearestRowOf(const LogPlace &place) const;
    const std::vector<Entry> &entries() const { return m_entries; }
    size_t bytes() const;

private:
    std::vector<Entry> m_entries;
    qint64 m_first;
};

using LogRowsPtr = std::shared_ptr<const LogRows>;

} // namespace rd
