// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyselection.h"
#include "models/findingmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace rd {

class FactsView;

/// What is worth telling about the domain, the worst first; choosing one shows what it is about, its proof and what to do.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void setSelection(TopologySelection *selection);
    void show(const QList<Finding> &findings, const QString &domain);
    using QWidget::show;

private:
    const Finding *chosen() const;
    void showFinding();
    FindingModel m_findings;
    QLabel *m_title;
    QListView *m_list;
    FactsView *m_about;
    TopologySelection *m_selection = nullptr;
};

} // namespace rd
