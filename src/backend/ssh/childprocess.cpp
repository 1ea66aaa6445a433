// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/childprocess.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rd {
namespace {

void closeFd(int &fd) noexcept
{
    if (fd >= 0)
        ::close(fd);
    fd = -1;
}

/// A pair of descriptors that closes what was not taken out of it.
struct Ends
{
    std::array<int, 2> fd{-1, -1};
    ~Ends()
    {
        closeFd(fd[0]);
        closeFd(fd[1]);
    }
    int take(size_t index) { return std::exchange(fd[index], -1); }
};

using Strings = std::vector<QByteArray>;

std::vector<char *> pointers(Strings &strings)
{
    std::vector<char *> list;
    for (QByteArray &text : strings)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

Strings mergedEnvironment(const QList<std::pair<QByteArray, QByteArray>> &changes)
{
    Strings merged;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArrayView known(*entry);
        const bool replaced = std::any_of(changes.begin(), changes.end(),
                                          [known](const auto &change) { return known.startsWith(change.first + '='); });
        if (!replaced)
            merged.push_back(known.toByteArray());
    }
    for (const auto &[name, value] : changes)
        merged.push_back(name + '=' + value);
    return merged;
}

struct ChildView
{
    const char *program;
    char *const *argv;
    char *const *envp;
    int in;
    int out;
    int err;
    int report;
    pid_t parent;
};

/// Between fork and exec: async-signal-safe calls only.
[[noreturn]] void becomeProgram(const ChildView &view)
{
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != view.parent) // it died before the line above
        ::_exit(127);
    ::setsid();
    for (int signal = 1; signal < NSIG; ++signal)
        ::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::dup2(view.in, STDIN_FILENO);
    ::dup2(view.out, STDOUT_FILENO);
    ::dup2(view.err, STDERR_FILENO);
    ::close_range(3, ~0U, 4 /* CLOSE_RANGE_CLOEXEC, missing in glibc's headers without linux/close_range.h */);
    ::execve(view.program, view.argv, view.envp);
    const int reason = errno;
    [[maybe_unused]] const auto told = ::write(view.report, &reason, sizeof reason);
    ::_exit(127);
}

} // namespace

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const Spec &spec)
{
    const auto systemFail = [&spec](int reason) {
        return fail(Fault::Internal,
                    QCoreApplication::translate("rd::ChildProcess", "%1 could not be started.").arg(spec.program),
                    QString::fromLocal8Bit(std::strerror(reason)));
    };
    const QByteArray program = QStandardPaths::findExecutable(spec.program).toLocal8Bit();
    if (program.isEmpty())
        return fail(
            Fault::NotFound,
            QCoreApplication::translate("rd::ChildProcess", "The program %1 is not installed on this machine.").arg(spec.program),
            {}, QCoreApplication::translate("rd::ChildProcess", "Install the OpenSSH client and try again."));

    Ends in, out, err, report;
    // A socket, because writing to a pipe that nobody reads can only be survived with SIGPIPE blocked.
    if (spec.withInput && ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, in.fd.data()) != 0)
        return systemFail(errno);
    if (!spec.withInput && (in.fd[0] = ::open("/dev/null", O_RDONLY | O_CLOEXEC)) < 0)
        return systemFail(errno);
    if (spec.withOutput ? ::pipe2(out.fd.data(), O_CLOEXEC) != 0 : (out.fd[1] = ::open("/dev/null", O_WRONLY | O_CLOEXEC)) < 0)
        return systemFail(errno);
    if (::pipe2(err.fd.data(), O_CLOEXEC) != 0 || ::pipe2(report.fd.data(), O_CLOEXEC) != 0)
        return systemFail(errno);
    if (spec.withOutput)
        ::fcntl(out.fd[0], F_SETPIPE_SZ, 1 << 20); // fewer wake-ups on big output; the default works too

    Strings arguments{spec.program.toLocal8Bit()};
    for (const QString &argument : spec.arguments)
        arguments.push_back(argument.toUtf8());
    Strings environment = mergedEnvironment(spec.environment);
    const auto argv = pointers(arguments);
    const auto envp = pointers(environment);
    const ChildView view{program.constData(), argv.data(), envp.data(), in.fd[0], out.fd[1], err.fd[1], report.fd[1], ::getpid()};

    const pid_t pid = ::fork();
    if (pid < 0)
        return systemFail(errno);
    if (pid == 0)
        becomeProgram(view);
    closeFd(report.fd[1]);
    int reason = 0;
    if (::read(report.fd[0], &reason, sizeof reason) == static_cast<ssize_t>(sizeof reason)) {
        ::waitpid(pid, nullptr, 0);
        return systemFail(reason);
    }

    std::unique_ptr<ChildProcess> child(new ChildProcess);
    child->m_pid = pid;
    child->m_in = spec.withInput ? in.take(1) : -1;
    child->m_out = spec.withOutput ? out.take(0) : -1;
    child->m_err = err.take(0);
    for (const int fd : {child->m_in, child->m_out, child->m_err})
        if (fd >= 0)
            ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    return child;
}

ChildProcess::~ChildProcess()
{
    end();
    closeFd(m_in);
    closeFd(m_out);
    closeFd(m_err);
}

qsizetype ChildProcess::write(QByteArrayView bytes)
{
    const ssize_t taken = ::send(m_in, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (taken >= 0)
        return taken;
    return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

void ChildProcess::closeIn()
{
    closeFd(m_in);
}

std::optional<QByteArrayView> ChildProcess::read(int &fd, QByteArray &buffer)
{
    const ssize_t size = ::read(fd, buffer.data(), static_cast<size_t>(buffer.size()));
    if (size > 0)
        return QByteArrayView(buffer.constData(), size);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return QByteArrayView();
    closeFd(fd);
    return std::nullopt;
}

std::optional<int> ChildProcess::exitStatus()
{
    int status = 0;
    if (!m_status && m_pid > 0 && ::waitpid(m_pid, &status, WNOHANG) == m_pid)
        m_status = status;
    return m_status;
}

std::optional<int> ChildProcess::waitForExit(int milliseconds)
{
    QElapsedTimer waited;
    waited.start();
    while (!exitStatus() && waited.elapsed() < milliseconds)
        ::poll(nullptr, 0, 2);
    return m_status;
}

void ChildProcess::end()
{
    if (m_pid <= 0 || exitStatus())
        return;
    ::kill(m_pid, SIGTERM);
    if (waitForExit(500))
        return;
    ::kill(m_pid, SIGKILL);
    waitForExit(2000);
}

} // namespace rd
