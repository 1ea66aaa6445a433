// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findingmodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace rd {

/// What is worth telling about the domain, the worst first; one of them can be chosen to read more.
class FindingsPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void show(const QList<Finding> &findings, const QString &domain);
    using QWidget::show;
    void clearChoice();

signals:
    void findingChosen(const rd::Finding &finding);

private:
    FindingModel m_findings;
    QLabel *m_title;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace rd
