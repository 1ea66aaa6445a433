// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaqueue.h"

#include <QAbstractTableModel>

namespace rd {

/// The replicas that wait their turn, in their order.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Target, Source, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole, StateRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<QueueEntry> &entries);
    const QList<QueueEntry> &entries() const { return m_entries; }
    const QueueEntry *entry(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<QueueEntry> m_entries;
};

/// For people, translated.
QString queueStateText(QueueEntry::State state);

} // namespace rd
