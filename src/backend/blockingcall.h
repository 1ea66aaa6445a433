// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>
#include <memory>
#include <optional>
#include <thread>

namespace rd {

/// How long a wait for a socket or another thread lasts before the Monitor is asked again; two fit into cancelLatency.
inline constexpr std::chrono::milliseconds waitSlice{100};

/// Runs a library call that can neither be stopped nor limited (getaddrinfo, libkrb5 asking KDCs) in a thread of its own and
/// waits for it as long as the Monitor and the deadline allow (after that: tooLate). When nobody waits any more the thread ends
/// by itself, so Work, a Result<T>(), must own everything it uses.
template<typename Work>
std::invoke_result_t<Work &> callBlocking(Work work, QDeadlineTimer deadline, Monitor &monitor, const Error &tooLate)
{
    using Answer = std::invoke_result_t<Work &>;
    struct Shared
    {
        QMutex guard;
        QWaitCondition answered;
        std::optional<Answer> answer;
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared, work = std::move(work)]() mutable {
        Answer answer = work();
        const QMutexLocker lock(&shared->guard);
        shared->answer.emplace(std::move(answer));
        shared->answered.wakeAll();
    }).detach();

    QMutexLocker lock(&shared->guard);
    while (!shared->answer) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
        if (deadline.hasExpired())
            return pass(tooLate);
        shared->answered.wait(&shared->guard, QDeadlineTimer(waitSlice));
    }
    return std::move(*shared->answer);
}

} // namespace rd
