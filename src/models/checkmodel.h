// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"
#include "preflight/check.h"

#include <QAbstractItemModel>

namespace rd {

/// The checks of a preflight in their groups; groups with something in the way come first.
class CheckModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Value, Host, ColumnCount };
    enum Role { StateRole = Qt::UserRole, IdRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setChecks(const CheckList &checks);
    const CheckList &checks() const { return m_checks; }
    const Check *check(const QModelIndex &index) const; ///< null for a group
    QModelIndex firstProblem() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        CheckGroup group;
        CheckState worst = CheckState::Passed;
        QList<int> members; ///< of m_checks
    };
    CheckList m_checks;
    QList<Group> m_groups;
};

/// Everything about one check, for a details pane.
QList<FactGroup> checkFacts(const Check &check);

} // namespace rd
