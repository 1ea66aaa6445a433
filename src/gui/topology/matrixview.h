// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "models/matrixmodel.h"

#include <QTableView>

class QLabel;

namespace rd {

/// The topology as a matrix: what the server of a line sends to the one of a column, by shape and colour.
class MatrixView : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    void shareSelection(TopologySelection *selection);
    void show(const SnapshotPtr &snapshot, const QStringList &suffixes);
    using QTableView::show;

protected:
    void updateGeometries() override;

private:
    void showChoice();
    void takeChoice();
    MatrixModel m_matrix;
    QLabel *m_corner;
    TopologySelection *m_selection = nullptr;
    bool m_following = false; ///< the selection changes the view, not the other way round
};

} // namespace rd
