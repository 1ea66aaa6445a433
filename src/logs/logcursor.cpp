// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logcursor.h"

#include <algorithm>
#include <cstring>

namespace rd {
namespace {

constexpr qsizetype searchedAtOnce = qsizetype(1) << 20;
constexpr qint64 linesBetweenLooks = 4096; ///< at the monitor

} // namespace

void LogCursor::bind(const LogText *text, const LogFilter *filter, LogMatcher *matcher)
{
    m_text = text;
    m_filter = filter;
    m_matcher = matcher;
    m_hits.clear();
    m_hit = 0;
    m_searchedTo = 0;
    while (!m_ready.empty() && m_ready.front().line < text->firstLine())
        m_ready.pop_front();
    m_next = std::max(m_next, text->firstLine());
    const LogPiece *piece = pieceOf(text->pieces, m_next);
    m_piece = piece ? piece - text->pieces.constData() : text->pieces.size();
    m_offset = piece ? piece->chunk->startOf(static_cast<int>(m_next - piece->first)) : 0;
}

bool LogCursor::fill(LogBudget &budget)
{
    while (m_ready.size() < 2 && m_piece < m_text->pieces.size()) {
        if (--budget.lines < 0 || (budget.lines % linesBetweenLooks == 0 && budget.monitor.stopRequested()))
            return false;
        const QByteArrayView bytes = m_text->pieces[m_piece].chunk->bytes();
        if (m_offset >= bytes.size()) {
            ++m_piece;
            m_offset = 0;
            m_searchedTo = 0;
            m_hits.clear();
            m_hit = 0;
            continue;
        }
        const auto *feed =
            static_cast<const char *>(std::memchr(bytes.data() + m_offset, '\n', static_cast<size_t>(bytes.size() - m_offset)));
        const qsizetype end = feed ? feed - bytes.data() : bytes.size();
        const QByteArrayView line = bytes.sliced(m_offset, end - m_offset);
        const qint64 time = m_clock.read(line);
        if (wants(line, m_next, time))
            m_ready.push_back({time, m_next});
        ++m_next;
        m_offset = std::min(end + 1, bytes.size());
    }
    return true;
}

bool LogCursor::wants(QByteArrayView line, qint64 number, qint64 time)
{
    bool wanted = true;
    if (m_filter->atLeast != LogLevel::None || m_filter->fold) {
        const LogNature nature = readNature(line, m_clock.textAt());
        if (m_clock.dated() || nature.level != LogLevel::None)
            m_level = nature.level;
        wanted = m_level >= m_filter->atLeast;
        if (m_filter->fold) {
            const bool folded = m_folder.take(line, nature, number);
            wanted = wanted && (!folded || m_filter->unfolded.contains(LogPlace{m_source, m_folder.head()}.packed()));
        }
    }
    if (m_matcher && !isHit())
        return false;
    return wanted && time >= m_filter->from && time <= m_filter->to;
}

bool LogCursor::isHit()
{
    if (m_offset >= m_searchedTo)
        findHits();
    while (m_hit < m_hits.size() && m_hits[m_hit] < m_offset)
        ++m_hit;
    return m_hit < m_hits.size() && m_hits[m_hit] == m_offset;
}

void LogCursor::findHits()
{
    const QByteArrayView bytes = m_text->pieces[m_piece].chunk->bytes();
    const qsizetype least = std::min(m_offset + searchedAtOnce, bytes.size());
    const qsizetype feed = least < bytes.size() ? bytes.indexOf('\n', least) : -1;
    m_searchedTo = feed < 0 ? bytes.size() : feed + 1;
    m_hits.clear();
    m_hit = 0;
    m_matcher->findLines(bytes.sliced(m_offset, m_searchedTo - m_offset), m_hits);
    for (qsizetype &hit : m_hits)
        hit += m_offset;
}

} // namespace rd
