// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "diagnosis/diagnosis.h"
#include "models/logstore.h"
#include "models/stepmodel.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QPushButton;

namespace rd {

namespace Ui {
class RunPage;
}

/// One run: its steps, its output, its questions and how it ended. The same page shows a running one and a record.
class RunPage : public QWidget
{
    Q_OBJECT
public:
    RunPage(const ReplicaOrder &order, StepModel *steps, LogStore *log, QWidget *parent = nullptr);
    ~RunPage() override;

    /// error: of the step that failed.
    void showState(SessionState state, const std::optional<Error> &error);
    /// What the output means so far.
    void showVerdict(const LogFinding &verdict);
    void ask(const Question &question);
    void withdrawQuestion();
    const ReplicaOrder &order() const { return m_order; }

signals:
    void backRequested();
    void interruptRequested();
    void retryRequested();   ///< after a failure, or to re-attach
    void cleanUpRequested(); ///< after a failure: take away what is left
    void showInTopologyRequested();
    void openFolderRequested();
    void diagnosisRequested();
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpHeader();
    void setUpTree();
    void setUpBanner();
    void showProgress();
    void showResult(const std::optional<Error> &error);
    void showMessages();
    void follow(const QModelIndex &parent);

    std::unique_ptr<Ui::RunPage> m_ui;
    ReplicaOrder m_order;
    StepModel *m_steps;
    SessionState m_state = SessionState::Ready;
    QPushButton *m_topologyButton;
    QPushButton *m_folderButton;
    QPushButton *m_retryButton;
    QPushButton *m_cleanUpButton;
    QPushButton *m_diagnosisButton;
    QPushButton *m_lineButton;
    qint64 m_verdictLine = 0;
    QTimer m_ticks; ///< while it runs: durations
};

} // namespace rd
