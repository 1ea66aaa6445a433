// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/findingspane.h"

#include "gui/theme.h"
#include "gui/topology/findingdelegate.h"
#include "gui/widgets/factsview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

namespace rd {

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_list(new QListView(this)),
      m_about(new FactsView(this))
{
    m_title->setObjectName(QStringLiteral("findingsTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(theme::wideGap, 12, theme::wideGap, theme::gap);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_findings);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_about->setObjectName(QStringLiteral("aboutFinding"));
    m_about->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showFinding();
        if (const Finding *finding = chosen();
            finding && m_selection && !(finding->servers.isEmpty() && finding->agreements.isEmpty()))
            m_selection->choose({finding->servers, finding->agreements});
    });
    connect(&m_findings, &QAbstractItemModel::modelReset, this, &FindingsPane::showFinding);
    connect(&m_findings, &QAbstractItemModel::dataChanged, this, &FindingsPane::showFinding);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 2);
    column->addWidget(m_about, 3);
}

void FindingsPane::setSelection(TopologySelection *selection)
{
    m_selection = selection;
}

void FindingsPane::show(const QList<Finding> &findings, const QString &domain)
{
    m_findings.setFindings(findings, domain);
    m_title->setText(findings.isEmpty() ? tr("No findings") : tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    m_list->setVisible(!findings.isEmpty());
}

const Finding *FindingsPane::chosen() const
{
    const QModelIndexList lines = m_list->selectionModel()->selectedIndexes();
    return lines.isEmpty() ? nullptr : m_findings.finding(lines.first());
}

void FindingsPane::showFinding()
{
    const Finding *finding = chosen();
    m_about->setVisible(finding);
    if (!finding)
        return;
    FactGroup about{{}, {{.name = tr("Weight"), .value = severityLabel(finding->severity)}}};
    about.facts << Fact{.name = tr("Why it matters"), .value = finding->explanation};
    for (const QString &advice : finding->advice)
        about.facts << Fact{.name = tr("What to do"), .value = advice};
    for (const QString &proof : finding->evidence)
        about.facts << Fact{.name = tr("Proof"), .value = proof, .technical = true};
    m_about->setFacts(finding->title, {about});
}

} // namespace rd
