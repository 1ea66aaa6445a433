// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "topology/snapshotdiff.h"

#include <QWidget>

class QToolButton;

namespace rd {

class FactsView;

/// What is known of the selection; one click away the values as the servers told them. All of it to be copied.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void setSelection(TopologySelection *selection);
    void show(const SnapshotPtr &snapshot);
    using QWidget::show;
    /// Until something else is chosen.
    void showFinding(const Finding &finding);
    /// Until something is chosen, or the picture changes.
    void showDifferences(const QDateTime &since, const QList<Difference> &differences);
    FactsView *facts() const { return m_facts; }

signals:
    void findingLeft(); ///< something else is shown now

private:
    void refresh();
    void copyAll() const;
    FactsView *m_facts;
    QToolButton *m_raw;
    QToolButton *m_copy;
    TopologySelection *m_selection = nullptr;
    SnapshotPtr m_snapshot;
    std::optional<Finding> m_finding;
};

} // namespace rd
