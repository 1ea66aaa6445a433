// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "diagnosis/diagnosis.h"
#include "installer/stallwatch.h"
#include "models/logstore.h"
#include "models/stepmodel.h"
#include "topology/snapshot.h"

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
    /// The installer is silent for too long: what it waits for, and the log that tells more.
    void showStall(const Stall &stall);
    void stallOver();
    /// Whether the machine has a second log to show at this moment.
    void setSecondLogPossible(bool possible);
    void showSecondLog(const QString &title, LogStore *log);
    void showSecondLogProblem(const Error &error);
    /// By what earlier runs took; nothing where that is not known.
    void setSecondsLeft(std::optional<qint64> seconds);
    /// With whom the new replica should replicate too, so that nothing hangs on one server alone; nothing: it is well connected.
    void setSecondLink(const std::optional<ServerId> &partner);
    /// Whether the topology may be changed.
    void setEditing(bool allowed);
    /// Says what stopping would mean now, and lets the person choose.
    void askHowToStop(StopOutlook outlook);
    void withdrawQuestion();
    const ReplicaOrder &order() const { return m_order; }

signals:
    void backRequested();
    void stopRequested(); ///< answered with askHowToStop()
    void interruptRequested();
    void stopAfterStepRequested();
    void endProgramRequested();
    void retryRequested();   ///< after a failure, or to re-attach
    void cleanUpRequested(); ///< after a failure: take away what is left
    void showInTopologyRequested();
    void openFolderRequested();
    void secondLogRequested();
    void secondLogClosed();
    void reportRequested();
    void pdfRequested(const QString &file);
    void diagnosisRequested();
    void secondLinkRequested(const rd::ServerId &partner);
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpHeader();
    void setUpTree();
    void setUpBanner();
    void setUpSecondLog();
    void askForPdf();
    void updateMessages();
    void showProgress();
    void showResult(const std::optional<Error> &error);
    void showSecondLink();
    void follow(const QModelIndex &parent);

    std::unique_ptr<Ui::RunPage> m_ui;
    ReplicaOrder m_order;
    StepModel *m_steps;
    SessionState m_state = SessionState::Ready;
    QPushButton *m_topologyButton;
    QPushButton *m_folderButton;
    QPushButton *m_reportButton;
    QPushButton *m_pdfButton;
    QPushButton *m_retryButton;
    QPushButton *m_cleanUpButton;
    QPushButton *m_secondLinkButton;
    std::optional<ServerId> m_partner;
    bool m_editing = false;
    std::optional<qint64> m_secondsLeft;
    QPushButton *m_diagnosisButton;
    QPushButton *m_lineButton;
    qint64 m_verdictLine = 0;
    QTimer m_ticks; ///< while it runs: durations
};

} // namespace rd
