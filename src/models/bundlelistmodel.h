// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/bundlestore.h"

#include <QAbstractTableModel>

namespace rd {

/// The bundles that lie on the servers of a domain, those that should go first.
class BundleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Destination, Host, Age, Size, Mode, State, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// servers: names of the domain's servers, to tell which replicas are made already.
    void setBundles(const QList<StoredBundle> &bundles, const QStringList &servers);
    const StoredBundle *bundle(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        StoredBundle bundle;
        QStringList reasons;
        VerdictState state = VerdictState::Good;
    };
    QList<Row> m_rows;
};

/// What should be done about a stored bundle and why, as one translated line; empty: nothing.
QString staleText(const StoredBundle &bundle, const QStringList &reasons);

} // namespace rd
