// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logrows.h"

#include <algorithm>

namespace rd {

LogRowBlock::LogRowBlock(std::vector<quint64> places) : m_places(std::move(places))
{
    m_count = static_cast<int>(m_places.size());
    if (m_places.empty())
        return;
    m_first = m_places.front();
    bool run = true;
    for (size_t i = 0; i < m_places.size(); ++i) {
        run = run && m_places[i] == m_first + i;
        const LogPlace place = LogPlace::unpacked(m_places[i]);
        const auto known =
            std::find_if(m_spans.begin(), m_spans.end(), [&place](const Span &span) { return span.source == place.source; });
        if (known == m_spans.end())
            m_spans.push_back({place.source, place.line, place.line});
        else
            known->last = place.line;
    }
    if (run)
        std::vector<quint64>().swap(m_places);
    else
        m_places.shrink_to_fit();
}

LogPlace LogRowBlock::at(int index) const
{
    return LogPlace::unpacked(isRun() ? m_first + quint64(index) : m_places[static_cast<size_t>(index)]);
}

std::optional<int> LogRowBlock::indexOf(const LogPlace &place) const
{
    const auto span =
        std::find_if(m_spans.begin(), m_spans.end(), [&place](const Span &each) { return each.source == place.source; });
    if (span == m_spans.end() || place.line < span->first || place.line > span->last)
        return {};
    if (isRun())
        return static_cast<int>(place.packed() - m_first);
    const auto found = std::find(m_places.begin(), m_places.end(), place.packed());
    return found == m_places.end() ? std::nullopt : std::optional(static_cast<int>(found - m_places.begin()));
}

size_t LogRowBlock::bytes() const
{
    return sizeof(*this) + m_places.capacity() * sizeof(quint64) + m_spans.capacity() * sizeof(Span);
}

std::optional<LogPlace> LogRows::at(qint64 row) const
{
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), row,
                                        [](qint64 wanted, const Entry &entry) { return wanted < entry.first; });
    if (after == m_entries.begin() || row >= endRow())
        return {};
    const Entry &entry = *std::prev(after);
    return entry.block->at(static_cast<int>(row - entry.first));
}

std::optional<qint64> LogRows::rowOf(const LogPlace &place) const
{
    for (const Entry &entry : m_entries)
        if (const auto index = entry.block->indexOf(place))
            return entry.first + *index;
    return {};
}

std::optional<qint64> LogRows::nearestRowOf(const LogPlace &place) const
{
    const Entry *before = nullptr; // has lines of this log, all of them earlier
    for (const Entry &entry : m_entries) {
        const auto &spans = entry.block->spans();
        const auto span = std::find_if(spans.begin(), spans.end(),
                                       [&place](const LogRowBlock::Span &each) { return each.source == place.source; });
        if (span == spans.end())
            continue;
        if (span->last < place.line) {
            before = &entry;
            continue;
        }
        for (int i = 0; i < entry.block->count(); ++i)
            if (const LogPlace each = entry.block->at(i); each.source == place.source && each.line >= place.line)
                return entry.first + i;
    }
    for (int i = before ? before->block->count() - 1 : -1; i >= 0; --i)
        if (before->block->at(i).source == place.source)
            return before->first + i;
    return {};
}

size_t LogRows::bytes() const
{
    size_t sum = m_entries.capacity() * sizeof(Entry);
    for (const Entry &entry : m_entries)
        sum += entry.block->bytes();
    return sum;
}

} // namespace rd
