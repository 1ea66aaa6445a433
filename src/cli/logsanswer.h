// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "logs/logclock.h"
#include "logs/logrows.h"

#include <QStringList>
#include <optional>

namespace rd {

/// A log of the command, and from where it comes.
struct LogsEntry
{
    QString host;
    QString name; ///< whole
    LogText text;
};

/// Writes rows for people or as one JSON object a line.
void printRows(const LogRows &rows, const QList<LogsEntry> &logs, const Console &console, bool json);

/// "2026-11-24", "2026-11-24T10:00", with a zone or UTC, or "15m", "2h", "3d" before now: microseconds since 1970.
std::optional<qint64> parseMoment(const QString &text, qint64 nowMicros);

} // namespace rd
