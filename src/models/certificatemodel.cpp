// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certificatemodel.h"

#include <QLocale>
#include <array>

namespace rd {

void CertificateModel::setCertificates(const QList<BundleCertificate> &certificates, const QDateTime &now)
{
    beginResetModel();
    m_certificates = certificates;
    m_now = now;
    endResetModel();
}

int CertificateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_certificates.size());
}

int CertificateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BundleCertificate &one = m_certificates[index.row()];
    const QLocale locale;
    if (role == Qt::ToolTipRole)
        return tr("Serial number %1\nValid from %2 to %3 (UTC)\nNames: %4\nSigned with %5\nName in the file: %6")
            .arg(one.serial, locale.toString(one.notBefore.toUTC(), QLocale::ShortFormat),
                 locale.toString(one.notAfter.toUTC(), QLocale::ShortFormat), one.hosts.join(QStringLiteral(", ")), one.signature,
                 one.friendlyName);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Member:
        return one.member;
    case Subject:
        return one.subject;
    case Issuer:
        return one.issuer;
    case Key:
        return one.hasKey ? tr("%1 %2, key is there").arg(one.keyType).arg(one.keyBits)
                          : QStringLiteral("%1 %2").arg(one.keyType).arg(one.keyBits);
    default:
        return one.notAfter.isValid() ? locale.toString(m_now.daysTo(one.notAfter)) : tr("not readable");
    }
}

QVariant CertificateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("File"), tr("Subject"), tr("Issuer"), tr("Key"), tr("Days left")};
    return titles[static_cast<size_t>(section)];
}

} // namespace rd
