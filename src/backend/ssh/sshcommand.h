// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QByteArray>

namespace rd {

/// What was found out about a login right after it.
struct LoginFacts
{
    QString user;
    QString locale = QStringLiteral("C"); ///< the first UTF-8 locale that the host really has
    bool isRoot = true;
};

/// The marks in standard error that tell where a remote command stands. They hold a random word, so nothing but our own wrapper
/// can have written them; with them, an exit status of 255 is known to be the program's or ssh's.
class CommandMarks
{
public:
    CommandMarks();
    QByteArray prompt() const { return "P" + m_word; } ///< sudo waits for the password
    QByteArray begun() const { return "B" + m_word; }  ///< the program starts now, as the right user
    QByteArray ended() const { return "E" + m_word; }  ///< followed by the exit status

private:
    QByteArray m_word;
};

/// The one line given to the host's login shell: through sudo where needed, known locale and PATH, marks around the program.
QString remoteLine(const RemoteCommand &command, const LoginFacts &login, const CommandMarks &marks);

/// Follows standard error of a remote line: takes out the marks, keeps the program's own words (the last of them, if it is a
/// lot).
class CommandWords
{
public:
    explicit CommandWords(const CommandMarks &marks) : m_marks(marks) {}

    enum class Event { Nothing, PasswordWanted, Begun };
    /// Call again with nothing until Nothing comes back.
    Event feed(QByteArrayView bytes);
    bool begun() const { return m_begun; }
    bool ended() const;
    int exitCode() const;
    /// Before the beginning: sudo's and the login shell's words. After: the program's.
    QByteArray words() const;

private:
    CommandMarks m_marks;
    QByteArray m_text;
    bool m_begun = false;
};

} // namespace rd
