// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <memory>
#include <vector>

namespace rd {

/// Whole lines as they came, and where every 64th begins; immutable, so that views and searches share it between threads. The
/// bytes are its own, or a mapped file's that somebody keeps. At most 4 GiB.
class LogChunk
{
public:
    explicit LogChunk(QByteArray bytes);
    LogChunk(QByteArrayView bytes, std::shared_ptr<const void> keeper);

    int lineCount() const { return m_lines; }
    qsizetype size() const { return m_bytes.size(); }
    /// Without its line feed.
    QByteArrayView line(int index) const;
    QByteArrayView bytes() const { return m_bytes; }
    /// Where the line begins; the size for the line behind the last one.
    qsizetype startOf(int index) const;
    /// The line that holds this byte.
    int lineAt(qsizetype offset) const;
    /// Whether the bytes are only borrowed.
    bool isMapped() const { return m_keeper != nullptr; }

private:
    Q_DISABLE_COPY_MOVE(LogChunk)
    void index();

    QByteArray m_own;
    std::shared_ptr<const void> m_keeper;
    QByteArrayView m_bytes;
    std::vector<quint32> m_starts;
    int m_lines = 0;
};

using LogChunkPtr = std::shared_ptr<const LogChunk>;

/// A chunk and the number of its first line.
struct LogPiece
{
    qint64 first;
    LogChunkPtr chunk;
};

/// The piece with this line; nullptr: none has it.
const LogPiece *pieceOf(const QList<LogPiece> &pieces, qint64 line);

/// Cuts all whole lines off the front; what is left in pending is an unfinished line. Null when there is no whole line.
LogChunkPtr takeWholeLines(QByteArray &pending);

} // namespace rd
