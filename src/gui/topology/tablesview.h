// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "models/topologyrows.h"

#include <QTabWidget>
#include <array>

class QSortFilterProxyModel;
class QTableView;

namespace rd {

/// The topology as lists: servers, directions and links, to sort, filter and choose from.
class TablesView : public QTabWidget
{
    Q_OBJECT
public:
    explicit TablesView(QWidget *parent = nullptr);

    void setSelection(TopologySelection *selection);
    void show(const Snapshot &snapshot, const History &history);
    using QTabWidget::show;
    /// Only lines with this text somewhere stay.
    void setFilter(const QString &text);

private:
    struct Table
    {
        TopologyTableModel *model = nullptr;
        QSortFilterProxyModel *sorted = nullptr;
        QTableView *view = nullptr;
    };
    Table makeTable(const QString &name, const QString &title, const TopologyTable &empty);
    void showChoice(const Table &table);
    void takeChoice(const Table &table);

    std::array<Table, 3> m_tables;
    TopologySelection *m_selection = nullptr;
    bool m_following = false; ///< the selection changes the tables, not the other way round
};

} // namespace rd
