// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logmerger.h"

#include <algorithm>

namespace rd {

void LogRowsBuilder::append(const Row &row)
{
    m_open.push_back(row.place.packed());
    m_recent.push_back(row);
    if (m_recent.size() > mostTakenBack)
        m_recent.pop_front();
    if (m_open.size() >= LogRowBlock::mostRows)
        close();
}

void LogRowsBuilder::close()
{
    const qint64 first = endOfDone();
    m_done.push_back({first, std::make_shared<const LogRowBlock>(std::move(m_open))});
    m_open = {};
}

qint64 LogRowsBuilder::endOfDone() const
{
    return m_done.empty() ? m_first : m_done.back().first + m_done.back().block->count();
}

std::vector<LogRowsBuilder::Row> LogRowsBuilder::takeBackAfter(qint64 time)
{
    std::vector<Row> taken;
    while (!m_recent.empty() && m_recent.back().time > time) {
        if (m_open.empty()) {
            const LogRowBlockPtr block = m_done.back().block;
            m_done.pop_back();
            for (int i = 0; i < block->count(); ++i)
                m_open.push_back(block->at(i).packed());
        }
        taken.push_back(m_recent.back());
        m_recent.pop_back();
        m_open.pop_back();
    }
    std::reverse(taken.begin(), taken.end());
    return taken;
}

void LogRowsBuilder::drop(const std::map<int, qint64> &firsts)
{
    const auto isGone = [&firsts](int source, qint64 line) {
        const auto first = firsts.find(source);
        return first != firsts.end() && line < first->second;
    };
    const auto hasGone = [&isGone](const LogRows::Entry &entry) {
        const auto &spans = entry.block->spans();
        return std::any_of(spans.begin(), spans.end(),
                           [&isGone](const LogRowBlock::Span &span) { return isGone(span.source, span.first); });
    };
    const auto last = std::find_if(m_done.rbegin(), m_done.rend(), hasGone);
    if (last == m_done.rend())
        return;
    std::vector<quint64> kept;
    for (auto entry = m_done.begin(); entry != last.base(); ++entry)
        for (int i = 0; i < entry->block->count(); ++i)
            if (const LogPlace place = entry->block->at(i); !isGone(place.source, place.line))
                kept.push_back(place.packed());
    const qint64 end = std::prev(last.base())->first + std::prev(last.base())->block->count();
    m_first = end - static_cast<qint64>(kept.size());
    std::vector<LogRows::Entry> entries;
    for (size_t at = 0; at < kept.size(); at += LogRowBlock::mostRows) {
        const auto begin = kept.begin() + static_cast<std::ptrdiff_t>(at);
        const auto until = kept.begin() + static_cast<std::ptrdiff_t>(std::min(kept.size(), at + LogRowBlock::mostRows));
        entries.push_back(
            {m_first + static_cast<qint64>(at), std::make_shared<const LogRowBlock>(std::vector<quint64>(begin, until))});
    }
    entries.insert(entries.end(), last.base(), m_done.end());
    m_done = std::move(entries);
    // What may be taken back must be the rows that there are
    std::erase_if(m_open, [&isGone](quint64 packed) {
        const LogPlace place = LogPlace::unpacked(packed);
        return isGone(place.source, place.line);
    });
    std::erase_if(m_recent, [&isGone](const Row &row) { return isGone(row.place.source, row.place.line); });
}

LogRowsPtr LogRowsBuilder::publish() const
{
    std::vector<LogRows::Entry> entries = m_done;
    if (!m_open.empty())
        entries.push_back({endOfDone(), std::make_shared<const LogRowBlock>(m_open)});
    return std::make_shared<const LogRows>(std::move(entries), endOfDone());
}

bool LogMerger::update(const QList<LogText> &texts, LogBudget budget)
{
    std::map<int, qint64> firsts;
    for (const LogText &text : texts) {
        firsts[text.source] = text.firstLine();
        if (m_filter.hidden.contains(text.source) || text.pieces.isEmpty())
            continue;
        const auto cursor = m_cursors.try_emplace(text.source, text).first;
        cursor->second.bind(&text, &m_filter, m_matcher.get());
    }
    m_builder.drop(firsts);
    const bool done = merge(budget);
    m_rows = m_builder.publish();
    return done;
}

bool LogMerger::merge(LogBudget &budget)
{
    std::optional<qint64> earliest;
    for (auto &[source, cursor] : m_cursors) {
        if (!cursor.fill(budget))
            return false;
        if (cursor.hasLine())
            earliest = std::min(earliest.value_or(cursor.key()), cursor.key());
    }
    if (!earliest)
        return true;
    const auto taken = m_builder.takeBackAfter(*earliest);
    for (auto row = taken.rbegin(); row != taken.rend(); ++row)
        if (const auto cursor = m_cursors.find(row->place.source); cursor != m_cursors.end())
            cursor->second.putBack({row->time, row->place.line});

    std::vector<LogCursor *> waiting; // a heap with the earliest on top
    for (auto &[source, cursor] : m_cursors)
        if (cursor.hasLine())
            waiting.push_back(&cursor);
    const auto isLater = [](const LogCursor *a, const LogCursor *b) {
        return std::pair(a->key(), a->source()) > std::pair(b->key(), b->source());
    };
    std::make_heap(waiting.begin(), waiting.end(), isLater);
    while (!waiting.empty()) {
        std::pop_heap(waiting.begin(), waiting.end(), isLater);
        LogCursor *const cursor = waiting.back();
        waiting.pop_back();
        do {
            m_builder.append({cursor->key(), {cursor->source(), cursor->line().line}});
            cursor->pop();
            if (!cursor->fill(budget))
                return false;
        } while (cursor->hasLine() && (waiting.empty() || !isLater(cursor, waiting.front())));
        if (cursor->hasLine()) {
            waiting.push_back(cursor);
            std::push_heap(waiting.begin(), waiting.end(), isLater);
        }
    }
    return true;
}

} // namespace rd
