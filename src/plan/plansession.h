// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "plan/step.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <optional>

namespace rd {

enum class StepState { Waiting, Running, Done, Failed, Interrupted };

struct StepStatus
{
    QString id = {};
    QString title = {};
    StepState state = StepState::Waiting;
    QDateTime startedAt = {}; ///< UTC
    QDateTime endedAt = {};
    QStringList notes = {};
    std::optional<Error> error = {};
};

enum class SessionState {
    Ready,
    Running,
    Succeeded,
    Failed,     ///< a step failed; everything is kept in the record
    Interrupted ///< stopped by the person or by a lost connection; can be resumed, the installer may still be running
};

/// What stopping would mean at this moment.
enum class StopOutlook {
    NothingChanged, ///< nothing was changed yet: there is nothing to take back
    StepEnds,       ///< something was changed; the step at hand can be let come to its end
    ProgramRuns     ///< a program works on a machine: it can be left to go on there, or ended
};

/// Runs the steps of a plan one after another on the pool and keeps the run record. Lives in the thread that made it (GUI or
/// main); knows steps, not what they do.
class PlanSession : public QObject
{
    Q_OBJECT
public:
    PlanSession(PlanContext context, StepList steps, QThreadPool &pool, QObject *parent = nullptr);
    ~PlanSession() override;

    void start();
    StopOutlook outlook() const;
    /// Leaves a running installer alone and ends Interrupted.
    void interrupt();
    /// Lets the step at hand come to its end and ends Interrupted then.
    void stopAfterStep();
    /// Ends the program that runs on a machine; the session fails then, and what the program left can be cleaned up.
    void endProgram();

    SessionState state() const { return m_state; }
    const QList<StepStatus> &steps() const { return m_steps; }
    const PlanContext &context() const { return m_context; }
    QString runId() const;

signals:
    void stateChanged(rd::SessionState state);
    void stepChanged(int index, const rd::StepStatus &status);
    void console(int step, const QByteArray &bytes);
    void installerEvents(int step, const rd::InstallerEvents &events);
    /// What the output of the step means so far; told when it changes.
    void diagnosed(int step, const rd::LogFinding &verdict);

private:
    class Reporter;
    void runFrom(int index);
    void stepEnded(int index, const Result<> &result);
    void tidyFrom(int index);
    void setStep(int index, StepStatus status);
    void finish(SessionState state);

    PlanContext m_context;
    StepList m_work;
    QThreadPool &m_pool;
    QList<StepStatus> m_steps;
    SessionState m_state = SessionState::Ready;
    QFuture<Result<>> m_running;
    bool m_interrupted = false;
    bool m_stopsAfterStep = false;
};

QLatin1StringView stepStateName(StepState state);
QLatin1StringView sessionStateName(SessionState state);

} // namespace rd
