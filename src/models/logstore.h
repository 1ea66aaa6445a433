// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logchunk.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace rd {

/// Remote text that keeps coming, as bytes in immutable chunks; bounded by dropping the oldest. Lives in the GUI thread.
/// Incoming pieces are gathered and shown in batches: one signal for a batch, never one for a line. Lines are counted from the
/// very first one, so that the number of a line stays the same when older ones are dropped.
class LogStore : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype defaultLimit = 256LL * 1024 * 1024;

    explicit LogStore(QObject *parent = nullptr);

    /// Pieces in their order, cut anywhere.
    void append(const QByteArray &bytes);
    /// Whole lines cut elsewhere (a file read by a job). Only before anything was appended piecewise, or after flush().
    void append(LogChunkPtr chunk);
    /// Shows what was gathered now.
    void flush();
    void clear();
    /// For what is in memory; what is only mapped does not count.
    void setLimit(qsizetype bytes) { m_limit = bytes; }
    /// What comes next begins a line.
    void closeLine();

    qint64 firstLine() const;
    /// One past the last line; an unfinished line counts (a prompt has no line end).
    qint64 endLine() const;
    QByteArrayView line(qint64 number) const;
    qsizetype byteCount() const { return m_bytes + m_tail.size(); }
    /// One past the last whole line.
    qint64 endOfWholeLines() const { return m_next; }

    /// A picture for a job: the chunks with the number of their first line; the unfinished line as the last.
    using Piece = LogPiece;
    QList<Piece> pieces() const;
    /// The same without the unfinished line.
    QList<Piece> wholePieces() const { return {m_chunks.cbegin(), m_chunks.cend()}; }

signals:
    void changed();

private:
    void take(LogChunkPtr chunk);
    std::deque<Piece> m_chunks;
    qint64 m_next = 0; ///< number of the line after the last whole one
    qsizetype m_bytes = 0;
    qsizetype m_own = 0; ///< of them in memory
    qsizetype m_limit = defaultLimit;
    QByteArray m_tail;    ///< unfinished line, shown
    QByteArray m_pending; ///< gathered, not shown yet
    QTimer m_batch;
};

} // namespace rd
