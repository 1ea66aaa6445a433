// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/descriptor.h"
#include "core/monitor.h"
#include "logs/logfollower.h"
#include "logs/logreceiver.h"

#include <sys/types.h>

namespace rd {

/// Up to where a file of this machine was read. It stays open, so that what is written to it after a rotation is not lost. For
/// one thread at a time.
struct FileTail
{
    /// Null: the file cannot be followed.
    static FileTailPtr make(int descriptor, const QString &path, qint64 offset);

    QString path;
    Descriptor file = {};
    dev_t device = 0;
    ino_t inode = 0;
    qint64 offset = 0;
    QByteArray before = {}; ///< the bytes before the offset: whether they are still the same
    int quiet = 0;          ///< looks without news since its name means another file
    bool gone = false;      ///< nothing has its name
};

/// Follows files from where they were read to until the monitor says stop, as LogFollower does those of hosts: growth, rotation
/// and truncation. The taker's index is that in the list. Begun again with the same tails, nothing is lost or repeated.
Result<> followFiles(const QList<FileTailPtr> &tails, LogFollowTaker &taker, Monitor &monitor);

} // namespace rd
