// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuemodel.h"

namespace rd {

QString queueStateText(QueueEntry::State state)
{
    switch (state) {
    case QueueEntry::State::Waiting:
        return QueueModel::tr("waits");
    case QueueEntry::State::Running:
        return QueueModel::tr("being made");
    case QueueEntry::State::Failed:
        return QueueModel::tr("failed; those behind it wait");
    }
    return {};
}

void QueueModel::setEntries(const QList<QueueEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const QueueEntry *QueueModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    const QueueEntry *found = entry(index);
    if (!found)
        return {};
    if (role == IdRole)
        return found->id;
    if (role == StateRole)
        return static_cast<int>(found->state);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Target:
        return found->order.target;
    case Source:
        return found->order.source;
    case State:
        return queueStateText(found->state);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Target:
        return tr("New replica");
    case Source:
        return tr("Made from");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace rd
