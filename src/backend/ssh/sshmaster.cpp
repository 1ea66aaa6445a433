// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshmaster.h"

#include "backend/ssh/askpassserver.h"
#include "backend/ssh/childprocess.h"
#include "backend/ssh/sshanswers.h"
#include "backend/ssh/ssherror.h"

#include <QDeadlineTimer>
#include <QFile>
#include <array>
#include <poll.h>

namespace rd {
namespace {

using namespace std::chrono_literals;

constexpr auto tick = 20ms;             ///< how often the control socket is looked for
constexpr auto loginLimit = 90s;        ///< name, keys, GSSAPI … without the time of the person
constexpr auto patienceOfServers = 30s; ///< sshd gives up a login after 20 s to 2 min
constexpr qsizetype keptWords = 64 * 1024;

} // namespace

SshMaster::SshMaster(std::shared_ptr<SshRuntime> runtime, QString host) : m_runtime(std::move(runtime)), m_host(std::move(host))
{}

SshMaster::~SshMaster() = default;

Result<QString> SshMaster::ensure(Monitor &monitor)
{
    std::unique_lock connecting(m_connecting, std::defer_lock);
    while (!connecting.try_lock_for(cancelLatency / 4))
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::SshMaster", "Stopped."));
    if (!isAlive()) {
        bool slowAnswer = false;
        Result<> connected = connect(monitor, slowAnswer);
        if (!connected && slowAnswer && connected.error().fault == Fault::Unreachable)
            connected = connect(monitor, slowAnswer); // the server would not wait for the person; now the answer is known
        if (!connected)
            return pass(connected.error());
    }
    const std::lock_guard guard(m_guard);
    return m_socket;
}

Result<> SshMaster::connect(Monitor &monitor, bool &slowAnswer)
{
    auto askpass = AskpassServer::listen(m_runtime->folder());
    if (!askpass)
        return pass(askpass.error());
    const QString socket = m_runtime->newSocketPath();
    auto launched = m_runtime->launch({QStringLiteral("-F"), m_runtime->configFile(), QStringLiteral("-N"), QStringLiteral("-T"),
                                       QStringLiteral("-S"), socket, QStringLiteral("-oControlMaster=yes"),
                                       QStringLiteral("-oControlPersist=no"), QStringLiteral("-oClearAllForwardings=yes"),
                                       QStringLiteral("-oRemoteCommand=none"), QStringLiteral("--"), m_host},
                                      (*askpass)->path());
    if (!launched)
        return pass(launched.error());
    std::unique_ptr<ChildProcess> child = std::move(*launched);
    {
        const std::lock_guard guard(m_guard);
        m_child.reset();
        m_words.clear();
    }

    SshAnswers answers(m_runtime->credentials(), m_host);
    QDeadlineTimer deadline(loginLimit);
    QByteArray words;
    QByteArray buffer(4096, Qt::Uninitialized);
    const auto listen = [&] {
        while (child->err() >= 0) {
            const auto piece = child->readErr(buffer);
            if (!piece || piece->isEmpty())
                break;
            words.append(*piece);
        }
    };
    while (!QFile::exists(socket)) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::SshMaster", "Stopped."));
        if (deadline.hasExpired())
            return fail(Fault::TimedOut,
                        QCoreApplication::translate("rd::SshMaster", "The login at %1 took too long.").arg(m_host),
                        QString::fromUtf8(words),
                        QCoreApplication::translate("rd::SshMaster",
                                                    "Check that the server is not overloaded and that its name service works."));
        std::array<pollfd, 2> waiting{pollfd{(*askpass)->fd(), POLLIN, 0}, pollfd{child->err(), POLLIN, 0}};
        ::poll(waiting.data(), waiting.size(), static_cast<int>(tick.count()));
        listen();
        if (waiting[0].revents & POLLIN) {
            (*askpass)->serve([&](const QString &prompt) { return answers.answer(prompt, monitor); });
            if (answers.verdict()) {
                if (answers.verdict()->fault == Fault::AuthFailed)
                    answers.forgetGiven();
                return pass(*answers.verdict());
            }
            slowAnswer = answers.longestWait() > patienceOfServers;
            deadline.setRemainingTime(loginLimit);
        }
        if (child->exitStatus()) {
            listen();
            const Error error = explainSshFailure(m_host, QString::fromUtf8(words));
            if (error.fault == Fault::AuthFailed)
                answers.forgetGiven();
            return pass(error);
        }
    }
    const std::lock_guard guard(m_guard);
    m_child = std::move(child);
    m_socket = socket;
    return {};
}

bool SshMaster::isAlive()
{
    const std::lock_guard guard(m_guard);
    if (!m_child)
        return false;
    drainWords();
    return !m_child->exitStatus();
}

QString SshMaster::lastWords()
{
    const std::lock_guard guard(m_guard);
    if (m_child)
        drainWords();
    return QString::fromUtf8(m_words).trimmed();
}

void SshMaster::drainWords()
{
    QByteArray buffer(4096, Qt::Uninitialized);
    while (m_child->err() >= 0) {
        const auto piece = m_child->readErr(buffer);
        if (!piece || piece->isEmpty())
            break;
        m_words.append(*piece);
    }
    if (m_words.size() > keptWords)
        m_words.remove(0, m_words.size() - keptWords);
}

LoginFacts SshMaster::login()
{
    const std::lock_guard guard(m_guard);
    return m_login;
}

void SshMaster::setLogin(const LoginFacts &login)
{
    const std::lock_guard guard(m_guard);
    m_login = login;
    m_loginKnown = true;
}

bool SshMaster::isLoginKnown()
{
    const std::lock_guard guard(m_guard);
    return m_loginKnown;
}

} // namespace rd
