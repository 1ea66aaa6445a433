// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/phasetimes.h"

#include <algorithm>

namespace rd {
namespace {

constexpr double worthKeeping = 1.0; ///< seconds; shorter steps are never waited for

double secondsBetween(PhaseClock::Time from, PhaseClock::Time to)
{
    return std::chrono::duration<double>(to - from).count();
}

void keepLongest(double &known, double seconds)
{
    known = std::max(known, seconds);
}

} // namespace

QList<PhaseTime> PhaseClock::take(const InstallerEvents &events, Time now, bool replayed)
{
    QList<PhaseTime> ended;
    const auto endPhase = [&] {
        endStep(now);
        if (m_timed)
            ended.append(std::exchange(m_phase, {}));
        m_timed = false;
    };
    for (const InstallerEvent &event : events) {
        if (const auto *phase = std::get_if<InstallerPhase>(&event)) {
            if (m_timed)
                m_phase.seconds = secondsBetween(m_phaseBegan, now);
            endPhase();
            m_phase = PhaseTime{.title = phase->title};
            m_phaseBegan = now;
            m_timed = !replayed;
        } else if (std::holds_alternative<InstallerPhaseEnd>(event) || std::holds_alternative<InstallerDone>(event)) {
            m_phase.seconds = secondsBetween(m_phaseBegan, now);
            endPhase();
        } else if (const auto *step = std::get_if<InstallerStep>(&event)) {
            endStep(now);
            m_step = step->text;
            m_stepBegan = now;
            m_stepTimed = !replayed;
        }
    }
    return ended;
}

void PhaseClock::endStep(Time now)
{
    const double seconds = secondsBetween(m_stepBegan, now);
    if (m_stepTimed && m_timed && seconds >= worthKeeping)
        m_phase.steps.insert(m_step, seconds);
    m_stepTimed = false;
}

void PhaseHistory::add(const PhaseTime &phase)
{
    keepLongest(m_phases[phase.title], phase.seconds);
    for (auto step = phase.steps.cbegin(); step != phase.steps.cend(); ++step)
        keepLongest(m_steps[{phase.title, step.key()}], step.value());
}

double PhaseHistory::expected(const QString &phase, const QString &step) const
{
    return step.isEmpty() ? m_phases.value(phase) : m_steps.value({phase, step});
}

double PhaseHistory::total() const
{
    double sum = 0;
    for (const double seconds : m_phases)
        sum += seconds;
    return sum;
}

} // namespace rd
