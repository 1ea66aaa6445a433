// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/logline.h"

#include <QList>

namespace rd {

/// What a line says about the course of a run, whatever the failure.
struct LogMark
{
    enum class Kind {
        Nothing,
        Header,    ///< from here on another log: text is its name
        RunStart,  ///< text is the tool, as runToolName() gives it
        Version,   ///< of FreeIPA: text is its number
        Phase,     ///< text is its title
        PhaseEnd,  ///< "Done configuring …"
        Step,      ///< "[3/34]: …": text is the step
        Failure,   ///< the tool's own word; text is the error if the line has one
        Ignored,   ///< the failure before it does not count
        StepError, ///< "[error] Class: text"
        Success,   ///< the tool's own word
        Closing,   ///< what installers do last of all
        CheckGood, ///< a part of the run ended well
        Copied,    ///< the first copy of the directory succeeded
        Traceback, ///< the lines that follow are one
        Alarm      ///< looks like an error; says nothing about the run
    };
    Kind kind = Kind::Nothing;
    QByteArrayView text = {};
    bool last = false; ///< of the steps of its phase
};

/// Patterns of which at least one is found in every line that has a mark or is folded.
const QList<QByteArray> &markPatterns();
/// True for lines that unfold() takes apart: everything else is one line.
bool isFolded(QByteArrayView raw);
/// True for lines in which patterns are found only after cleanLine(): control sequences, quoted lines of a list.
bool isDisguised(QByteArrayView raw);

LogMark readMark(const LogLine &line);
/// Its lines follow, whatever else this line says: "stderr=Traceback (most recent call last):".
bool opensTraceback(QByteArrayView text);
/// "Class: text" at the end of a traceback.
bool isRaisedError(QByteArrayView line);
/// The same for "ipa-replica-install" and "/var/log/ipareplica-install.log".
QByteArray runToolName(QByteArrayView nameOrPath);

} // namespace rd
