// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historypoint.h"

#include <QDateTime>
#include <chrono>

namespace rd {

/// The worst of one step of time.
struct HistoryCell
{
    bool watched = false; ///< somebody looked at the domain then, and it was part of it
    HistoryPoint worst = {};

    static constexpr int worstLevel = 5;
    /// How high it stands in a drawing: 0 nobody looked, 1 in sync, 2 at work, 3 waits or is off, 4 not known, 5 trouble.
    int level() const;
    friend bool operator==(const HistoryCell &a, const HistoryCell &b)
    {
        return a.watched == b.watched && a.worst.saysTheSame(b.worst);
    }
};

/// The past of one server or direction in equal steps of time, oldest first.
struct HistoryStrip
{
    qint64 from = 0; ///< seconds since 1970, where the first cell begins
    qint64 step = 0; ///< seconds
    QList<HistoryCell> cells = {};

    bool isEmpty() const { return cells.isEmpty(); }
    QDateTime beginOf(qsizetype cell) const { return QDateTime::fromSecsSinceEpoch(from + cell * step, Qt::UTC); }
    friend bool operator==(const HistoryStrip &, const HistoryStrip &) = default;
};

/// The last hour, day or week of a whole domain, as strips to draw. A value; it grows with every picture.
class History
{
public:
    static constexpr int cellCount = 120;

    History() = default;
    explicit History(std::chrono::seconds length, const QDateTime &until);

    std::chrono::seconds length() const { return std::chrono::seconds(m_step * cellCount); }
    QDateTime begin() const { return QDateTime::fromSecsSinceEpoch(m_first * m_step, Qt::UTC); }
    bool isEmpty() const { return m_cells.isEmpty(); }
    /// Empty where nothing is known.
    HistoryStrip strip(const HistorySubject &subject) const;

    /// Servers and directions that there is a strip of, in the order of their names.
    QList<HistorySubject> subjects() const;

    /// The subject was so from one moment to the other, both included, and somebody looked.
    void add(const HistorySubject &subject, const HistoryPoint &point, qint64 from, qint64 to);
    /// A picture of now. The one before still held until now if it was not longer ago than the pause.
    void add(const Snapshot &picture, const QList<Finding> &findings, std::chrono::seconds pause);

private:
    void moveTo(qint64 time);
    qint64 m_step = 0;
    qint64 m_first = 0; ///< cells are counted in steps since 1970
    QHash<HistorySubject, QList<HistoryCell>> m_cells;
    QHash<HistorySubject, HistoryPoint> m_now;
    qint64 m_last = 0; ///< time of the newest picture
};

/// The longest time between two looks that still counts as watching, for one who looks so often.
std::chrono::seconds longestPause(std::chrono::seconds interval);

} // namespace rd
