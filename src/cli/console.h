// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace rd {

/// What a command ends with; the same numbers for all of them.
enum ExitCode { ExitGood = 0, ExitWarning = 1, ExitBad = 2, ExitUsage = 3, ExitUnreadable = 4, ExitInterrupted = 5 };

/// Where a command writes for people: how wide, with colours or without, with signs or plain characters.
class Console
{
public:
    enum class Tone { Plain, Good, Warning, Bad, Faint, Strong };

    /// Must be called before the QCoreApplication is made: settles the locale, which Qt would complain about.
    static void prepareLocale();

    explicit Console(bool colourWanted = true);
    int width() const { return m_width; } ///< columns; 0: no limit
    bool hasSigns() const { return s_utf8; }
    QString toned(Tone tone, const QString &text) const;

    bool isTerminal() const { return m_terminal; }

    void print(const QString &text) const; ///< with a line end, to standard output
    /// Redraws the bottom line of a terminal; gone with the next print() or clearLive().
    void showLive(const QString &text) const;
    void clearLive() const;
    void printJson(const QJsonObject &object) const;
    void printJsonLine(const QJsonObject &object) const; ///< one line, for streams of events
    /// Summary, advice and detail, to standard error.
    void printError(const Error &error) const;

private:
    static inline bool s_utf8 = true;
    bool m_terminal = false;
    bool m_colour = false;
    mutable bool m_live = false;
    int m_width = 0;
};

QJsonObject toJson(const Error &error);

} // namespace rd
