// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logsearch.h"

#include <algorithm>

namespace rd {
namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::optional<qint64> firstHit(const LogStore::Piece &piece, const LiteralFinder &finder, qint64 from)
{
    const int start = static_cast<int>(std::max<qint64>(from - piece.first, 0));
    if (start >= piece.chunk->lineCount())
        return {};
    const QByteArrayView bytes = piece.chunk->bytes();
    const qsizetype hit = finder.find(bytes, piece.chunk->line(start).data() - bytes.data());
    return hit < 0 ? std::nullopt : std::optional(piece.first + piece.chunk->lineAt(hit));
}

std::optional<qint64> lastHit(const LogStore::Piece &piece, const LiteralFinder &finder, qint64 from)
{
    std::optional<qint64> found;
    for (auto hit = firstHit(piece, finder, piece.first); hit && *hit <= from; hit = firstHit(piece, finder, *hit + 1))
        found = hit;
    return found;
}

} // namespace

LiteralFinder::LiteralFinder(const QByteArray &wanted) : m_wanted(wanted)
{
    std::transform(m_wanted.begin(), m_wanted.end(), m_wanted.begin(), lower);
    m_skip.fill(m_wanted.size());
    for (qsizetype i = 0; i + 1 < m_wanted.size(); ++i)
        m_skip[static_cast<uchar>(m_wanted[i])] = m_wanted.size() - 1 - i;
}

qsizetype LiteralFinder::find(QByteArrayView text, qsizetype from) const
{
    const qsizetype length = m_wanted.size();
    if (length == 0)
        return -1;
    for (qsizetype at = from; at + length <= text.size();) { // Horspool: the last letter tells how far to go on
        const char last = lower(text[at + length - 1]);
        if (last == m_wanted.back()) {
            qsizetype i = 0;
            while (i < length - 1 && lower(text[at + i]) == m_wanted[i])
                ++i;
            if (i == length - 1)
                return at;
        }
        at += m_skip[static_cast<uchar>(last)];
    }
    return -1;
}

std::optional<qint64> findLine(const QList<LogStore::Piece> &pieces, const LiteralFinder &finder, qint64 from,
                               SearchDirection direction, const Monitor &monitor)
{
    const auto count = pieces.size();
    if (count == 0 || finder.isEmpty())
        return {};
    const bool forward = direction == SearchDirection::Forward;
    const auto after = std::upper_bound(pieces.cbegin(), pieces.cend(), from,
                                        [](qint64 wanted, const LogStore::Piece &piece) { return wanted < piece.first; });
    const auto start = std::max<qsizetype>(after - pieces.cbegin() - 1, 0);
    for (qsizetype step = 0; step <= count && !monitor.stopRequested(); ++step) { // the first one again: its other part
        const auto index = forward ? (start + step) % count : (start - step + 2 * count) % count;
        const LogStore::Piece &piece = pieces[index];
        const qint64 edge = forward ? piece.first : piece.first + piece.chunk->lineCount();
        const qint64 limit = step == 0 ? from : edge;
        if (const auto hit = forward ? firstHit(piece, finder, limit) : lastHit(piece, finder, limit))
            return hit;
    }
    return {};
}

} // namespace rd
