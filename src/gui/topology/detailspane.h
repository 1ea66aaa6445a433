// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "history/history.h"
#include "history/historyevent.h"
#include "topology/snapshotdiff.h"

#include <QWidget>

class QToolButton;

namespace rd {

class FactsView;
class HistoryPlot;

/// What is known of the selection; one click away the values as the servers told them. All of it to be copied.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setSelection(TopologySelection *selection);
    void show(const SnapshotPtr &snapshot, const History &history);
    using QWidget::show;
    /// Until something else is chosen.
    void showFinding(const Finding &finding);
    /// Until something is chosen, or the picture changes.
    void showDifferences(const QDateTime &since, const QList<Difference> &differences);
    /// Until something is chosen; newer pictures leave it.
    void showEvents(const QDateTime &since, const QList<HistoryEvent> &events);
    FactsView *facts() const { return m_facts; }

signals:
    void findingLeft(); ///< something else is shown now

private:
    void refresh();
    void refreshPlot(const Choice &choice);
    void copyAll() const;
    FactsView *m_facts;
    QToolButton *m_raw;
    QToolButton *m_copy;
    TopologySelection *m_selection = nullptr;
    SnapshotPtr m_snapshot;
    History m_history;
    HistoryPlot *m_plot;
    std::optional<Finding> m_finding;
    bool m_events = false; ///< what changed is shown
};

} // namespace rd
