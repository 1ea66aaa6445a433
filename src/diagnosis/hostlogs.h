// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "diagnosis/logtaker.h"

namespace rd {

/// Reads the logs in which failed replica work leaves its traces from a host, of each file the newest part.
Result<> readHostLogs(HostShell &shell, LogTaker &taker, Monitor &monitor);

inline constexpr qint64 mostBytesOfHostLog = qint64(32) << 20;

} // namespace rd
