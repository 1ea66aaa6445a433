// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"

#include <QThreadPool>
#include <functional>

namespace rd {

/// Runs pieces of blocking work at the same time and returns when all have ended. A stop of the outer monitor reaches each.
class SideBySide
{
public:
    explicit SideBySide(const Monitor &outer) : m_monitor(outer) { m_pool.setMaxThreadCount(mostAtOnce); }
    ~SideBySide() { m_pool.waitForDone(); }
    void add(std::function<void(Monitor &)> work)
    {
        m_pool.start([this, work = std::move(work)] { work(m_monitor); });
    }
    void wait() { m_pool.waitForDone(); }

private:
    Q_DISABLE_COPY_MOVE(SideBySide)
    static constexpr int mostAtOnce = 16;

    class StopOnly final : public Monitor
    {
    public:
        explicit StopOnly(const Monitor &outer) : m_outer(outer) {}
        bool stopRequested() const override { return m_outer.stopRequested(); }
        void progress(int, int, const QString &) override {} // many at once: whoever waits for them tells of it

    private:
        const Monitor &m_outer;
    };
    StopOnly m_monitor;
    QThreadPool m_pool;
};

} // namespace rd
