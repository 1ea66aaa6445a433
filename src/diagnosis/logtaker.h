// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rd {

/// Takes logs one after the other, from wherever they are read.
class LogTaker
{
public:
    virtual ~LogTaker() = default;
    /// When the log that begins next was written last, in seconds since 1970; not told of all.
    virtual void writtenAt(qint64 /*seconds*/) {}
    /// The next log is a plain file, open from its beginning on. True: it is taken in this way, and not given in pieces.
    virtual bool takeFile(int /*descriptor*/, const QString & /*name*/) { return false; }
    /// linesBefore: how many lines of the log are not given.
    virtual void beginLog(const QString &name, qint64 linesBefore) = 0;
    virtual void takeBytes(QByteArrayView bytes) = 0;
    virtual void endLog() = 0;
    /// Something is not read; one translated sentence tells what and why.
    virtual void leaveOut(const QString &sentence) = 0;
};

} // namespace rd
