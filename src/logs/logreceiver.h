// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logchunk.h"

#include <QString>

namespace rd {

/// Takes logs one after the other as chunks, in the thread that opens them.
class LogReceiver
{
public:
    virtual ~LogReceiver() = default;
    /// name: of the file, or of the archive and what is in it. newest: when it was written last, in microseconds; 0: not known.
    virtual void beginLog(const QString &name, qint64 newest) = 0;
    virtual void takeChunk(const LogChunkPtr &chunk) = 0;
    virtual void endLog() = 0;
    /// Something is not read; one translated sentence tells what and why.
    virtual void leaveOut(const QString &sentence) = 0;
};

} // namespace rd
