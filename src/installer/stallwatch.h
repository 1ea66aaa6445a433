// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/phasetimes.h"

#include <optional>

namespace rd {

/// A second log that tells more than the installer's own output at this moment.
struct SecondLog
{
    QString title = {};    ///< for people: a path, or "journal of certmonger"
    QStringList argv = {}; ///< follows it on the machine, the last lines first
};

/// The installer has said nothing for longer than what it does now ever takes.
struct Stall
{
    QString doing = {};    ///< phase and step as the installer names them
    QString waitsFor = {}; ///< translated sentence
    qint64 silentSeconds = 0;
    qint64 expectedSeconds = 0; ///< what was allowed for
    SecondLog log = {};
};

/// Knows at each moment of an installation what the installer waits for and where that is logged, and notices when it takes too
/// long: FreeIPA's own estimates, then what earlier runs on this account took.
class StallWatch
{
public:
    using Time = PhaseClock::Time;
    explicit StallWatch(PhaseHistory history = {}) : m_history(std::move(history)) {}

    void take(const InstallerEvents &events, Time now);
    /// Any output at all; a stall is over.
    void output(Time now);
    std::optional<Stall> check(Time now) const;
    /// The log that matters now; realm: of the domain, for the directory's folder.
    SecondLog logNow() const;
    void setRealm(const QString &realm) { m_realm = realm; }
    /// Seconds that are left by what earlier runs took; nothing where none is known.
    std::optional<qint64> secondsLeft(Time now) const;

private:
    std::chrono::seconds allowed() const;
    PhaseHistory m_history;
    QString m_realm;
    QString m_phase;
    QString m_step;
    int m_estimate = 0; ///< of the phase, FreeIPA's own
    double m_donePhases = 0;
    Time m_phaseBegan{};
    Time m_lastOutput{};
    bool m_asking = false; ///< it waits for an answer: that is no stall
    bool m_ended = false;
    bool m_begun = false;
};

} // namespace rd
