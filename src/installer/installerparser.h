// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerevent.h"
#include "installer/terminaltext.h"

#include <QByteArrayView>

namespace rd {

struct LineReading;

/// Turns the bytes of an installer's terminal into events; FreeIPA 2.2 to 4.13, prepare, install, conncheck and uninstall alike.
/// Accepts unknown phases, steps and totals. Keeps half lines between calls, at most a few KiB of them; how the bytes are cut
/// into pieces does not change the events. Text without a line end is a prompt when it looks like one.
class InstallerParser
{
public:
    InstallerEvents feed(QByteArrayView bytes);
    /// To be called when nothing came for a moment: a line without an end may be a prompt now.
    InstallerEvents idle();
    /// The output has ended. Adds the last word of those generations that end well without saying so.
    InstallerEvents finish();

private:
    enum class LineEnd { LineFeed, CarriageReturn };
    void take(QByteArrayView bytes, InstallerEvents &events);
    void keep(QByteArrayView piece, InstallerEvents &events);
    void endLine(LineEnd end, InstallerEvents &events);
    void takeLine(QByteArrayView line, LineEnd end, InstallerEvents &events);
    QByteArrayView takeUnended(QByteArrayView line, InstallerEvents &events);
    void report(InstallerPrompt prompt, InstallerEvents &events);
    void report(const LineReading &reading, InstallerEvents &events);
    void beginPhase(const LineReading &reading, InstallerEvents &events);
    void endPhase(const QString &title, InstallerEvents &events);

    static constexpr qsizetype longestLine = 8192; ///< what is longer says nothing that is understood here

    ControlFilter m_filter;
    QByteArray m_cleaned;
    QByteArray m_pending;           ///< the unfinished line
    qsizetype m_room = longestLine; ///< how much more of the unfinished line is looked at
    bool m_carriageReturn = false;  ///< the unfinished line got a CR; a line feed or an overwriting text follows
    QString m_phase;                ///< title of the open phase
    QString m_mismatch;             ///< first half of the question about a bundle for another host
    bool m_stepSeen = false;        ///< something was really done
    bool m_errorSincePhase = false; ///< nothing after it took the error back
    bool m_lastWordSaid = false;
    QString m_quietEnd; ///< the line with which a generation without a success line may end well; empty: not here
};

/// The display form of remote bytes: control sequences removed, invalid UTF-8 replaced, CR progress kept as the last text.
QString displayText(QByteArrayView line);

} // namespace rd
