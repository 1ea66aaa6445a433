// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalasker.h"

#include "backend/blockingcall.h"
#include "backend/descriptor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TerminalAsker)
};

struct KindName
{
    Question::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{Question::Kind::SshPassword, QLatin1StringView("ssh-password")},
    KindName{Question::Kind::KeyPassphrase, QLatin1StringView("key-passphrase")},
    KindName{Question::Kind::HostKey, QLatin1StringView("host-key")},
    KindName{Question::Kind::SudoPassword, QLatin1StringView("sudo-password")},
    KindName{Question::Kind::DirectoryManager, QLatin1StringView("directory-manager")},
    KindName{Question::Kind::AdminPassword, QLatin1StringView("admin-password")},
    KindName{Question::Kind::InstallerPrompt, QLatin1StringView("installer-prompt")},
};

std::optional<Question::Kind> kindNamed(const QString &name)
{
    for (const KindName &known : kindNames) {
        if (known.name == name)
            return known.kind;
    }
    return std::nullopt;
}

constexpr qsizetype longestLine = 4096;

/// Grows without leaving copies of what it held behind; wiped at the end.
class WipedBuffer
{
public:
    WipedBuffer() { m_bytes.reserve(longestLine); }
    ~WipedBuffer() { wipeMemory(m_bytes.data(), size_t(m_bytes.capacity())); }
    bool append(char c)
    {
        if (m_bytes.size() >= longestLine)
            return false;
        m_bytes.append(c);
        return true;
    }
    QByteArrayView view() const { return m_bytes; }

private:
    Q_DISABLE_COPY_MOVE(WipedBuffer)
    QByteArray m_bytes;
};

enum class LineEnd { Newline, EndOfInput, TooLong, Failed };

LineEnd readLine(int fd, WipedBuffer &line)
{
    for (;;) {
        char c = 0;
        const ssize_t count = ::read(fd, &c, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return LineEnd::Failed;
        if (count == 0)
            return LineEnd::EndOfInput;
        if (c == '\n')
            return LineEnd::Newline;
        if (!line.append(c))
            return LineEnd::TooLong;
    }
}

/// The terminal while one question is open: echo off if wanted, and back to what it was at the end, also when a signal ends the
/// program. One at a time (Credentials asks one question at a time).
class Terminal
{
public:
    Terminal(int fd, bool hidden)
    {
        s_fd = fd;
        m_guarded = hidden && ::tcgetattr(fd, &s_before) == 0;
        if (!m_guarded)
            return;
        struct sigaction restore
        {};
        restore.sa_handler = restoreAndDie;
        restore.sa_flags = int(SA_RESETHAND);
        for (size_t i = 0; i < deadly.size(); ++i)
            ::sigaction(deadly[i], &restore, &m_handlers[i]);
        termios quiet = s_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL);
        ::tcsetattr(fd, TCSAFLUSH, &quiet);
    }
    ~Terminal()
    {
        if (!m_guarded)
            return;
        ::tcsetattr(s_fd, TCSAFLUSH, &s_before);
        for (size_t i = 0; i < deadly.size(); ++i)
            ::sigaction(deadly[i], &m_handlers[i], nullptr);
    }

private:
    Q_DISABLE_COPY_MOVE(Terminal)
    static constexpr std::array deadly{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    static void restoreAndDie(int number)
    {
        ::tcsetattr(s_fd, TCSAFLUSH, &s_before);
        ::raise(number); // SA_RESETHAND: the default action now
    }
    static inline int s_fd = -1;
    static inline termios s_before{};
    bool m_guarded = false;
    std::array<struct sigaction, deadly.size()> m_handlers{};
};

void say(int fd, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    [[maybe_unused]] const ssize_t written = ::write(fd, bytes.constData(), size_t(bytes.size()));
}

Result<SecretPtr> readAnswer(int fd, const Question &question, Monitor &monitor)
{
    for (;;) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, int(waitSlice.count())) > 0)
            break;
    }
    WipedBuffer line;
    const LineEnd end = readLine(fd, line);
    if (end == LineEnd::EndOfInput && line.view().isEmpty())
        return fail(Fault::Cancelled, Text::tr("No answer was given."));
    if (end != LineEnd::Newline && end != LineEnd::EndOfInput)
        return fail(Fault::Malformed, Text::tr("The answer could not be read."));
    if (line.view().isEmpty() && !question.defaultAnswer.isEmpty())
        return std::make_shared<const Secret>(QByteArrayView(question.defaultAnswer.toUtf8()));
    return std::make_shared<const Secret>(line.view());
}

} // namespace

