// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerevent.h"

#include <QHash>
#include <chrono>

namespace rd {

/// How long one phase of an installer took, and what in it took a second or more.
struct PhaseTime
{
    QString title = {};
    double seconds = 0;
    QHash<QString, double> steps = {}; ///< by their text
};

/// Takes the time of an installer's phases while its events come. The time is given, so that it needs no clock.
class PhaseClock
{
public:
    using Time = std::chrono::milliseconds; ///< since any moment

    /// Phases that ended with these events. replayed: they are told once more, after a restart; nothing is known of their times.
    QList<PhaseTime> take(const InstallerEvents &events, Time now, bool replayed = false);

private:
    void endStep(Time now);
    PhaseTime m_phase;
    QString m_step;
    Time m_phaseBegan{};
    Time m_stepBegan{};
    bool m_timed = false;     ///< the open phase was seen from its begin
    bool m_stepTimed = false; ///< the same of its step
};

/// What earlier runs took, by the phase's title and the step's text: the longest that was seen.
class PhaseHistory
{
public:
    void add(const PhaseTime &phase);
    bool isEmpty() const { return m_phases.isEmpty(); }
    /// Seconds; nothing where it was never seen. The step may be empty: the whole phase.
    double expected(const QString &phase, const QString &step) const;
    double total() const; ///< of all phases

private:
    QHash<QString, double> m_phases;
    QHash<std::pair<QString, QString>, double> m_steps;
};

} // namespace rd
