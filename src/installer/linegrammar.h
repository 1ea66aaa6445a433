// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace rd {

/// What one whole line of an installer's output says by itself.
enum class Meaning {
    Nothing,
    Phase,           ///< a group's header, or a free line between groups
    PhaseEnd,        ///< ends the phase before it
    CheckEnd,        ///< ends the whole connection check
    Step,            ///< "  [3/34]: adding default schema"
    Progress,        ///< initial replication, waiting, cleaning up after a failure
    ConnCheck,       ///< "   Kerberos KDC: TCP (88): OK"
    Error,           ///< something went wrong; the run may go on
    Failure,         ///< the program's own last word: it failed
    Success,         ///< … or it succeeded
    ClientDone,      ///< the client part has succeeded: the end of 4.2 to 4.6
    MismatchWarning, ///< first half of the question about a bundle for another host
};

/// Views into the line; which of them are filled depends on the meaning.
struct LineReading
{
    Meaning meaning = Meaning::Nothing;
    QByteArrayView text = {}; ///< title, step, error without its prefix, or the label of a connection check
    QByteArrayView port = {};
    QByteArrayView result = {};
    int number = 0;
    int total = 0;
    int estimateSeconds = 0;
};

/// Looks at the first character and then at few fixed texts: made for millions of lines that mean nothing.
LineReading readLine(QByteArrayView line);

/// Where "Update in progress, 12 seconds elapsed" ends, 0 if the line is no such. It is overwritten in place, so that its line
/// end comes only with the next one: too late to show it then.
qsizetype progressEnd(QByteArrayView line);

} // namespace rd
