// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/creation.h"

#include "app/secondlog.h"
#include "gui/guiasker.h"
#include "models/stallmonitor.h"

#include <algorithm>

namespace rd {
namespace {

std::optional<Error> firstError(const QList<StepStatus> &steps)
{
    const auto failed = std::find_if(steps.cbegin(), steps.cend(), [](const StepStatus &step) { return step.error.has_value(); });
    return failed == steps.cend() ? std::nullopt : failed->error;
}

} // namespace

Creation::Creation(const ReplicaOrder &order, const QString &runId, const QString &folder, QObject *parent)
    : QObject(parent),
      m_order(order),
      m_runId(runId),
      m_folder(folder),
      m_page(new RunPage(order, &m_steps, &m_log))
{}

Creation::~Creation()
{
    m_second.reset();
    m_stalls.reset();
    if (m_asker)
        m_asker->close(); // the session waits for its worker, and that may wait for an answer
    m_session.reset();
    if (const RunPage *page = m_page.data(); page && !page->parentWidget())
        delete page;
}

void Creation::showHistory(const RunHistory &history)
{
    m_steps.setTimesKnown(false);
    m_steps.setSteps(history.steps);
    if (history.installStep >= 0)
        m_steps.addInstallerEvents(history.installStep, history.installer);
    m_log.clear();
    for (const LogChunkPtr &chunk : history.console)
        m_log.append(chunk);
    m_log.append(history.unfinishedLine);
    m_log.flush();
    for (int i = 0; i < history.steps.size(); ++i)
        m_steps.updateStep(i, history.steps[i]); // an ended step ends the phases below it
    m_state = history.state;
    m_page->showState(history.state, firstError(history.steps));
}

void Creation::drive(std::unique_ptr<PlanSession> session, std::shared_ptr<GuiAsker> asker)
{
    m_session = std::move(session);
    m_asker = std::move(asker);
    m_steps.setTimesKnown(true);
    m_steps.setSteps(m_session->steps());
    connect(m_session.get(), &PlanSession::stepChanged, &m_steps, &StepModel::updateStep);
    connect(m_session.get(), &PlanSession::installerEvents, &m_steps, &StepModel::addInstallerEvents);
    connect(m_session.get(), &PlanSession::console, &m_log, [this](int, const QByteArray &bytes) { m_log.append(bytes); });
    connect(m_session.get(), &PlanSession::stateChanged, this, &Creation::sessionChanged);
    connect(m_session.get(), &PlanSession::diagnosed, m_page,
            [page = m_page](int, const LogFinding &verdict) { page->showVerdict(verdict); });
    connect(m_asker.get(), &GuiAsker::asked, m_page, &RunPage::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, m_page, &RunPage::withdrawQuestion);
    const auto question = [this](bool there) {
        m_hasQuestion = there;
        emit changed();
    };
    connect(m_asker.get(), &GuiAsker::asked, this, [question] { question(true); });
    connect(m_asker.get(), &GuiAsker::withdrawn, this, [question] { question(false); });
    connect(m_page, &RunPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(m_page, &RunPage::answerRefused, m_asker.get(), &GuiAsker::refuse);
    m_session->start();
}

void Creation::watch(PhaseHistory history, std::unique_ptr<SecondLogFollower> second)
{
    m_second = std::move(second);
    m_stalls = std::make_unique<StallMonitor>(*m_session, std::move(history));
    connect(m_stalls.get(), &StallMonitor::stalled, m_page, &RunPage::showStall);
    connect(m_stalls.get(), &StallMonitor::over, m_page, &RunPage::stallOver);
    connect(m_session.get(), &PlanSession::stepChanged, m_stalls.get(), [this] {
        if (m_page)
            m_page->setSecondLogPossible(m_stalls->isWatching());
    });
    connect(m_session.get(), &PlanSession::installerEvents, m_stalls.get(), [this] {
        if (m_page)
            m_page->setSecondsLeft(m_stalls->secondsLeft());
    });
    connect(m_page, &RunPage::secondLogRequested, m_stalls.get(), [this] { openSecondLog(); });
    connect(m_page, &RunPage::secondLogClosed, m_second.get(), &SecondLogFollower::stop);
    connect(m_second.get(), &SecondLogFollower::failed, m_page, &RunPage::showSecondLogProblem);
}

void Creation::openSecondLog()
{
    const SecondLog log = m_stalls->logNow();
    m_second->follow(m_order.targetShell(), log);
    m_page->showSecondLog(log.title, m_second->store());
}

void Creation::startAgain()
{
    m_session->start();
}

void Creation::interrupt()
{
    if (m_session)
        m_session->interrupt();
}

void Creation::askHowToStop()
{
    if (m_session && m_state == SessionState::Running)
        m_page->askHowToStop(m_session->outlook());
}

void Creation::stopAfterStep()
{
    if (m_session)
        m_session->stopAfterStep();
}

void Creation::endProgram()
{
    if (!m_session || m_state != SessionState::Running)
        return;
    m_cleansUp = true;
    m_session->endProgram();
}

void Creation::sessionChanged(SessionState state)
{
    m_state = state;
    m_log.flush();
    m_page->showState(state, firstError(m_session->steps()));
    emit changed();
    if (state != SessionState::Running)
        emit ended();
    if (state != SessionState::Running && std::exchange(m_cleansUp, false) && state == SessionState::Failed)
        emit cleanUpWanted();
}

} // namespace rd