QLatin1StringView questionName(Question::Kind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return known.name;
    }
    return {};
}

Result<SecretPtr> readSecretLine(int fd)
{
    WipedBuffer line;
    const LineEnd end = readLine(fd, line);
    if ((end != LineEnd::Newline && end != LineEnd::EndOfInput) || line.view().isEmpty())
        return fail(Fault::Malformed, Text::tr("No password could be read from the standard input."), {},
                    Text::tr("Give the password as one line, for example from a file that only you may read."));
    return std::make_shared<const Secret>(line.view());
}

Result<> TerminalAsker::takeAnswers(int fd)
{
    for (LineEnd end = LineEnd::Newline; end == LineEnd::Newline;) {
        WipedBuffer line;
        end = readLine(fd, line);
        if (end == LineEnd::Failed || end == LineEnd::TooLong)
            return fail(Fault::Malformed, Text::tr("The answers could not be read from descriptor %1.").arg(fd),
                        QString::fromLocal8Bit(std::strerror(end == LineEnd::Failed ? errno : E2BIG)),
                        Text::tr("Open the descriptor for reading, for example: --answers-fd 3 3<FILE"));
        const QByteArrayView view = line.view();
        if (view.isEmpty() || view.startsWith('#'))
            continue;
        const qsizetype equals = view.indexOf('=');
        const QString key = QString::fromUtf8(view.first(std::max<qsizetype>(equals, 0)));
        const auto kind = kindNamed(key.section(u':', 0, 0).trimmed());
        if (equals < 0 || !kind)
            return fail(
                Fault::Malformed, Text::tr("A line of the answers does not have the form kind[:subject]=answer."), {},
                Text::tr("Kinds are ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, "
                         "installer-prompt."));
        give(*kind, key.section(u':', 1), std::make_shared<const Secret>(view.sliced(equals + 1)));
    }
    ::close(fd);
    return {};
}

void TerminalAsker::give(Question::Kind kind, const QString &subject, SecretPtr answer)
{
    const QMutexLocker lock(&m_guard);
    m_prepared[{int(kind), subject}].append(std::move(answer));
}

SecretPtr TerminalAsker::prepared(const Question &question)
{
    const QMutexLocker lock(&m_guard);
    for (const QString &subject : {question.subject, QString()}) {
        const auto found = m_prepared.find({int(question.kind), subject});
        if (found == m_prepared.end() || found->isEmpty())
            continue;
        if (question.attempt > 1 && found->size() == 1)
            return nullptr; // it was refused; giving it again would go on for ever
        return found->size() > 1 ? found->takeFirst() : found->constFirst();
    }
    return nullptr;
}

Result<SecretPtr> TerminalAsker::ask(const Question &question, Monitor &monitor)
{
    if (SecretPtr answer = prepared(question))
        return answer;
    const Descriptor tty(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    const int fd = tty.get();
    if (fd < 0 && question.attempt > 1)
        return fail(Fault::AuthFailed, Text::tr("The answer was refused (%1).").arg(question.prompt), {},
                    Text::tr("Check what --answers-fd gives for it; there is no terminal to ask again."));
    if (fd < 0)
        return fail(Fault::AuthFailed,
                    Text::tr("An answer is needed (%1), but there is no terminal to ask on.").arg(question.prompt),
                    QString::fromLocal8Bit(std::strerror(errno)),
                    Text::tr("Give it in advance: --answers-fd N with a line \"%1=…\" on descriptor N.")
                        .arg(question.subject.isEmpty() ? QString(questionName(question.kind))
                                                        : questionName(question.kind) + u':' + question.subject));
    const Terminal terminal(fd, question.hidden);
    if (!question.reason.isEmpty())
        say(fd, question.reason + u'\n');
    if (question.attempt > 1)
        say(fd, Text::tr("That was not accepted.") + u'\n');
    say(fd, question.prompt.endsWith(u' ') ? question.prompt : question.prompt + QLatin1StringView(" "));
    const auto answer = readAnswer(fd, question, monitor);
    if (question.hidden)
        say(fd, QStringLiteral("\n"));
    return answer;
}

} // namespace rd
