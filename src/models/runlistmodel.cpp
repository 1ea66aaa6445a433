// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runlistmodel.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace rd {

SessionState sessionState(const RunSummary &run)
{
    for (const SessionState state : {SessionState::Ready, SessionState::Running, SessionState::Succeeded, SessionState::Failed})
        if (run.state == sessionStateName(state))
            return state;
    return SessionState::Interrupted;
}

void RunListModel::setRuns(const QList<RunSummary> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void RunListModel::setState(const QString &runId, SessionState state)
{
    for (int row = 0; row < m_runs.size(); ++row) {
        if (m_runs[row].id != runId)
            continue;
        m_runs[row].state = sessionStateName(state);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
}

const RunSummary *RunListModel::run(const QModelIndex &index) const
{
    return index.isValid() ? &m_runs[index.row()] : nullptr;
}

const RunSummary *RunListModel::run(const QString &id) const
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(), [&id](const RunSummary &run) { return run.id == id; });
    return found == m_runs.cend() ? nullptr : &*found;
}

QList<RunSummary> RunListModel::unfinished() const
{
    QList<RunSummary> open;
    std::copy_if(m_runs.cbegin(), m_runs.cend(), std::back_inserter(open),
                 [](const RunSummary &run) { return sessionState(run) == SessionState::Interrupted && !run.lockedByOther; });
    return open;
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunSummary &run = m_runs[index.row()];
    if (role == RunIdRole)
        return run.id;
    if (role == StateRole)
        return QVariant::fromValue(sessionState(run));
    if (role == Qt::ToolTipRole)
        return run.folder;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Target:
        return run.order.deed == ReplicaOrder::Deed::CleanUp ? tr("%1 (clean-up)").arg(run.order.target) : run.order.target;
    case Source:
        return run.order.source;
    case State:
        return {}; // word and shape come from the theme by StateRole
    default:
        return QLocale().toString(run.startedAt.toLocalTime(), QLocale::ShortFormat);
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("New replica"), tr("Made from"), tr("State"), tr("Started")};
    return titles[static_cast<size_t>(section)];
}

} // namespace rd
