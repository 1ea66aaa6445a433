// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixmodel.h"

namespace rd {

void MatrixModel::show(const SnapshotPtr &snapshot, const QString &suffix)
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
    m_suffix = suffix;
    m_agreements.clear();
    for (const Agreement &agreement : snapshot->agreements)
        if (agreement.suffix == suffix)
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
    return key.suffix == m_suffix && row >= 0 && column >= 0 ? index(row, column) : QModelIndex();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->servers.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return rowCount(parent);
}

const Agreement *MatrixModel::agreementAt(const QModelIndex &index) const
{
    return m_agreements.value({m_snapshot->servers[index.row()].id, m_snapshot->servers[index.column()].id, m_suffix});
}

QString MatrixModel::sentence(const QModelIndex &index) const
{
    const QString from = serverTitle(*m_snapshot, m_snapshot->servers[index.row()].id);
    const QString to = serverTitle(*m_snapshot, m_snapshot->servers[index.column()].id);
    if (index.row() == index.column())
        return from;
    const Agreement *agreement = agreementAt(index);
    const QString data = suffixTitle(*m_snapshot, m_suffix);
    return agreement ? tr("%1 to %2, %3: %4").arg(from, to, data, healthLabel(agreement->health))
                     : tr("%1 to %2, %3: no agreement").arg(from, to, data);
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
    case Qt::ToolTipRole: {
        const Agreement *agreement = agreementAt(index);
        return agreement ? sentence(index) + u'\n' + agreement->explanation : sentence(index);
    }
    case HealthRole: {
        const Agreement *agreement = agreementAt(index);
        return agreement ? QVariant::fromValue(agreement->health) : QVariant();
    }
    case ChoiceRole: {
        const Server &server = m_snapshot->servers[index.row()];
        if (index.row() == index.column())
            return QVariant::fromValue(Choice{{server.id}, {}});
        const Agreement *agreement = agreementAt(index);
        return QVariant::fromValue(agreement ? Choice{{}, {AgreementKey::of(*agreement)}} : Choice());
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
