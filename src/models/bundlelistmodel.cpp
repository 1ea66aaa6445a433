// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundlelistmodel.h"

#include "models/facts.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace rd {
namespace {

constexpr int others = 077;

VerdictState stateOf(const StoredBundle &bundle, const QStringList &reasons)
{
    if (bundle.kind == StoredBundle::Kind::Clear || (bundle.file.mode & others) != 0)
        return VerdictState::Bad;
    return reasons.isEmpty() ? VerdictState::Good : VerdictState::Warning;
}

} // namespace

QString staleText(const StoredBundle &bundle, const QStringList &reasons)
{
    QStringList words;
    for (const QString &reason : reasons) {
        if (reason == QLatin1StringView("clear"))
            words << BundleListModel::tr("not encrypted");
        else if (reason == QLatin1StringView("partial"))
            words << BundleListModel::tr("left by an interrupted push");
        else if (reason == QLatin1StringView("made-already"))
            words << BundleListModel::tr("the replica is made already");
        else
            words << BundleListModel::tr("older than 30 days");
    }
    if ((bundle.file.mode & others) != 0)
        words << BundleListModel::tr("readable by others");
    return words.join(QStringLiteral(", "));
}

void BundleListModel::setBundles(const QList<StoredBundle> &bundles, const QStringList &servers)
{
    beginResetModel();
    m_rows.clear();
    for (const StoredBundle &bundle : bundles) {
        const QStringList reasons = staleReasons(bundle, servers);
        m_rows.append({bundle, reasons, stateOf(bundle, reasons)});
    }
    const auto urgency = [](const Row &row) {
        return row.state == VerdictState::Bad ? 0 : row.state == VerdictState::Warning ? 1 : 2;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [urgency](const Row &a, const Row &b) { return urgency(a) < urgency(b); });
    endResetModel();
}

const StoredBundle *BundleListModel::bundle(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[index.row()].bundle : nullptr;
}

int BundleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BundleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[bundle, reasons, state] = m_rows[index.row()];
    const QString remark = staleText(bundle, reasons);
    if (role == VerdictRole)
        return QVariant::fromValue(static_cast<int>(state));
    if (role == Qt::ToolTipRole)
        return bundle.sha256.isEmpty() ? bundle.path : tr("%1\nSHA-256 %2").arg(bundle.path, bundle.sha256);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Destination:
        return bundle.destination;
    case Host:
        return bundle.host;
    case Age:
        return durationText(std::max<qint64>(0, bundle.ageSeconds));
    case Size:
        return QLocale().formattedDataSize(bundle.size);
    case Mode:
        return QStringLiteral("%1 %2").arg(QString::number(bundle.file.mode, 8).rightJustified(4, u'0'), bundle.file.owner);
    default:
        return remark.isEmpty() ? tr("fine") : remark;
    }
}

QVariant BundleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("Made for"), tr("Lies on"), tr("Age"), tr("Size"), tr("Mode and owner"), tr("State")};
    return titles[static_cast<size_t>(section)];
}

} // namespace rd
