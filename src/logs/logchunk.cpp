// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logchunk.h"

#include <algorithm>
#include <cstring>

namespace rd {
namespace {

constexpr int stride = 64;

/// Behind the line feed, or the end.
const char *nextLine(const char *from, const char *end)
{
    const auto *feed = static_cast<const char *>(std::memchr(from, '\n', static_cast<size_t>(end - from)));
    return feed ? feed + 1 : end;
}

} // namespace

LogChunk::LogChunk(QByteArray bytes) : m_own(std::move(bytes)), m_bytes(m_own)
{
    index();
}

LogChunk::LogChunk(QByteArrayView bytes, std::shared_ptr<const void> keeper) : m_keeper(std::move(keeper)), m_bytes(bytes)
{
    index();
}

void LogChunk::index()
{
    constexpr qsizetype usualLine = 100;
    m_starts.reserve(static_cast<size_t>(m_bytes.size() / (usualLine * stride) + 1));
    const char *const begin = m_bytes.data();
    const char *const end = begin + m_bytes.size();
    for (const char *from = begin; from != end; from = nextLine(from, end))
        if (m_lines++ % stride == 0)
            m_starts.push_back(static_cast<quint32>(from - begin));
}

qsizetype LogChunk::startOf(int index) const
{
    if (index >= m_lines)
        return m_bytes.size();
    const char *const end = m_bytes.data() + m_bytes.size();
    const char *from = m_bytes.data() + m_starts[static_cast<size_t>(index / stride)];
    for (int i = index % stride; i > 0; --i)
        from = nextLine(from, end);
    return from - m_bytes.data();
}

QByteArrayView LogChunk::line(int index) const
{
    const qsizetype start = startOf(index);
    const qsizetype feed = m_bytes.indexOf('\n', start);
    return m_bytes.sliced(start, (feed < 0 ? m_bytes.size() : feed) - start);
}

int LogChunk::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), static_cast<quint32>(offset));
    const auto known = std::max<std::ptrdiff_t>(after - m_starts.cbegin() - 1, 0);
    const char *const begin = m_bytes.data();
    const qsizetype start = m_starts.empty() ? 0 : qsizetype(m_starts[static_cast<size_t>(known)]);
    return static_cast<int>(known * stride + std::count(begin + start, begin + std::min(offset, m_bytes.size()), '\n'));
}

const LogPiece *pieceOf(const QList<LogPiece> &pieces, qint64 line)
{
    const auto after = std::upper_bound(pieces.cbegin(), pieces.cend(), line,
                                        [](qint64 wanted, const LogPiece &piece) { return wanted < piece.first; });
    if (after == pieces.cbegin())
        return nullptr;
    const LogPiece &piece = *std::prev(after);
    return line < piece.first + piece.chunk->lineCount() ? &piece : nullptr;
}

LogChunkPtr takeWholeLines(QByteArray &pending)
{
    const qsizetype end = pending.lastIndexOf('\n') + 1;
    if (end == 0)
        return {};
    QByteArray rest = pending.mid(end);
    pending.truncate(end);
    auto chunk = std::make_shared<const LogChunk>(std::move(pending));
    pending = std::move(rest);
    return chunk;
}

} // namespace rd
