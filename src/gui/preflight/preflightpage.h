// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "gui/guiasker.h"
#include "gui/replicas/promptpanel.h"
#include "gui/theme.h"
#include "models/checkmodel.h"
#include "plan/replicaorder.h"

#include <QWidget>
#include <memory>

namespace rd {

namespace Ui {
class PreflightPage;
}

/// What was found before a replica is made: the checks in groups, one of them in full with its mending, and the way on.
class PreflightPage : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightPage(QWidget *parent = nullptr);
    ~PreflightPage() override;

    const ReplicaOrder &order() const { return m_order; }
    void showChecking(const ReplicaOrder &order);
    void showStage(const QString &stage);
    void showChecks(const CheckList &checks, qint64 milliseconds);
    void showError(const Error &error);
    void ask(const Question &question);
    void withdrawQuestion();

signals:
    void checkRequested(const rd::ReplicaOrder &order);
    void reviewRequested(const rd::ReplicaOrder &order); ///< with the checks that are overruled
    void stopRequested();
    void backRequested();
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTree();
    void refresh();
    void showCurrent();
    void setOverruled(bool overruled);
    std::unique_ptr<Ui::PreflightPage> m_ui;
    CheckModel m_model;
    ReplicaOrder m_order;
    qint64 m_milliseconds = 0;
    bool m_checking = false;
};

namespace theme {
StateLook look(CheckState state);
}

} // namespace rd
