// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QThread>
#include <chrono>

namespace rd {

/// Tries until it says yes, fails, the limit is over or the person stops. No: the last attempt's answer.
template<typename Attempt>
Result<bool> tryUntil(std::chrono::milliseconds limit, Monitor &monitor, Attempt attempt)
{
    constexpr unsigned long pause = 500;
    const auto deadline = std::chrono::steady_clock::now() + limit;
    for (;;) {
        const Result<bool> answer = attempt();
        if (!answer || *answer)
            return answer;
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
        QThread::msleep(pause);
    }
}

} // namespace rd
