// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "preflight/connections.h"

namespace rd {

/// What one probe of conncheck.py found.
struct ProbeAnswer
{
    int id = -1;
    PortVerdict verdict = PortVerdict::NotTested;
    QString words = {}; ///< printable, short
};
ProbeAnswer probeAnswer(const QJsonObject &object);

/// Runs conncheck.py on a host: take gets each object that it writes, until done says that the rest does not matter.
std::optional<Error> runProbeScript(ShellProvider &shells, const QString &login, const QJsonObject &order,
                                    std::chrono::milliseconds limit, const std::function<void(const QJsonObject &)> &take,
                                    const std::function<bool()> &done, Monitor &monitor);

} // namespace rd
