// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace rd {

/// How soon blocking code notices that it should stop.
inline constexpr std::chrono::milliseconds cancelLatency{200};

/// All that blocking code knows of the outside: whether to stop, and where to tell how far it is.
class Monitor
{
public:
    virtual ~Monitor() = default;
    virtual bool stopRequested() const = 0;
    virtual void progress(int done, int total, const QString &stage) = 0; ///< total 0: not known
};

/// A Monitor for code that nobody watches and nobody stops.
class SilentMonitor final : public Monitor
{
public:
    bool stopRequested() const override { return false; }
    void progress(int, int, const QString &) override {}
};

} // namespace rd
