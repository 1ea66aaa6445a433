// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secondlog.h"

namespace rd {

SecondLogFollower::SecondLogFollower(std::shared_ptr<ShellProvider> shells, QThreadPool &pool, QObject *parent)
    : QObject(parent),
      m_shells(std::move(shells)),
      m_pool(pool)
{}

SecondLogFollower::~SecondLogFollower()
{
    stop();
    for (QFuture<Result<>> &job : m_jobs)
        job.waitForFinished(); // it posts to this object
}

void SecondLogFollower::stop()
{
    ++m_round;
    for (QFuture<Result<>> &job : m_jobs)
        job.cancel();
}

void SecondLogFollower::follow(const QString &login, const SecondLog &log)
{
    stop();
    m_jobs.removeIf([](const QFuture<Result<>> &job) { return job.isFinished(); });
    m_store.clear();
    const int round = m_round;
    const auto work = [this, round, shells = m_shells, login, log](Monitor &monitor) -> Result<> {
        const auto shell = shells->open(login, monitor);
        if (!shell)
            return pass(shell.error());
        const auto take = [&](QByteArrayView bytes) {
            if (!bytes.isEmpty())
                QMetaObject::invokeMethod(
                    this,
                    [this, round, piece = bytes.toByteArray()] {
                        if (round == m_round)
                            m_store.append(piece);
                    },
                    Qt::QueuedConnection);
            return !monitor.stopRequested();
        };
        const auto ended = (*shell)->stream({.argv = log.argv, .limit = std::chrono::milliseconds::zero()}, take, monitor);
        if (!ended)
            return pass(ended.error());
        if (ended->exitCode != 0)
            return fail(Fault::NotFound, QCoreApplication::translate("rd::SecondLog", "%1 cannot be followed.").arg(log.title),
                        QString::fromUtf8(ended->err.left(500)),
                        QCoreApplication::translate("rd::SecondLog", "It may not be there yet. Try again in a moment."));
        return {};
    };
    const auto job = startJob(m_pool, work);
    m_jobs << job;
    deliver(job, this, [this, round](const Result<> &followed) {
        if (round == m_round && !followed && followed.error().fault != Fault::Cancelled)
            emit failed(followed.error());
    });
}

} // namespace rd
