// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "diagnosis/logtaker.h"

#include <optional>

namespace rd {

struct LogFileLimits
{
    qint64 unpackedBytes = qint64(64) << 30; ///< of one archive
    qint64 ratio = 300;                      ///< unpacked to packed, beyond the first freeBytes
    qint64 freeBytes = qint64(512) << 20;
    int files = 50000;
};

/// Reads a log, a compressed log, an archive (tar, zip; logs in it may be compressed) or a folder of all these, such as an sos
/// report. Links, devices and pipes in folders and archives are not followed; what is no text is left out. Of folders and
/// archives only files with the names of logs are read.
Result<> readLogFiles(const QString &path, LogTaker &taker, Monitor &monitor, const LogFileLimits &limits = {});
/// The same for an open file; it is not closed.
Result<> readLogStream(int descriptor, const QString &name, LogTaker &taker, Monitor &monitor, const LogFileLimits &limits = {});

} // namespace rd
