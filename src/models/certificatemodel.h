// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <QAbstractTableModel>

namespace rd {

/// The certificates in one bundle.
class CertificateModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Member, Subject, Issuer, Key, DaysLeft, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCertificates(const QList<BundleCertificate> &certificates, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<BundleCertificate> m_certificates;
    QDateTime m_now;
};

} // namespace rd
