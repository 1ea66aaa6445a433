// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logchunk.h"

#include <algorithm>
#include <cstring>

namespace rd {

LogChunk::LogChunk(QByteArray bytes) : m_bytes(std::move(bytes))
{
    constexpr qsizetype usualLine = 64;
    m_ends.reserve(static_cast<size_t>(m_bytes.size() / usualLine + 1));
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    for (const char *from = begin; from != end;) {
        const auto *feed = static_cast<const char *>(std::memchr(from, '\n', static_cast<size_t>(end - from)));
        m_ends.push_back(static_cast<quint32>((feed ? feed : end) - begin));
        from = feed ? feed + 1 : end;
    }
}

QByteArrayView LogChunk::line(int index) const
{
    const auto at = static_cast<size_t>(index);
    const qsizetype begin = at == 0 ? 0 : qsizetype(m_ends[at - 1]) + 1;
    return QByteArrayView(m_bytes).sliced(begin, qsizetype(m_ends[at]) - begin);
}

int LogChunk::lineAt(qsizetype offset) const
{
    return static_cast<int>(std::lower_bound(m_ends.cbegin(), m_ends.cend(), static_cast<quint32>(offset)) - m_ends.cbegin());
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
