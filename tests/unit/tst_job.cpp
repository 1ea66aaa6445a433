// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace rd;

class TestJob : public QObject
{
    Q_OBJECT
private slots:
    void everyStageIsToldAtOnce()
    {
        QSemaphore seen;
        const QSemaphoreReleaser always(seen);
        const auto work = [&seen](Monitor &monitor) -> Result<> {
            for (const char *stage : {"Signing in", "Asking the servers", "Reading"})
                monitor.progress(0, 0, QLatin1StringView(stage));
            seen.acquire(); // the last one hangs
            return {};
        };
        QThreadPool pool;
        QStringList told;
        bool ended = false;
        const auto *watcher = deliver(startJob(pool, work), this, [&ended](const Result<> &) { ended = true; });
        connect(watcher, &QFutureWatcherBase::progressTextChanged, this, [&told](const QString &stage) { told << stage; });
        QTRY_VERIFY(told.contains(QStringLiteral("Reading")));
        seen.release();
        QTRY_VERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
