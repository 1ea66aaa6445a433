// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>

namespace rd::bench {

inline double threadCpuMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Beats in the GUI thread as often as its event loop comes round; a second thread looks how long ago the last beat was.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        m_lastCpu = threadCpuMilliseconds();
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double cpu = threadCpuMilliseconds();
            m_maxCpu = std::max(m_maxCpu, cpu - m_lastCpu);
            m_lastCpu = cpu;
            m_beat = m_clock.nsecsElapsed();
        });
        m_timer.start();
        m_watcher = std::thread([this] {
            while (!m_stop) {
                m_maxGap = std::max(m_maxGap.load(), double(m_clock.nsecsElapsed() - m_beat) / 1e6);
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            }
        });
    }
    ~Heartbeat()
    {
        m_stop = true;
        m_watcher.join();
    }
    double maxGap() const { return m_maxGap; }
    double maxCpu() const { return m_maxCpu; }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::atomic<qint64> m_beat = 0;
    std::atomic<double> m_maxGap = 0;
    std::atomic<bool> m_stop = false;
    double m_lastCpu = 0;
    double m_maxCpu = 0;
    std::thread m_watcher;
};

} // namespace rd::bench
