// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logclock.h"

#include <algorithm>

namespace rd {
namespace {

constexpr qint64 farthestBack = 500;   ///< lines without time that are looked through
constexpr qint64 farthestAhead = 1000; ///< the same at the begin of a log

/// What cannot go on as a time: not even " +0100".
bool endsStamp(QByteArrayView rest)
{
    if (rest.startsWith(' '))
        return rest.size() < 2 || (rest[1] != '+' && rest[1] != '-');
    return rest.isEmpty() || rest[0] == '\t' || rest[0] == ':';
}

} // namespace

QByteArrayView LogText::line(qint64 number) const
{
    const LogPiece *piece = pieceOf(pieces, number);
    return piece ? piece->chunk->line(static_cast<int>(number - piece->first)) : QByteArrayView();
}

void LogClock::setOut(const LogText &text)
{
    const qint64 end = std::min(text.endLine(), text.firstLine() + farthestAhead);
    for (qint64 line = text.firstLine(); line < end; ++line) {
        read(text.line(line));
        if (m_dated)
            return;
    }
    m_time = text.newest - m_skew;
}

bool LogClock::readLike(QByteArrayView line)
{
    if (m_seconds.isEmpty() || !line.startsWith(m_seconds))
        return false;
    qsizetype at = m_seconds.size();
    const qint64 fraction = readFraction(line, at);
    if (!line.sliced(at).startsWith(m_rest))
        return false;
    at += m_rest.size();
    if (!m_rest.endsWith(']') && !endsStamp(line.sliced(at)))
        return false;
    m_textAt = at;
    m_time = m_whole + fraction;
    return true;
}

qint64 LogClock::read(QByteArrayView line)
{
    m_dated = readLike(line);
    if (m_dated)
        return m_time;
    m_textAt = 0;
    if (const auto stamp = readStamp(line, m_newest)) {
        m_dated = true;
        m_time = stamp->micros - (stamp->zoned ? 0 : m_zone) - m_skew;
        m_textAt = stamp->end;
        m_whole = m_time - stamp->fraction;
        m_seconds = line.first(stamp->secondsEnd).toByteArray();
        m_rest = line.sliced(stamp->fractionEnd, stamp->end - stamp->fractionEnd).toByteArray();
    }
    return m_time;
}

LogTime timeOf(const LogText &text, qint64 line)
{
    for (qint64 at = line; at >= std::max(text.firstLine(), line - farthestBack); --at)
        if (const auto stamp = readStamp(text.line(at), text.newest))
            return {stamp->micros - (stamp->zoned ? 0 : text.zone) - text.skew, at == line};
    LogClock clock(text);
    return {clock.read({}), false};
}

} // namespace rd
