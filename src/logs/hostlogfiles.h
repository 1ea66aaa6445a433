// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {

/// A log that a host has.
struct HostLogFile
{
    QString path; ///< "journal" for the system's journal
    qint64 size = 0;
    QString what;       ///< translated: whose log it is
    bool usual = false; ///< one of those that a failed replica leaves its traces in
};

/// Shell patterns of the logs in which failed replica work leaves its traces, of every generation of FreeIPA.
QLatin1StringView replicaLogPatterns();

/// FreeIPA's logs on a host, those of replica work first.
Result<QList<HostLogFile>> listHostLogs(HostShell &shell, Monitor &monitor);

} // namespace rd
