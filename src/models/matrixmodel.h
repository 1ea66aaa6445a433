// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice.h"

#include <QAbstractTableModel>

namespace rd {

/// Servers against servers for one suffix: what the one of the line sends to the one of the column.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// No HealthRole: there is no agreement. SameRole: the line's server is the column's.
    enum Role { ChoiceRole = Qt::UserRole, HealthRole, SameRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SnapshotPtr &snapshot, const QString &suffix);
    QModelIndex indexOf(const AgreementKey &key) const;
    int rowOf(const ServerId &id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Agreement *agreementAt(const QModelIndex &index) const;
    QString sentence(const QModelIndex &index) const;

    SnapshotPtr m_snapshot;
    QString m_suffix;
    QHash<AgreementKey, const Agreement *> m_agreements; ///< of the suffix, in the snapshot
    QHash<ServerId, int> m_rows;
};

} // namespace rd
