// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/stallwatch.h"
#include "plan/plansession.h"

#include <QTimer>
#include <functional>

namespace rd {

/// Watches the installer of a running session for silences that are too long. Lives in the session's thread.
class StallMonitor : public QObject
{
    Q_OBJECT
public:
    using Now = std::function<StallWatch::Time()>;
    /// now: for tests; else the steady clock.
    StallMonitor(PlanSession &session, PhaseHistory history, Now now = {}, QObject *parent = nullptr);

    /// An installer runs on the new machine.
    bool isWatching() const { return m_watching; }
    SecondLog logNow() const { return m_watch.logNow(); }
    std::optional<qint64> secondsLeft() const;
    /// Called every few seconds by itself.
    void check();

signals:
    void stalled(const rd::Stall &stall); ///< once for each silence
    void over();

private:
    void stepChanged(const StepStatus &status);
    void heard();
    PlanSession &m_session;
    PhaseHistory m_history;
    Now m_now;
    StallWatch m_watch;
    QTimer m_ticks;
    bool m_watching = false;
    bool m_told = false;
};

} // namespace rd
