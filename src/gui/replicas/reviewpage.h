// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planexport.h"
#include "topology/graphlayout.h"
#include "topology/whatif.h"

#include <QWidget>
#include <memory>

namespace rd {

namespace Ui {
class ReviewPage;
}

class ExportTab;
class TopologyScene;

/// The last look before the start: the domain before and after, the point of no return by its name, and the same plan for other
/// hands.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(QWidget *parent = nullptr);
    ~ReviewPage() override;

    void show(const ReplicaOrder &order, const DomainNames &names);
    /// Comes later than the rest: it is laid out in a job.
    void showPicture(const SnapshotPtr &before, const WhatIfAnswer &answer, const Positions &positions);
    void showPictureProblem(const Error &error);
    void showSaved(const QString &folder);
    void showError(const Error &error);
    const ReplicaOrder &order() const { return m_order; }
    const DomainNames &names() const { return m_names; }

signals:
    void backRequested();
    void checkRequested(const rd::ReplicaOrder &order);
    void queueRequested(const rd::ReplicaOrder &order);
    void startRequested(const rd::ReplicaOrder &order);
    void saveRequested(rd::PlanFormat format, const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTabs();
    void setUpPicture();
    void showMessage(const QString &text, bool good);
    void showScene();
    void showDifferences(const WhatIfAnswer &answer);

    std::unique_ptr<Ui::ReviewPage> m_ui;
    ReplicaOrder m_order;
    DomainNames m_names;
    QList<ExportTab *> m_tabs;
    TopologyScene *m_scene;
    SnapshotPtr m_before;
    SnapshotPtr m_after;
    Positions m_positions;
    bool m_good = true;
};

/// The point of no return of an order, for a banner: title and sentence.
std::pair<QString, QString> pointOfNoReturn(const ReplicaOrder &order, const QString &target);

} // namespace rd
