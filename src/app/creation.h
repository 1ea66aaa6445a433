// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/replicas/runpage.h"
#include "models/logstore.h"
#include "models/runhistory.h"
#include "models/stepmodel.h"
#include "plan/runrecord.h"

#include <QPointer>

namespace rd {

class GuiAsker;
class SecondLogFollower;
class StallMonitor;

/// One run as this window knows it: its page with the models behind it, and the session while it is driven from here.
class Creation : public QObject
{
    Q_OBJECT
public:
    Creation(const ReplicaOrder &order, const QString &runId, const QString &folder, QObject *parent = nullptr);
    ~Creation() override;

    const QString &runId() const { return m_runId; }
    const QString &folder() const { return m_folder; }
    const ReplicaOrder &order() const { return m_order; }
    RunPage *page() const { return m_page; } ///< owned by the window it is put into
    SessionState state() const { return m_state; }
    bool hasQuestion() const { return m_hasQuestion; }
    bool isDriven() const { return m_session != nullptr; }

    void showHistory(const RunHistory &history);
    /// Drives the session from now on; the asker is the one its credentials ask.
    void drive(std::unique_ptr<PlanSession> session, std::shared_ptr<GuiAsker> asker);
    /// Has its silences watched, and its second logs followed. After drive().
    void watch(PhaseHistory history, std::unique_ptr<SecondLogFollower> second);
    /// Once more, with the session there is.
    void startAgain();
    void interrupt();
    void askHowToStop();
    void stopAfterStep();
    /// Ends the program on the machine and asks for a clean-up when it has ended.
    void endProgram();

signals:
    void changed(); ///< state, or whether there is a question
    void ended();
    void cleanUpWanted();

private:
    void sessionChanged(SessionState state);
    void openSecondLog();
    ReplicaOrder m_order;
    QString m_runId;
    QString m_folder;
    StepModel m_steps;
    LogStore m_log;
    QPointer<RunPage> m_page;
    std::shared_ptr<GuiAsker> m_asker;
    std::unique_ptr<PlanSession> m_session;
    std::unique_ptr<StallMonitor> m_stalls; ///< before the session it watches
    std::unique_ptr<SecondLogFollower> m_second;
    SessionState m_state = SessionState::Ready;
    bool m_hasQuestion = false;
    bool m_cleansUp = false; ///< as soon as its program has ended
};

} // namespace rd
