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

    /// domain: what titles leave out of the names of its servers.
    void setFindings(QList<Finding> findings, const QString &domain);
    const Finding *finding(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
    QString m_common; ///< ".example.com"
};

} // namespace rd
