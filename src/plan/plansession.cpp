// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plansession.h"

#include "core/job.h"
#include "diagnosis/diagnosis.h"
#include "plan/phasehistory.h"
#include "plan/runrecord.h"
#include "plan/wayback.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <array>
#include <chrono>

namespace rd {

/// Brings what a step tells from its worker thread into the session's thread.
class PlanSession::Reporter final : public StepReporter
{
public:
    Reporter(PlanSession *session, int step) : m_session(session), m_step(step) {}

    /// Below a step that failed: what its output is known to mean.
    void explainFailure()
    {
        if (!m_diagnostician || m_session->m_context.endProgram->load())
            return;
        m_diagnostician->endLog();
        const LogFinding verdict = m_diagnostician->diagnose().verdict;
        post([step = m_step, verdict](PlanSession &session) { emit session.diagnosed(step, verdict); });
        if (verdict.outcome != Outcome::Fatal)
            return;
        note(PlanSession::tr("Diagnosis: %1 %2").arg(verdict.title, verdict.cause));
        for (const LogFinding::Evidence &spot : verdict.evidence)
            if (spot.line == verdict.line)
                note(PlanSession::tr("The line that shows it: %1").arg(spot.text));
        for (const RemedyStep &step : verdict.remedy)
            note(PlanSession::tr("What to do: %1").arg(remedySentence(step, verdict.names)));
    }

    void note(const QString &text) override
    {
        journal(QStringLiteral("note"), {{QStringLiteral("text"), text}});
        post([step = m_step, text](PlanSession &session) {
            StepStatus status = session.m_steps[step];
            status.notes << text;
            session.setStep(step, std::move(status));
        });
    }
    void console(QByteArrayView bytes) override
    {
        m_output = true;
        if (!m_diagnostician && m_session->m_context.rules) {
            if (auto rules = m_session->m_context.rules()) {
                m_diagnostician = std::make_unique<Diagnostician>(std::move(rules));
                const ReplicaOrder &order = m_session->m_context.order;
                m_diagnostician->setNames({.replica = order.target, .source = order.source});
                m_diagnostician->beginLog(QStringLiteral("console.log"), 0);
                m_sinceVerdict.start();
            }
        }
        if (m_diagnostician) {
            m_diagnostician->takeBytes(bytes);
            diagnoseNow();
        }
        post([step = m_step, copy = bytes.toByteArray()](PlanSession &session) { emit session.console(step, copy); });
    }
    void installer(const InstallerEvents &events) override
    {
        // What comes before any output is told once more, after a restart.
        const auto now = std::chrono::duration_cast<PhaseClock::Time>(std::chrono::steady_clock::now().time_since_epoch());
        for (const PhaseTime &phase : m_clock.take(events, now, !m_output))
            journal(QStringLiteral("phase"), toJson(phase));
        post([step = m_step, events](PlanSession &session) { emit session.installerEvents(step, events); });
    }

private:
    /// What a full disk does not let keep is not worth stopping for; the next step itself will.
    void journal(const QString &event, QJsonObject details)
    {
        details.insert(QStringLiteral("id"), m_session->m_work[static_cast<size_t>(m_step)]->id());
        std::ignore = m_session->m_context.record->journal(event, std::move(details));
    }
    void diagnoseNow()
    {
        constexpr int pause = 250; // judging anew costs more than reading a line
        if (m_told && m_sinceVerdict.elapsed() < pause)
            return;
        m_sinceVerdict.restart();
        const LogFinding verdict = m_diagnostician->diagnose().verdict;
        if (m_told && m_told->id == verdict.id && m_told->outcome == verdict.outcome && m_told->line == verdict.line)
            return;
        m_told = verdict;
        post([step = m_step, verdict](PlanSession &session) { emit session.diagnosed(step, verdict); });
    }

