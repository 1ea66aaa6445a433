// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logchunk.h"

#include <QString>

namespace rd {

struct FileTail; ///< of the backend: up to where a file was read
using FileTailPtr = std::shared_ptr<FileTail>;

/// Takes logs one after the other as chunks, in the thread that opens them.
class LogReceiver
{
public:
    virtual ~LogReceiver() = default;
    /// Plain files are to be followed: they come up to their last whole line, with what tells where to go on.
    virtual bool wantsTails() const { return false; }
    /// Of the log that has begun.
    virtual void takeTail(const FileTailPtr & /*tail*/) {}
    /// name: of the file, or of the archive and what is in it. newest: when it was written last, in microseconds; 0: not known.
    virtual void beginLog(const QString &name, qint64 newest) = 0;
    virtual void takeChunk(const LogChunkPtr &chunk) = 0;
    virtual void endLog() = 0;
    /// Something is not read; one translated sentence tells what and why.
    virtual void leaveOut(const QString &sentence) = 0;
};

} // namespace rd
