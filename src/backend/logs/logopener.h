// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "diagnosis/logtaker.h"
#include "logs/logreceiver.h"

#include <memory>

namespace rd {

/// Opens what readLogFiles() reads: large files are mapped, all else is kept in memory as far as there is room.
Result<> openLogs(const QString &path, LogReceiver &receiver, Monitor &monitor);
/// The same for an open file; it is not closed.
Result<> openLogStream(int descriptor, const QString &name, LogReceiver &receiver, Monitor &monitor);

/// For logs that are read otherwise: makes chunks of their bytes, within the same bound. Receiver and monitor must outlive it.
std::unique_ptr<LogTaker> chunkMaker(LogReceiver &receiver, const Monitor &monitor);

/// Unpacked bytes that one opening may keep in memory.
inline constexpr qint64 mostUnpacked = qint64(1) << 30;

} // namespace rd
