// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history.h"
#include "models/choice.h"

#include <QAbstractTableModel>

namespace rd {

/// One line of a table about the topology.
struct TopologyRow
{
    QStringList cells = {};
    QVariantList order = {}; ///< by what each cell is sorted; where it is not valid, by the text
    Choice choice = {};
    Health health = Health::Unknown; ///< of the state column
    QString hint = {};
    HistoryStrip history = {};

    friend bool operator==(const TopologyRow &, const TopologyRow &) = default;
};

struct TopologyTable
{
    QStringList titles = {};
    QList<TopologyRow> rows = {};
    int stateColumn = -1;
    int historyColumn = -1; ///< -1: none
};

TopologyTable serverTable(const Snapshot &snapshot, const History &history = {});
TopologyTable agreementTable(const Snapshot &snapshot, const History &history = {});
/// The pairs of directions; where the domain has segments, with their names.
TopologyTable segmentTable(const Snapshot &snapshot);

/// A table to show. A refresh that keeps the lines keeps what is selected of them.
class TopologyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ChoiceRole = Qt::UserRole, HealthRole, SortRole, HistoryRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(TopologyTable table);
    int stateColumn() const { return m_table.stateColumn; }
    int historyColumn() const { return m_table.historyColumn; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    TopologyTable m_table;
};

} // namespace rd
