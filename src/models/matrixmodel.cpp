// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"

namespace rd {

void MatrixModel::show(const SnapshotPtr &snapshot, const QStringList &suffixes)
{
    const auto ids = [](const SnapshotPtr &of) {
        QList<ServerId> all;
        if (of)
            for (const Server &server : of->servers)
                all << server.id;
        return all;
    };
    const bool sameServers = m_snapshot && ids(m_snapshot) == ids(snapshot);
    if (!sameServers)
        beginResetModel();
    m_snapshot = snapshot;
    m_suffixes = suffixes;
    m_agreements.clear();
    for (const Agreement &agreement : snapshot->agreements)
        if (suffixes.contains(agreement.suffix))
            m_agreements.insert(AgreementKey::of(agreement), &agreement);
    if (sameServers) {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    m_rows.clear();
    for (int row = 0; row < snapshot->servers.size(); ++row)
        m_rows.insert(snapshot->servers[row].id, row);
    endResetModel();
}

QModelIndex MatrixModel::indexOf(const AgreementKey &key) const
{
    const int row = rowOf(key.supplier);
    const int column = rowOf(key.consumer);
    return m_suffixes.contains(key.suffix) && row >= 0 && column >= 0 ? index(row, column) : QModelIndex();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->servers.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

const Agreement *MatrixModel::agreementAt(const QModelIndex &index, const QString &suffix) const
{
    return m_agreements.value({m_snapshot->servers[index.row()].id, m_snapshot->servers[index.column()].id, suffix});
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const QString from = serverTitle(*m_snapshot, m_snapshot->servers[index.row()].id);
    const QString to = serverTitle(*m_snapshot, m_snapshot->servers[index.column()].id);
    if (index.row() == index.column())
        return from;
    QStringList lines;
    for (const QString &suffix : m_suffixes) {
        const Agreement *agreement = agreementAt(index, suffix);
        const QString data = suffixTitle(*m_snapshot, suffix);
        lines << (agreement ? tr("%1 to %2, %3: %4").arg(from, to, data, healthLabel(agreement->health))
                            : tr("%1 to %2, %3: no agreement").arg(from, to, data));
        if (const QString behind = agreement ? behindText(*agreement) : QString(); !behind.isEmpty())
            lines << tr("Behind by: %1").arg(behind);
    }
    return lines.join(u'\n');
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case SameRole:
        return index.row() == index.column();
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::ToolTipRole:
        return sentence(index);
    case HealthsRole: {
        QVariantList healths;
        for (const QString &suffix : m_suffixes) {
            const Agreement *agreement = agreementAt(index, suffix);
            healths << (agreement ? QVariant::fromValue(agreement->health) : QVariant());
        }
        return healths;
    }
    case ChoiceRole: {
        const Server &server = m_snapshot->servers[index.row()];
        if (index.row() == index.column())
            return QVariant::fromValue(Choice{{server.id}, {}});
        Choice choice;
        for (const QString &suffix : m_suffixes)
            if (const Agreement *agreement = agreementAt(index, suffix))
                choice.agreements << AgreementKey::of(*agreement);
        return QVariant::fromValue(choice);
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    if (!m_snapshot || section < 0 || section >= m_snapshot->servers.size())
        return {};
    const ServerId &id = m_snapshot->servers[section].id;
    if (role == Qt::DisplayRole)
        return serverTitle(*m_snapshot, id);
    return role == Qt::ToolTipRole ? QVariant(id.fqdn()) : QVariant();
}

} // namespace rd
