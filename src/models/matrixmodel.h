// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choice.h"

#include <QAbstractTableModel>

namespace rd {

/// Servers against servers: what the one of the line sends to the one of the column, for each suffix that is shown.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// HealthsRole: a QVariantList with one for each shown suffix, not valid where there is no agreement. SameRole: the line's
    /// server is the column's.
    enum Role { ChoiceRole = Qt::UserRole, HealthsRole, SameRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const SnapshotPtr &snapshot, const QStringList &suffixes);
    QModelIndex indexOf(const AgreementKey &key) const;
    int suffixCount() const { return static_cast<int>(m_suffixes.size()); }
    int rowOf(const ServerId &id) const { return m_rows.value(id, -1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Agreement *agreementAt(const QModelIndex &index, const QString &suffix) const;
    QString sentence(const QModelIndex &index) const;

    SnapshotPtr m_snapshot;
    QStringList m_suffixes;
    QHash<AgreementKey, const Agreement *> m_agreements; ///< of the suffixes, in the snapshot
    QHash<ServerId, int> m_rows;
};

} // namespace rd
