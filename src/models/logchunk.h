// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <memory>
#include <vector>

namespace rd {

/// Whole lines as they came, and where each ends; immutable, so that views and searches share it between threads.
class LogChunk
{
public:
    explicit LogChunk(QByteArray bytes);
    int lineCount() const { return static_cast<int>(m_ends.size()); }
    qsizetype size() const { return m_bytes.size(); }
    /// Without its line feed.
    QByteArrayView line(int index) const;
    QByteArrayView bytes() const { return m_bytes; }
    /// The line that holds this byte.
    int lineAt(qsizetype offset) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_ends; ///< offset of the line feed, or the size where the last one has none
};

using LogChunkPtr = std::shared_ptr<const LogChunk>;

/// Cuts all whole lines off the front; what is left in pending is an unfinished line. Null when there is no whole line.
LogChunkPtr takeWholeLines(QByteArray &pending);

} // namespace rd
