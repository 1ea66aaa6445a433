// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"

#include <QtGlobal>
#include <atomic>

namespace rd {

/// SIGINT, SIGTERM and SIGHUP as a readable descriptor instead of a death; threads started later inherit the mask, so create it
/// first.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    int descriptor() const { return m_fd; }
    int take() const;     ///< which signal it was
    bool arrived() const; ///< does not take them

private:
    Q_DISABLE_COPY_MOVE(StopSignals)
    int m_fd = -1;
};

/// For commands that do one blocking thing: Ctrl+C asks it to stop and clean up.
class StopMonitor final : public Monitor
{
public:
    bool stopRequested() const override { return m_signals.arrived(); }
    void progress(int, int, const QString &) override {}

private:
    StopSignals m_signals;
};

} // namespace rd
