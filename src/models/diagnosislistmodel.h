// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "topology/finding.h"

#include <QAbstractListModel>

namespace rd {

/// All that is wrong in one list: the findings of the logs, the verdict first, and those of the topology.
class DiagnosisListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { OutcomeRole = Qt::UserRole, SeverityRole };

    using QAbstractListModel::QAbstractListModel;

    void setLogFindings(const Diagnosis &diagnosis);
    void setTopologyFindings(const QList<Finding> &findings);
    const LogFinding *logFinding(const QModelIndex &index) const;
    const Finding *topologyFinding(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<LogFinding> m_logs;
    QList<Finding> m_topology;
};

} // namespace rd
