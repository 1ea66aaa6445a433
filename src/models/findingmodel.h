// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice.h"
#include "topology/finding.h"

#include <QAbstractListModel>

namespace rd {

/// Findings, the worst first. A refresh that keeps them keeps what is selected.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ChoiceRole = Qt::UserRole, SeverityRole, SuffixRole };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(QList<Finding> findings);
    const Finding *finding(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

} // namespace rd
