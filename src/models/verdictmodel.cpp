// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdictmodel.h"

#include <algorithm>

namespace rd {

void VerdictModel::setVerdicts(QList<BundleVerdict> verdicts)
{
    const auto urgency = [](VerdictState state) {
        return state == VerdictState::Bad ? 0 : state == VerdictState::Warning ? 1 : state == VerdictState::Open ? 2 : 3;
    };
    std::stable_sort(verdicts.begin(), verdicts.end(),
                     [urgency](const auto &a, const auto &b) { return urgency(a.state) < urgency(b.state); });
    beginResetModel();
    m_verdicts = std::move(verdicts);
    endResetModel();
}

int VerdictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int VerdictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BundleVerdict &verdict = m_verdicts[index.row()];
    const Error &finding = verdict.finding;
    if (role == VerdictRole)
        return QVariant::fromValue(static_cast<int>(verdict.state));
    if (role == Qt::ToolTipRole)
        return QStringList{finding.summary, finding.advice, finding.detail}.join(u'\n').trimmed();
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Sentence ? finding.summary : finding.advice;
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Sentence ? tr("Verdict") : tr("What to do");
}

} // namespace rd
