// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {

struct PushedFile
{
    QString path; ///< absolute; an older file of this name is replaced in one step
    QByteArray content;
    int mode = 0600;
    QString owner = {}; ///< "user" or "user:group"; empty: root's
};

/// Puts a file on the host as root: readable for nobody else from the first byte, complete and on disk before it gets its name,
/// compared by SHA-256 on both ends. What a cut leaves behind is gone on with by the next try if it is the beginning of the same
/// file, and cleared away otherwise. The SHA-256 of the content. One command, unless a cut left something.
Result<QByteArray> pushFile(HostShell &shell, const PushedFile &file, Monitor &monitor);

/// Reads a file as root. Fault::NotFound when it is not there, Fault::Conflict when it is bigger than the limit or changed while
/// it was read.
Result<QByteArray> fetchFile(HostShell &shell, const QString &path, qint64 limit, Monitor &monitor);

/// Overwrites a file, and what cut pushes left of it, and removes them; succeeds only when they are seen to be gone. A file that
/// is not there is gone already.
Result<> wipeFile(HostShell &shell, const QString &path, Monitor &monitor);

} // namespace rd
