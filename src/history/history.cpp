// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history.h"

#include <algorithm>

namespace rd {

std::chrono::seconds longestPause(std::chrono::seconds interval)
{
    constexpr std::chrono::seconds slack{60}; // a server that does not answer makes one reading long
    return 3 * interval + slack;
}

int HistoryCell::level() const
{
    if (!watched)
        return 0;
    if (!worst.reached)
        return worstLevel;
    switch (worst.health) {
    case Health::InSync:
        return 1;
    case Health::CatchingUp:
    case Health::Busy:
        return 2;
    case Health::BackingOff:
    case Health::Disabled:
        return 3;
    case Health::Unknown:
        return 4;
    case Health::Stalled:
    case Health::Refused:
    case Health::Failing:
    case Health::Uninitialised:
        break;
    }
    return worstLevel;
}

History::History(std::chrono::seconds length, const QDateTime &until)
    : m_step(std::max<qint64>(1, length.count() / cellCount)),
      m_first(until.toSecsSinceEpoch() / m_step - cellCount + 1)
{}

HistoryStrip History::strip(const HistorySubject &subject) const
{
    const auto found = m_cells.constFind(subject);
    return found == m_cells.cend() ? HistoryStrip{} : HistoryStrip{m_first * m_step, m_step, *found};
}

QList<HistorySubject> History::subjects() const
{
    QList<HistorySubject> all = m_cells.keys();
    std::sort(all.begin(), all.end(), [](const HistorySubject &a, const HistorySubject &b) {
        return std::tuple(!a.isServer(), a.supplier.fqdn(), a.consumer.fqdn(), a.suffix) <
               std::tuple(!b.isServer(), b.supplier.fqdn(), b.consumer.fqdn(), b.suffix);
    });
    return all;
}

void History::add(const HistorySubject &subject, const HistoryPoint &point, qint64 from, qint64 to)
{
    const qint64 begin = std::max<qint64>(from / m_step - m_first, 0);
    const qint64 end = std::min<qint64>(to / m_step - m_first, cellCount - 1);
    if (begin > end)
        return;
    QList<HistoryCell> &cells = m_cells[subject];
    cells.resize(cellCount);
    for (qint64 i = begin; i <= end; ++i)
        if (HistoryCell &cell = cells[i]; !cell.watched || isWorse(point, cell.worst))
            cell = {true, point};
}

void History::moveTo(qint64 time)
{
    const qint64 beyond = time / m_step - (m_first + cellCount - 1);
    if (beyond <= 0)
        return;
    m_first += beyond;
    const qsizetype dropped = std::min<qsizetype>(beyond, cellCount);
    for (QList<HistoryCell> &cells : m_cells) {
        cells.remove(0, dropped);
        cells.resize(cellCount);
    }
    m_cells.removeIf([](const auto &entry) {
        return std::none_of(entry.value().cbegin(), entry.value().cend(), [](const HistoryCell &cell) { return cell.watched; });
    });
}

void History::add(const Snapshot &picture, const QList<Finding> &findings, std::chrono::seconds pause)
{
    const qint64 now = picture.takenAt.toSecsSinceEpoch();
    if (m_step == 0 || now < m_last)
        return;
    moveTo(now);
    if (m_last > 0 && now - m_last <= pause.count())
        for (auto before = m_now.cbegin(); before != m_now.cend(); ++before)
            add(before.key(), *before, m_last, now - 1);
    m_now = pointsOf(picture, findings);
    m_last = now;
    for (auto point = m_now.cbegin(); point != m_now.cend(); ++point)
        add(point.key(), *point, now, now);
}

} // namespace rd
