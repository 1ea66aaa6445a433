// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logstore.h"

#include <algorithm>

namespace rd {
namespace {

constexpr std::chrono::milliseconds batchTime{50};
constexpr qsizetype batchSize = 4 * 1024 * 1024;
constexpr qsizetype smallChunk = 256 * 1024;
constexpr qsizetype longestTail = 1024 * 1024; ///< a line without end is cut here, or it would be copied again with every batch

} // namespace

LogStore::LogStore(QObject *parent) : QObject(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, &LogStore::flush);
}

void LogStore::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_pending += bytes;
    if (m_pending.size() >= batchSize)
        flush();
    else if (!m_batch.isActive())
        m_batch.start();
}

void LogStore::append(LogChunkPtr chunk)
{
    flush();
    take(std::move(chunk));
    emit changed();
}

void LogStore::flush()
{
    m_batch.stop();
    if (m_pending.isEmpty())
        return;
    QByteArray bytes = std::exchange(m_tail, {});
    bytes += std::exchange(m_pending, {});
    if (auto chunk = takeWholeLines(bytes))
        take(std::move(chunk));
    m_tail = std::move(bytes);
    if (m_tail.size() > longestTail)
        take(std::make_shared<const LogChunk>(std::exchange(m_tail, {})));
    emit changed();
}

void LogStore::closeLine()
{
    flush();
    if (!m_tail.isEmpty())
        append(QByteArrayLiteral("\n"));
}

void LogStore::clear()
{
    m_batch.stop();
    m_chunks.clear();
    m_next = 0;
    m_bytes = 0;
    m_own = 0;
    m_tail.clear();
    m_pending.clear();
    emit changed();
}

void LogStore::take(LogChunkPtr chunk)
{
    if (!chunk || chunk->lineCount() == 0)
        return;
    m_bytes += chunk->size();
    m_own += chunk->isMapped() ? 0 : chunk->size();
    m_next += chunk->lineCount();
    const Piece *last = m_chunks.empty() ? nullptr : &m_chunks.back();
    if (last && !last->chunk->isMapped() && last->chunk->size() + chunk->size() <= std::min(smallChunk, m_limit / 8) &&
        last->chunk->bytes().endsWith('\n')) {
        // A trickle must not become thousands of chunks
        QByteArray joined = last->chunk->bytes().toByteArray();
        joined.append(chunk->bytes());
        m_chunks.back().chunk = std::make_shared<const LogChunk>(std::move(joined));
    } else {
        m_chunks.push_back({m_next - chunk->lineCount(), std::move(chunk)});
    }
    while (m_own > m_limit && m_chunks.size() > 1) {
        const LogChunk &oldest = *m_chunks.front().chunk;
        m_bytes -= oldest.size();
        m_own -= oldest.isMapped() ? 0 : oldest.size();
        m_chunks.pop_front();
    }
}

qint64 LogStore::firstLine() const
{
    return m_chunks.empty() ? m_next : m_chunks.front().first;
}

qint64 LogStore::endLine() const
{
    return m_next + (m_tail.isEmpty() ? 0 : 1);
}

QByteArrayView LogStore::line(qint64 number) const
{
    if (number == m_next)
        return m_tail;
    if (number < firstLine() || number > m_next)
        return {};
    const auto after = std::upper_bound(m_chunks.cbegin(), m_chunks.cend(), number,
                                        [](qint64 wanted, const Piece &piece) { return wanted < piece.first; });
    const Piece &piece = *std::prev(after);
    return piece.chunk->line(static_cast<int>(number - piece.first));
}

QList<LogStore::Piece> LogStore::pieces() const
{
    QList<Piece> all(m_chunks.cbegin(), m_chunks.cend());
    if (!m_tail.isEmpty())
        all << Piece{m_next, std::make_shared<const LogChunk>(m_tail)};
    return all;
}

} // namespace rd
