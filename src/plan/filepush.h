// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {
Result<QByteArray> fetchFile(HostShell &shell, const QString &path, qint64 limit, Monitor &monitor);
Result<> pushFile(HostShell &shell, const QString &path, const QByteArray &content, Monitor &monitor);
Result<> wipeFile(HostShell &shell, const QString &path, Monitor &monitor);
} // namespace rd
