// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/logtaker.h"
#include "logs/logchunk.h"

#include <vector>

namespace rd {

/// One log that was read, as it is shown beside its diagnosis.
struct KeptLog
{
    QString name = {};
    qint64 linesBefore = 0; ///< of the log, that were not read
    QList<LogChunkPtr> chunks = {};
    qint64 size = 0;
    qint64 newest = 0; ///< when it was written last, in microseconds; 0: not known
};

/// Passes logs on and keeps their bytes, up to a limit: of what is too large the beginning. For one thread.
class LogKeeper final : public LogTaker
{
public:
    explicit LogKeeper(LogTaker &next, qint64 most = qint64(512) << 20) : m_next(next), m_left(most) {}

    void writtenAt(qint64 seconds) override { m_newest = seconds * 1'000'000; }
    void beginLog(const QString &name, qint64 linesBefore) override;
    void takeBytes(QByteArrayView bytes) override;
    void endLog() override;
    void leaveOut(const QString &sentence) override { m_next.leaveOut(sentence); }

    QList<KeptLog> take() { return std::move(m_logs); }

private:
    LogTaker &m_next;
    qint64 m_left;
    QList<KeptLog> m_logs;
    QByteArray m_pending;
    qint64 m_newest = 0; ///< of the next log
    bool m_full = false;
};

} // namespace rd
