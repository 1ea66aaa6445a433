// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stallmonitor.h"

#include "plan/bundlesteps.h"
#include "plan/runrecord.h"

namespace rd {
namespace {

StallWatch::Time steadyNow()
{
    return std::chrono::duration_cast<StallWatch::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

StallMonitor::StallMonitor(PlanSession &session, PhaseHistory history, Now now, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_history(std::move(history)),
      m_now(now ? std::move(now) : Now(steadyNow)),
      m_watch(m_history)
{
    connect(&session, &PlanSession::stepChanged, this, [this](int, const StepStatus &status) { stepChanged(status); });
    connect(&session, &PlanSession::console, this, [this] {
        if (m_watching)
            heard();
    });
    connect(&session, &PlanSession::installerEvents, this, [this](int, const InstallerEvents &events) {
        if (!m_watching)
            return;
        heard();
        m_watch.take(events, m_now());
    });
    m_ticks.setInterval(std::chrono::seconds(2));
    connect(&m_ticks, &QTimer::timeout, this, &StallMonitor::check);
    for (const StepStatus &status : session.steps()) // it may run already
        stepChanged(status);
}

void StallMonitor::stepChanged(const StepStatus &status)
{
    const bool installs = status.id == QLatin1StringView("install") || status.id == QLatin1StringView("enrol");
    if (status.state == StepState::Running && installs && !m_watching) {
        m_watch = StallWatch(m_history);
        m_watch.setRealm(m_session.context().record->fact(fact::realm).toString());
        m_watching = true;
        m_ticks.start();
    } else if (installs && status.endedAt.isValid() && m_watching) {
        m_watching = false;
        m_ticks.stop();
        if (std::exchange(m_told, false))
            emit over();
    }
}

void StallMonitor::heard()
{
    m_watch.output(m_now());
    if (std::exchange(m_told, false))
        emit over();
}

void StallMonitor::check()
{
    if (!m_watching || m_told)
        return;
    if (const auto stall = m_watch.check(m_now())) {
        m_told = true;
        emit stalled(*stall);
    }
}

std::optional<qint64> StallMonitor::secondsLeft() const
{
    return m_watching ? m_watch.secondsLeft(m_now()) : std::nullopt;
}

} // namespace rd
