// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/loghits.h"

#include <algorithm>
#include <numeric>

namespace rd {

LogHits::LogHits(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.indexes->empty(); });
    m_count = std::accumulate(m_entries.begin(), m_entries.end(), qint64(0),
                              [](qint64 sum, const Entry &entry) { return sum + static_cast<qint64>(entry.indexes->size()); });
}

std::optional<qint64> LogHits::next(qint64 row) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [row](const Entry &each) { return each.first + each.indexes->back() >= row; });
    if (entry == m_entries.end())
        return {};
    const auto hit =
        std::find_if(entry->indexes->begin(), entry->indexes->end(), [&](quint16 index) { return entry->first + index >= row; });
    return entry->first + *hit;
}

std::optional<qint64> LogHits::previous(qint64 row) const
{
    const auto entry = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                    [row](const Entry &each) { return each.first + each.indexes->front() <= row; });
    if (entry == m_entries.rend())
        return {};
    const auto hit = std::find_if(entry->indexes->rbegin(), entry->indexes->rend(),
                                  [&](quint16 index) { return entry->first + index <= row; });
    return entry->first + *hit;
}

qint64 LogHits::countTo(qint64 row) const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += std::count_if(entry.indexes->begin(), entry.indexes->end(),
                             [&](quint16 index) { return entry.first + index <= row; });
    return sum;
}

bool LogSearch::update(const LogRows &rows, const QList<LogText> &texts, LogBudget budget)
{
    decltype(m_known) known;
    std::vector<LogHits::Entry> entries;
    bool done = true;
    for (const LogRows::Entry &entry : rows.entries()) {
        const auto before = m_known.find(entry.block.get());
        LogHits::Indexes indexes;
        if (before != m_known.end()) {
            indexes = before->second.second;
        } else if (budget.lines <= 0 || budget.monitor.stopRequested()) {
            done = false;
            continue;
        } else {
            indexes = search(*entry.block, texts);
            budget.lines -= entry.block->count();
        }
        known.emplace(entry.block.get(), std::pair(entry.block, indexes));
        entries.push_back({entry.first, indexes});
    }
    m_known = std::move(known);
    m_hits = std::make_shared<const LogHits>(std::move(entries));
    return done;
}

LogHits::Indexes LogSearch::search(const LogRowBlock &block, const QList<LogText> &texts)
{
    std::vector<quint16> indexes;
    for (const LogRowBlock::Span &span : block.spans()) {
        const auto text =
            std::find_if(texts.begin(), texts.end(), [&span](const LogText &each) { return each.source == span.source; });
        if (text != texts.end())
            searchSpan(block, span, *text, indexes);
    }
    std::sort(indexes.begin(), indexes.end());
    return std::make_shared<const std::vector<quint16>>(std::move(indexes));
}

void LogSearch::searchSpan(const LogRowBlock &block, const LogRowBlock::Span &span, const LogText &text,
                           std::vector<quint16> &indexes)
{
    constexpr qint64 mostGaps = 8; // more lines than that for each shown one are looked at one by one
    if (span.last - span.first + 1 > mostGaps * block.count()) {
        for (int i = 0; i < block.count(); ++i)
            if (const LogPlace place = block.at(i); place.source == span.source && m_matcher->match(text.line(place.line)))
                indexes.push_back(static_cast<quint16>(i));
        return;
    }
    std::vector<qint64> lines;
    std::vector<qsizetype> starts;
    for (qint64 line = std::max(span.first, text.firstLine()); line <= span.last;) {
        const LogPiece *piece = pieceOf(text.pieces, line);
        if (!piece)
            break;
        const auto first = static_cast<int>(line - piece->first);
        const int end = static_cast<int>(std::min<qint64>(piece->chunk->lineCount(), span.last + 1 - piece->first));
        const qsizetype from = piece->chunk->startOf(first);
        const QByteArrayView bytes = piece->chunk->bytes().sliced(from, piece->chunk->startOf(end) - from);
        starts.clear();
        m_matcher->findLines(bytes, starts);
        qsizetype counted = 0;
        qint64 at = line;
        for (const qsizetype start : starts) {
            at += std::count(bytes.data() + counted, bytes.data() + start, '\n');
            counted = start;
            lines.push_back(at);
        }
        line = piece->first + end;
    }
    if (block.isRun()) {
        for (const qint64 line : lines)
            indexes.push_back(static_cast<quint16>(line - span.first));
        return;
    }
    auto hit = lines.cbegin();
    for (int i = 0; i < block.count() && hit != lines.cend(); ++i) {
        const LogPlace place = block.at(i);
        if (place.source != span.source)
            continue;
        while (hit != lines.cend() && *hit < place.line)
            ++hit;
        if (hit != lines.cend() && *hit == place.line)
            indexes.push_back(static_cast<quint16>(i));
    }
}

} // namespace rd
