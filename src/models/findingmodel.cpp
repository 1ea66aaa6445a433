// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingmodel.h"

#include <algorithm>

namespace rd {

void FindingModel::setFindings(QList<Finding> findings, const QString &domain)
{
    m_common = domain.isEmpty() ? QString() : u'.' + domain.toLower();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    const bool same = std::equal(m_findings.cbegin(), m_findings.cend(), findings.cbegin(), findings.cend(),
                                 [](const Finding &a, const Finding &b) { return a.isSameAs(b); });
    if (!same) {
        beginResetModel();
        m_findings = std::move(findings);
        endResetModel();
        return;
    }
    m_findings = std::move(findings);
    if (!m_findings.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    return index.isValid() ? &m_findings[index.row()] : nullptr;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return m_common.isEmpty() ? finding.title : QString(finding.title).remove(m_common);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(finding.title, finding.explanation);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(severityLabel(finding.severity), finding.title);
    case SeverityRole:
        return QVariant::fromValue(finding.severity);
    case SuffixRole:
        return finding.suffix;
    case ChoiceRole:
        return QVariant::fromValue(Choice{finding.servers, finding.agreements});
    default:
        return {};
    }
}

} // namespace rd
