// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/tablesview.h"

#include "gui/replicas/statedelegate.h"
#include "gui/theme.h"
#include "gui/topology/historypaint.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace rd {
namespace {

constexpr int rowHeight = 30;

} // namespace

TablesView::TablesView(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    const Snapshot none;
    m_tables = {makeTable(QStringLiteral("serversTable"), tr("Servers"), serverTable(none)),
                makeTable(QStringLiteral("agreementsTable"), tr("Directions"), agreementTable(none)),
                makeTable(QStringLiteral("segmentsTable"), tr("Links"), segmentTable(none))};
}

TablesView::Table TablesView::makeTable(const QString &name, const QString &title, const TopologyTable &empty)
{
    Table table{new TopologyTableModel(this), new QSortFilterProxyModel(this), new QTableView(this)};
    table.model->setTable(empty);
    table.sorted->setSourceModel(table.model);
    table.sorted->setSortRole(TopologyTableModel::SortRole);
    table.sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    table.sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table.sorted->setFilterKeyColumn(-1);
    QTableView *view = table.view;
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setFrameShape(QFrame::NoFrame);
    view->setModel(table.sorted);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto lookOf = [](const QModelIndex &index) {
        StateLook look = theme::look(index.data(TopologyTableModel::HealthRole).value<Health>());
        return look;
    };
    view->setItemDelegateForColumn(table.model->stateColumn(), new StateDelegate(lookOf, view));
    if (table.model->historyColumn() >= 0)
        view->setItemDelegateForColumn(table.model->historyColumn(), new HistoryDelegate(view));
    addTab(view, title);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, table] { takeChoice(table); });
    return table;
}

void TablesView::setSelection(TopologySelection *selection)
{
    m_selection = selection;
    connect(selection, &TopologySelection::changed, this, [this] {
        if (!m_following)
            for (const Table &table : m_tables)
                showChoice(table);
    });
}

void TablesView::show(const Snapshot &snapshot, const History &history)
{
    const QScopedValueRollback following(m_following, true);
    const bool first = m_tables[0].model->rowCount() == 0;
    m_tables[0].model->setTable(serverTable(snapshot, history));
    m_tables[1].model->setTable(agreementTable(snapshot, history));
    m_tables[2].model->setTable(segmentTable(snapshot));
    for (const Table &table : m_tables) {
        if (first)
            table.view->resizeColumnsToContents();
        showChoice(table);
    }
}

void TablesView::setFilter(const QString &text)
{
    const QScopedValueRollback following(m_following, true);
    for (const Table &table : m_tables)
        table.sorted->setFilterFixedString(text);
}

void TablesView::takeChoice(const Table &table)
{
    const QModelIndexList lines = table.view->selectionModel()->selectedRows();
    if (m_following || !m_selection || lines.isEmpty())
        return;
    {
        const QScopedValueRollback following(m_following, true);
        m_selection->choose(lines.first().data(TopologyTableModel::ChoiceRole).value<Choice>());
    }
    for (const Table &other : m_tables)
        if (other.view != table.view)
            showChoice(other);
}

void TablesView::showChoice(const Table &table)
{
    const QScopedValueRollback following(m_following, true);
    const Choice choice = m_selection ? m_selection->choice() : Choice();
    for (int row = 0; !choice.isEmpty() && row < table.sorted->rowCount(); ++row) {
        const QModelIndex line = table.sorted->index(row, 0);
        const auto held = line.data(TopologyTableModel::ChoiceRole).value<Choice>();
        const bool one = choice.agreements.size() == 1 && held.agreements.size() == 2; // a link, while one direction is chosen
        if (held != choice && !(one && held.agreements.contains(choice.agreements.first())))
            continue;
        table.view->selectRow(row);
        table.view->scrollTo(line);
        return;
    }
    table.view->clearSelection();
}

} // namespace rd
