// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptlogs.h"

#include <QCoreApplication>

namespace rd {
namespace {

constexpr qsizetype chunkSize = qsizetype(1) << 20;

} // namespace

void LogKeeper::beginLog(const QString &name, qint64 linesBefore)
{
    m_next.beginLog(name, linesBefore);
    m_logs.append({.name = name, .linesBefore = linesBefore, .newest = std::exchange(m_newest, 0)});
    m_full = false;
}

void LogKeeper::takeBytes(QByteArrayView bytes)
{
    m_next.takeBytes(bytes);
    if (m_full)
        return;
    if (m_left < bytes.size()) {
        m_full = true;
        leaveOut(QCoreApplication::translate("rd::LogKeeper",
                                             "%1 was read to its end, but only its beginning is shown: it is too "
                                             "large.")
                     .arg(m_logs.back().name));
        return;
    }
    m_left -= bytes.size();
    m_logs.back().size += bytes.size();
    m_pending.append(bytes);
    if (m_pending.size() >= chunkSize)
        if (auto chunk = takeWholeLines(m_pending))
            m_logs.back().chunks.append(std::move(chunk));
}

void LogKeeper::endLog()
{
    m_next.endLog();
    if (!m_pending.isEmpty())
        m_logs.back().chunks.append(std::make_shared<const LogChunk>(std::exchange(m_pending, {})));
}

} // namespace rd
