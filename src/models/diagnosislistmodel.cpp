// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosislistmodel.h"

#include <QFileInfo>
#include <algorithm>

namespace rd {
namespace {

int urgency(const LogFinding &finding)
{
    switch (finding.outcome) {
    case Outcome::Fatal:
    case Outcome::Unknown:
        return finding.because.isEmpty() ? 0 : 1;
    case Outcome::Symptom:
        return 2;
    case Outcome::Warning:
        return 3;
    case Outcome::Transient:
        return 4;
    case Outcome::Ignorable:
    case Outcome::None:
        break;
    }
    return 5;
}

} // namespace

void DiagnosisListModel::setLogFindings(const Diagnosis &diagnosis)
{
    beginResetModel();
    m_logs = diagnosis.findings;
    const LogFinding &verdict = diagnosis.verdict;
    const auto isVerdict = [&verdict](const LogFinding &finding) {
        return finding.id == verdict.id && finding.file == verdict.file && finding.line == verdict.line;
    };
    std::stable_sort(m_logs.begin(), m_logs.end(), [&](const LogFinding &a, const LogFinding &b) {
        return isVerdict(a) != isVerdict(b) ? isVerdict(a) : urgency(a) < urgency(b);
    });
    endResetModel();
}

void DiagnosisListModel::setTopologyFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_topology = findings;
    endResetModel();
}

const LogFinding *DiagnosisListModel::logFinding(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_logs.size() ? &m_logs[index.row()] : nullptr;
}

const Finding *DiagnosisListModel::topologyFinding(const QModelIndex &index) const
{
    const qsizetype row = index.row() - m_logs.size();
    return index.isValid() && row >= 0 && row < m_topology.size() ? &m_topology[row] : nullptr;
}

int DiagnosisListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_logs.size() + m_topology.size());
}

QVariant DiagnosisListModel::data(const QModelIndex &index, int role) const
{
    if (const LogFinding *finding = logFinding(index)) {
        if (role == Qt::DisplayRole)
            return finding->title;
        if (role == Qt::ToolTipRole)
            return tr("Line %1 of %2").arg(finding->line).arg(finding->file);
        return role == OutcomeRole ? QVariant(static_cast<int>(finding->outcome)) : QVariant();
    }
    if (const Finding *finding = topologyFinding(index)) {
        if (role == Qt::DisplayRole)
            return finding->title;
        if (role == Qt::ToolTipRole)
            return tr("From the picture of the topology");
        return role == SeverityRole ? QVariant::fromValue(finding->severity) : QVariant();
    }
    return {};
}

} // namespace rd
