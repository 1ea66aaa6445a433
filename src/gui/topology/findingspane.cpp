// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/findingspane.h"

#include "gui/theme.h"
#include "gui/topology/findingdelegate.h"
#include "gui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

namespace rd {

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_list(new QListView(this)),
      m_nothing(plainLabel(this, QStringLiteral("noFindings"), tr("Nothing in this domain needs attention.")))
{
    m_title->setObjectName(QStringLiteral("findingsTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(theme::wideGap, 12, theme::wideGap, theme::gap);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_nothing->setContentsMargins(theme::wideGap, 0, theme::wideGap, 0);
    m_nothing->hide();
    m_list->setObjectName(QStringLiteral("findings"));
    m_list->setAccessibleName(tr("Findings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_findings);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList lines = m_list->selectionModel()->selectedIndexes();
        if (const Finding *finding = lines.isEmpty() ? nullptr : m_findings.finding(lines.first()))
            emit findingChosen(*finding);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addStretch();
}

void FindingsPane::show(const QList<Finding> &findings, const QString &domain)
{
    m_findings.setFindings(findings, domain);
    m_title->setText(findings.isEmpty() ? tr("No findings") : tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    m_list->setVisible(!findings.isEmpty());
    m_nothing->setVisible(findings.isEmpty());
}

void FindingsPane::clearChoice()
{
    m_list->clearSelection();
}

} // namespace rd