    template<typename Act>
    void post(Act act)
    {
        QMetaObject::invokeMethod(
            m_session, [session = m_session, act = std::move(act)] { act(*session); }, Qt::QueuedConnection);
    }
    PlanSession *m_session; ///< outlives the job: the destructor waits for it
    int m_step;
    PhaseClock m_clock;
    bool m_output = false;
    std::unique_ptr<Diagnostician> m_diagnostician; ///< from the first output on
    std::optional<LogFinding> m_told;
    QElapsedTimer m_sinceVerdict;
};

PlanSession::PlanSession(PlanContext context, StepList steps, QThreadPool &pool, QObject *parent)
    : QObject(parent),
      m_context(std::move(context)),
      m_work(std::move(steps)),
      m_pool(pool)
{
    for (const auto &step : m_work)
        m_steps << StepStatus{.id = step->id(), .title = step->title()};
}

PlanSession::~PlanSession()
{
    m_running.cancel();
    m_running.waitForFinished();
}

QString PlanSession::runId() const
{
    return m_context.record->id();
}

void PlanSession::start()
{
    if (m_state == SessionState::Running)
        return;
    m_interrupted = false;
    m_stopsAfterStep = false;
    m_context.endProgram->store(false);
    for (int i = 0; i < m_steps.size(); ++i)
        setStep(i, StepStatus{.id = m_steps[i].id, .title = m_steps[i].title});
    finish(SessionState::Running);
    runFrom(0);
}

void PlanSession::interrupt()
{
    m_interrupted = true;
    m_running.cancel();
}

StopOutlook PlanSession::outlook() const
{
    if (programRuns(*m_context.record))
        return StopOutlook::ProgramRuns;
    bool changed = changedAnything(*m_context.record);
    for (qsizetype i = 0; i < m_steps.size() && !changed; ++i)
        changed = m_steps[i].state != StepState::Waiting && m_work[static_cast<size_t>(i)]->changes();
    return changed ? StopOutlook::StepEnds : StopOutlook::NothingChanged;
}

void PlanSession::stopAfterStep()
{
    m_stopsAfterStep = true;
}

void PlanSession::endProgram()
{
    m_stopsAfterStep = true; // it may end by itself this very moment
    m_context.endProgram->store(true);
}

void PlanSession::runFrom(int index)
{
    if (index == m_steps.size()) {
        finish(SessionState::Succeeded);
        return;
    }
    StepStatus status = m_steps[index];
    status.state = StepState::Running;
    status.startedAt = QDateTime::currentDateTimeUtc();
    setStep(index, std::move(status));

    const auto work = [this, index](Monitor &monitor) -> Result<> {
        Step &step = *m_work[static_cast<size_t>(index)];
        Reporter reporter(this, index);
        if (const auto noted = m_context.record->journal(QStringLiteral("step"), {{QStringLiteral("id"), step.id()}}); !noted)
            return noted;
        const auto done = step.isDone(m_context, monitor);
        if (!done)
            return pass(done.error());
        if (*done)
            return {};
        auto applied = step.apply(m_context, reporter, monitor);
        if (!applied && applied.error().fault != Fault::Cancelled)
            reporter.explainFailure();
        return applied;
    };
    const auto job = startJob(m_pool, work);
    m_running = job;
    deliver(job, this, [this, index](const Result<> &result) { stepEnded(index, result); });
}

void PlanSession::stepEnded(int index, const Result<> &result)
{
    StepStatus status = m_steps[index];
    status.endedAt = QDateTime::currentDateTimeUtc();
    if (!result) {
        const bool cancelled = m_interrupted || result.error().fault == Fault::Cancelled;
        const bool resumable = cancelled || m_work[static_cast<size_t>(index)]->stillRuns(m_context);
        status.state = resumable ? StepState::Interrupted : StepState::Failed;
        if (!cancelled)
            status.error = result.error();
    } else {
        status.state = StepState::Done;
    }
    const StepState state = status.state;
    setStep(index, std::move(status));
    if (state == StepState::Failed)
        tidyFrom(index);
    else if (m_interrupted || state == StepState::Interrupted || (m_stopsAfterStep && index + 1 < m_steps.size()))
        finish(SessionState::Interrupted);
    else
        runFrom(index + 1);
}

void PlanSession::tidyFrom(int index)
{
    const auto work = [this, index](Monitor &monitor) -> Result<> {
        for (int i = index; i >= 0; --i) {
            Reporter reporter(this, i);
            if (const auto tidied = m_work[static_cast<size_t>(i)]->tidy(m_context, reporter, monitor); !tidied)
                reporter.note(tidied.error().summary); // the failure that stopped the plan stays the one that is shown
        }
        return {};
    };
    const auto job = startJob(m_pool, work);
    m_running = job;
    deliver(job, this, [this](const Result<> &) { finish(SessionState::Failed); });
}

void PlanSession::setStep(int index, StepStatus status)
{
    m_steps[index] = std::move(status);
    const StepStatus &now = m_steps[index];
    if (now.endedAt.isValid()) {
        QJsonObject details{{QStringLiteral("id"), now.id}, {QStringLiteral("state"), stepStateName(now.state)}};
        if (now.error)
            details.insert(QStringLiteral("error"),
                           QJsonArray{faultName(now.error->fault), now.error->summary, now.error->detail});
        std::ignore = m_context.record->journal(QStringLiteral("step-ended"), details); // a full disk stops the next step itself
    }
    emit stepChanged(index, now);
}

void PlanSession::finish(SessionState state)
{
    m_state = state;
    std::ignore = m_context.record->journal(QStringLiteral("session"), {{QStringLiteral("state"), sessionStateName(state)}});
    emit stateChanged(state);
}

QLatin1StringView stepStateName(StepState state)
{
    constexpr std::array names{QLatin1StringView("waiting"), QLatin1StringView("running"), QLatin1StringView("done"),
                               QLatin1StringView("failed"), QLatin1StringView("interrupted")};
    return names[static_cast<size_t>(state)];
}

QLatin1StringView sessionStateName(SessionState state)
{
    constexpr std::array names{QLatin1StringView("ready"), QLatin1StringView("running"), QLatin1StringView("succeeded"),
                               QLatin1StringView("failed"), QLatin1StringView("interrupted")};
    return names[static_cast<size_t>(state)];
}

} // namespace rd
