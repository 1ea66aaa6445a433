// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <QAbstractTableModel>

namespace rd {

/// What the rules say about one bundle: sentence and advice, the worst first.
class VerdictModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sentence, Advice, ColumnCount };
    enum Role { VerdictRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setVerdicts(QList<BundleVerdict> verdicts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<BundleVerdict> m_verdicts;
};

} // namespace rd
