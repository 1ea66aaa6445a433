// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plansession.h"
#include "plan/runrecord.h"

#include <QAbstractTableModel>

namespace rd {

/// The creations of replicas that are known here, running and past, newest first.
class RunListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Target, Source, State, Started, ColumnCount };
    enum Role { RunIdRole = Qt::UserRole, StateRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(const QList<RunSummary> &runs);
    /// What a session in this window says is newer than the list.
    void setState(const QString &runId, SessionState state);
    const QList<RunSummary> &runs() const { return m_runs; }
    const RunSummary *run(const QModelIndex &index) const;
    const RunSummary *run(const QString &id) const;
    /// Neither finished nor driven by anybody: can be taken up again.
    QList<RunSummary> unfinished() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<RunSummary> m_runs;
};

SessionState sessionState(const RunSummary &run);

} // namespace rd
