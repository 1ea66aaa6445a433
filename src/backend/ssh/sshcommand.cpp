// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshcommand.h"

#include "core/shellquote.h"

#include <QRandomGenerator>

namespace rd {
namespace {

constexpr qsizetype keptWords = 1 << 20;

} // namespace

CommandMarks::CommandMarks() : m_word(QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0')) {}

QString remoteLine(const RemoteCommand &command, const LoginFacts &login, const CommandMarks &marks)
{
    // No exec: the shell must stay to tell the exit status.
    const QString inner =
        QStringLiteral("LC_ALL=%1; PATH=\"$PATH:/usr/local/sbin:/usr/sbin:/sbin\"; export LC_ALL PATH; echo %2 >&2; "
                       "%3; status=$?; printf '\\n%4 %d\\n' \"$status\" >&2; exit \"$status\"")
            .arg(shellQuote(login.locale), QString::fromLatin1(marks.begun()), shellQuote(command.argv),
                 QString::fromLatin1(marks.ended()));
    QString line = inner;
    if (command.asRoot && !login.isRoot)
        // -k: never the cached permission, so that it is known whether sudo or the program reads the next line of input.
        line = QStringLiteral("LC_ALL=C exec sudo -k -S -p %1 -- /bin/sh -c %2")
                   .arg(QString::fromLatin1(marks.prompt()), shellQuote(inner));
    // The login shell may be any; only this much is asked of it.
    return QStringLiteral("exec /bin/sh -c ") + shellQuote(line);
}

CommandWords::Event CommandWords::feed(QByteArrayView bytes)
{
    m_text.append(bytes);
    if (m_begun) {
        if (m_text.size() > 2 * keptWords)
            m_text.remove(0, m_text.size() - keptWords);
        return Event::Nothing;
    }
    const QByteArray begun = m_marks.begun() + '\n';
    if (const qsizetype at = m_text.indexOf(begun); at >= 0) {
        m_text.remove(0, at + begun.size());
        m_begun = true;
        return Event::Begun;
    }
    if (const qsizetype at = m_text.indexOf(m_marks.prompt()); at >= 0) {
        m_text.remove(at, m_marks.prompt().size());
        return Event::PasswordWanted;
    }
    return Event::Nothing;
}

bool CommandWords::ended() const
{
    const qsizetype at = m_text.lastIndexOf(m_marks.ended());
    return m_begun && at >= 0 && m_text.indexOf('\n', at) >= 0;
}

int CommandWords::exitCode() const
{
    const qsizetype at = m_text.lastIndexOf(m_marks.ended()) + m_marks.ended().size();
    return m_text.mid(at, m_text.indexOf('\n', at) - at).trimmed().toInt();
}

QByteArray CommandWords::words() const
{
    if (!ended())
        return m_text;
    // Without the mark and the line end before it; what a process left behind wrote after it stays.
    const qsizetype at = m_text.lastIndexOf(m_marks.ended());
    return m_text.left(at - 1) + m_text.mid(m_text.indexOf('\n', at) + 1);
}

} // namespace rd
