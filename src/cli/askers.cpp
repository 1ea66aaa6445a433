// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/askers.h"

#include "core/handle.h"

#include <QCoreApplication>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Askers)
};

/// An open terminal whose echo is off while the object lives, if wished.
class Terminal
{
public:
    explicit Terminal(bool hidden) : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_fd < 0 || !hidden || ::tcgetattr(m_fd, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silenced = ::tcsetattr(m_fd, TCSAFLUSH, &silent) == 0;
    }
    ~Terminal()
    {
        if (m_silenced) {
            ::tcsetattr(m_fd, TCSADRAIN, &m_before);
            write("\n");
        }
        if (m_fd >= 0)
            ::close(m_fd);
    }
    bool isOpen() const { return m_fd >= 0; }
    void write(const QByteArray &text) const { std::ignore = ::write(m_fd, text.constData(), static_cast<size_t>(text.size())); }

    /// One line without its end, or nothing when stopped or closed.
    Result<QByteArray> readLine(Monitor &monitor) const
    {
        QByteArray line;
        for (;;) {
            if (monitor.stopRequested())
                return fail(Fault::Cancelled, Words::tr("Stopped."));
            pollfd ready{m_fd, POLLIN, 0};
            if (::poll(&ready, 1, int(cancelLatency.count())) <= 0)
                continue;
            char piece[1024];
            const ssize_t got = ::read(m_fd, piece, sizeof piece);
            if (got <= 0)
                return fail(Fault::Cancelled, Words::tr("No answer was given."));
            line.append(piece, got);
            wipeMemory(piece, sizeof piece);
            if (const qsizetype end = line.indexOf('\n'); end >= 0) {
                line.truncate(end);
                return line;
            }
        }
    }

private:
    Q_DISABLE_COPY_MOVE(Terminal)
    int m_fd;
    termios m_before = {};
    bool m_silenced = false;
};

} // namespace

Result<SecretPtr> TerminalAsker::ask(const Question &question, Monitor &monitor)
{
    const QMutexLocker locker(&m_oneAtATime);
    const Terminal terminal(question.hidden && !question.yesNo);
    if (!terminal.isOpen())
        return fail(Fault::Cancelled, Words::tr("A question must be answered, but there is no terminal: %1").arg(question.prompt),
                    question.subject, Words::tr("Run it in a terminal, or give the answers with --answers-fd."));
    for (;;) {
        QString text = QStringLiteral("\r\x1b[K");
        if (question.attempt > 1)
            text += Words::tr("That was not accepted. Try again.") + u'\n';
        if (!question.reason.isEmpty())
            text += question.reason + u'\n';
        text += question.prompt.trimmed();
        if (question.yesNo)
            text += QLatin1StringView(" (yes/no)");
        if (!question.subject.isEmpty() && !question.prompt.contains(question.subject))
            text += QStringLiteral(" [%1]").arg(question.subject);
        terminal.write(text.toUtf8() + (text.endsWith(u':') ? " " : ": "));
        auto line = terminal.readLine(monitor);
        if (!line)
            return pass(line.error());
        if (!question.yesNo || *line == "yes" || *line == "no")
            return std::make_shared<Secret>(Secret::takeFrom(*line));
    }
}

Result<std::shared_ptr<PreparedAsker>> PreparedAsker::fromDescriptor(int fd)
{
    QByteArray text;
    char piece[4096];
    ssize_t got = 0;
    while ((got = ::read(fd, piece, sizeof piece)) > 0)
        text.append(piece, got);
    wipeMemory(piece, sizeof piece);
    ::close(fd);
    if (got < 0)
        return fail(Fault::Malformed, Words::tr("The answers cannot be read from descriptor %1.").arg(fd),
                    QString::fromLocal8Bit(std::strerror(errno)),
                    Words::tr("Give an open descriptor, as in: --answers-fd 3 3<answers"));
    auto asker = std::make_shared<PreparedAsker>();
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = QByteArrayView(text).sliced(begin, end - begin);
        begin = end + 1;
        const qsizetype equals = line.indexOf('=');
        if (line.isEmpty() || equals < 0)
            continue;
        const QString key = QString::fromUtf8(line.first(equals));
        asker->m_lines << Line{key.section(u':', 0, 0), key.section(u':', 1), std::make_shared<Secret>(line.sliced(equals + 1))};
    }
    wipeMemory(text.data(), static_cast<size_t>(text.size()));
    return asker;
}

Result<SecretPtr> PreparedAsker::ask(const Question &question, Monitor &)
{
    QList<SecretPtr> matching;
    for (const Line &line : std::as_const(m_lines))
        if (line.kind == questionWord(question.kind) && (line.subject.isEmpty() || line.subject == question.subject))
            matching << line.answer;
    // The nth attempt gets the nth line: a refused answer is never given twice.
    if (question.attempt <= matching.size())
        return matching.at(question.attempt - 1);
    return fail(Fault::Cancelled, Words::tr("No prepared answer fits the question: %1").arg(question.prompt),
                questionWord(question.kind) + u':' + question.subject,
                Words::tr("Add a line “%1=…” to the answers.").arg(questionWord(question.kind)));
}

QString questionWord(Question::Kind kind)
{
    constexpr std::array words{"ssh-password", "key-passphrase", "host-key", "sudo", "directory-manager", "admin", "prompt"};
    return QString::fromLatin1(words[static_cast<size_t>(kind)]);
}

} // namespace rd
