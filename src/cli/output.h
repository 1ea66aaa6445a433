// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdio>

namespace rd {

/// Standard output for people: colours and a live bottom line only on a terminal (and without NO_COLOR), plain text elsewhere.
class Output
{
public:
    enum class Tone { Plain, Good, Warning, Bad };

    explicit Output(bool allowColour = true, std::FILE *stream = stdout);

    bool isTerminal() const { return m_terminal; }
    int width() const; ///< columns; 0 when it is not a terminal

    void line(const QString &text);
    /// Redraws the bottom line; gone with the next line() or clearLive().
    void showLive(const QString &text);
    void clearLive();

    QString toned(const QString &text, Tone tone) const;
    QString strong(const QString &text) const;
    QString dim(const QString &text) const;

private:
    QString styled(const QString &text, const char *code) const;
    std::FILE *m_stream;
    bool m_terminal;
    bool m_colour;
    bool m_live = false;
};

} // namespace rd
