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
    /// linesBefore: how many lines of the log are not given.
    virtual void beginLog(const QString &name, qint64 linesBefore) = 0;
    virtual void takeBytes(QByteArrayView bytes) = 0;
    virtual void endLog() = 0;
    /// Something is not read; one translated sentence tells what and why.
    virtual void leaveOut(const QString &sentence) = 0;
};

} // namespace rd
