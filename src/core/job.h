// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace rd {

template<typename T = void>
using Job = QFuture<Result<T>>;

/// Runs blocking work on a pool. Work: Result<T>(Monitor &). Cancelling the future asks the Monitor's owner to stop.
template<typename Work>
auto startJob(QThreadPool &pool, Work work)
{
    using Answer = std::invoke_result_t<Work &, Monitor &>;
    struct State final : Monitor
    {
        explicit State(Work &&w) : work(std::move(w)) {}
        bool stopRequested() const override { return promise.isCanceled(); }
        void progress(int, int, const QString &stage) override
        {
            // Qt keeps the words back where the number does not grow, and where it is not the last of its range.
            promise.setProgressRange(0, 1);
            promise.setProgressValueAndText(1, stage);
        }
        Work work;
        QPromise<Answer> promise;
    };
    auto state = std::make_shared<State>(std::move(work));
    const auto future = state->promise.future();
    state->promise.start();
    pool.start([state] {
        try {
            state->promise.addResult(state->work(*state));
        } catch (const std::exception &e) { // not ours: a library's, or no memory
            state->promise.addResult(
                Answer(fail(Fault::Internal, QCoreApplication::translate("rd::Job", "An internal error occurred."),
                            QString::fromUtf8(e.what()))));
        }
        state->promise.finish();
    });
    return future;
}

/// The handler runs once in the receiver's thread, or never if the receiver has gone.
/// Not QFuture::then(receiver, …): in Qt 6.4.2 a debug build aborts if the receiver died first.
template<typename Answer, typename Handler>
QFutureWatcher<Answer> *deliver(const QFuture<Answer> &job, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        const auto future = watcher->future();
        const bool answered = !future.isCanceled() && future.resultCount() > 0;
        handler(answered ? future.result() : Answer(fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."))));
    });
    watcher->setFuture(job);
    return watcher;
}

} // namespace rd
