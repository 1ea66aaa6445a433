// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logchunk.h"
#include "logs/logstamp.h"

namespace rd {

/// One log as a job sees it: its whole lines so far, and what is known of its clock. All times in microseconds.
struct LogText
{
    int source = 0; ///< its number, below 65536
    QList<LogPiece> pieces = {};
    qint64 newest = 0; ///< when it was written last: settles years that are left out, and dates lines of logs without times
    qint64 zone = 0;   ///< what its clock is ahead of Greenwich, for stamps that name no zone
    qint64 skew = 0;   ///< how much its host's clock is ahead of ours

    qint64 firstLine() const { return pieces.isEmpty() ? 0 : pieces.first().first; }
    qint64 endLine() const { return pieces.isEmpty() ? 0 : pieces.last().first + pieces.last().chunk->lineCount(); }
    /// Empty where it is not kept any more.
    QByteArrayView line(qint64 number) const;
};

/// Reads the times of the lines of one log in their order. A line without one has that of the line before; those before the
/// first time have that one.
class LogClock
{
public:
    explicit LogClock(const LogText &text) : m_newest(text.newest), m_zone(text.zone), m_skew(text.skew) { setOut(text); }

    /// On the common axis.
    qint64 read(QByteArrayView line);
    /// Whether the last line read had a time itself.
    bool dated() const { return m_dated; }
    /// Where the text of the last line begins, behind its time.
    qsizetype textAt() const { return m_textAt; }

private:
    void setOut(const LogText &text);
    bool readLike(QByteArrayView line);

    qint64 m_newest;
    qint64 m_zone;
    qint64 m_skew;
    qint64 m_time = 0;
    bool m_dated = false;
    qsizetype m_textAt = 0;
    // The last stamp: most lines differ from the one before behind the seconds only
    QByteArray m_seconds; ///< up to the end of the seconds
    QByteArray m_rest;    ///< from the fraction to the end
    qint64 m_whole = 0;   ///< its time without the fraction
};

/// When the line was written, on the common axis; looks back for the time of a line without one.
struct LogTime
{
    qint64 micros = 0;
    bool dated = false;
};
LogTime timeOf(const LogText &text, qint64 line);

} // namespace rd
