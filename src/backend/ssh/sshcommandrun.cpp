// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshcommandrun.h"

#include "backend/ssh/askpassprompt.h"
#include "backend/ssh/ssherror.h"

#include <array>
#include <poll.h>
#include <sys/wait.h>

namespace rd {
namespace {

constexpr int pollMs = static_cast<int>(cancelLatency.count()) / 2;
constexpr int endQuietMs = 300; ///< what the program left running may hold its output open after it has ended
constexpr int sshFailed = 255;
constexpr int mostPasswords = 3;

QString translate(const char *text)
{
    return QCoreApplication::translate("rd::SshCommand", text);
}

} // namespace

SshCommandRun::SshCommandRun(SshMaster &master, const RemoteCommand &command, const ByteSink &sink, Monitor &monitor)
    : m_master(master),
      m_command(command),
      m_sink(sink),
      m_monitor(monitor),
      m_login(master.login()),
      m_words(m_marks),
      m_buffer(256 * 1024, Qt::Uninitialized)
{
    if (command.secretInput) {
        m_input.append(command.secretInput->bytes());
        m_input.append(QByteArrayView("\n", 1));
    }
    if (!command.input.isEmpty())
        m_input.append(command.input);
    m_deadline = command.limit.count() > 0 ? QDeadlineTimer(command.limit) : QDeadlineTimer(QDeadlineTimer::Forever);
}

Result<CommandOutput> SshCommandRun::run(const QString &controlSocket)
{
    // No configuration and a way out that always fails: without the master, ssh must not connect by itself.
    auto child = ChildProcess::start(
        {m_master.runtime().options().program,
         {QStringLiteral("-F"), QStringLiteral("none"), QStringLiteral("-T"), QStringLiteral("-S"), controlSocket,
          QStringLiteral("-oControlMaster=no"), QStringLiteral("-oProxyCommand=false"), QStringLiteral("-oLogLevel=ERROR"),
          QStringLiteral("--"), m_master.host(), remoteLine(m_command, m_login, m_marks)},
         {{"LC_ALL", "C"}, {"SSH_ASKPASS_REQUIRE", "never"}},
         true});
    if (!child)
        return pass(child.error());
    m_child = std::move(*child);
    m_quiet.start();
    if (auto pumped = pump(); !pumped)
        return pass(pumped.error());
    return outcome();
}

Result<> SshCommandRun::pump()
{
    while (m_child->out() >= 0 || m_child->err() >= 0) {
        if (m_monitor.stopRequested())
            return fail(Fault::Cancelled, translate("Stopped."));
        if (m_deadline.hasExpired())
            return fail(Fault::TimedOut,
                        translate("A command on %1 took longer than %2 s and was given up.")
                            .arg(m_master.host())
                            .arg(std::chrono::duration_cast<std::chrono::seconds>(m_command.limit).count()),
                        m_command.argv.value(0), translate("Check how busy the server is and try again."));

        const bool writing = m_words.begun() && m_child->in() >= 0;
        std::array<pollfd, 3> waiting{pollfd{m_child->out(), POLLIN, 0}, pollfd{m_child->err(), POLLIN, 0},
                                      pollfd{writing ? m_child->in() : -1, POLLOUT, 0}};
        const int ready = ::poll(waiting.data(), waiting.size(), pollMs);
        if (waiting[1].revents)
            if (auto read = readWords(); !read)
                return read;
        if (waiting[0].revents && !readOutput()) {
            m_sinkDone = true;
            return {};
        }
        if (writing && waiting[2].revents)
            writeInput();
        if (m_quiet.elapsed() >= cancelLatency.count()) {
            m_quiet.restart();
            if (!m_sink({})) {
                m_sinkDone = true;
                return {};
            }
        }
        if (ready > 0 && m_ended.isValid() && (waiting[0].revents || waiting[1].revents))
            m_ended.restart();
        if (ready == 0 && ((m_ended.isValid() && m_ended.elapsed() > endQuietMs) || m_child->exitStatus()))
            return {};
    }
    return {};
}

Result<> SshCommandRun::readWords()
{
    const auto piece = m_child->readErr(m_buffer);
    auto event = m_words.feed(piece.value_or(QByteArrayView()));
    while (event != CommandWords::Event::Nothing) {
        if (event == CommandWords::Event::PasswordWanted) {
            if (auto given = givePassword(); !given)
                return given;
        } else {
            if (m_command.limit.count() > 0)
                m_deadline.setRemainingTime(m_command.limit); // the person's time is not the program's
            writeInput();
        }
        event = m_words.feed({});
    }
    if (!m_ended.isValid() && m_words.ended())
        m_ended.start();
    return {};
}

bool SshCommandRun::readOutput()
{
    const auto piece = m_child->readOut(m_buffer);
    if (!piece || piece->isEmpty())
        return true;
    m_quiet.restart();
    return m_sink(*piece);
}

void SshCommandRun::writeInput()
{
    while (!m_input.isEmpty() || askForLastInput()) {
        const qsizetype taken = m_child->write(m_input.first());
        if (taken == 0)
            return;
        if (taken < 0) { // the program does not read (any more); its exit status tells whether that matters
            m_input.clear();
            break;
        }
        if (taken < m_input.first().size())
            m_input.first() = m_input.first().sliced(taken);
        else
            m_input.removeFirst();
    }
    m_child->closeIn();
}

/// Whether there is more to write.
bool SshCommandRun::askForLastInput()
{
    if (!m_command.lastInput || m_lastInput)
        return false;
    m_lastInput = m_command.lastInput();
    if (!m_lastInput->isEmpty())
        m_input.append(*m_lastInput);
    return !m_input.isEmpty();
}

QString SshCommandRun::sudoSubject() const
{
    return m_login.user + u'@' + m_master.host().section(u'@', -1);
}

Result<> SshCommandRun::givePassword()
{
    Question question;
    question.kind = Question::Kind::SudoPassword;
    question.subject = sudoSubject();
    question.prompt = translate("Password of %1 for sudo on %2").arg(m_login.user, m_master.host());
    question.reason = translate("The work on %1 needs root's rights.").arg(m_master.host());
    question.attempt = ++m_passwords;
    Credentials &credentials = m_master.runtime().credentials();
    if (m_passwords > mostPasswords) {
        credentials.forget(question.kind, question.subject);
        return fail(Fault::AuthFailed,
                    translate("sudo on %1 refused the password of %2 three times.").arg(m_master.host(), m_login.user), {},
                    translate("Check the password: sudo wants the one of the login, not root's."));
    }
    const auto password = credentials.get(question, m_monitor);
    if (!password)
        return pass(password.error());
    m_child->write((*password)->bytes()); // nothing was written before: it has room
    m_child->write(QByteArrayView("\n", 1));
    return {};
}

Result<CommandOutput> SshCommandRun::outcome()
{
    CommandOutput output;
    output.err = m_words.words();
    if (m_sinkDone) {
        output.exitCode = -1; // not waited for
        return output;
    }
    if (m_words.ended()) {
        output.exitCode = m_words.exitCode();
        return output;
    }

    const auto status = m_child->waitForExit(2000);
    const int code = status && WIFEXITED(*status) ? WEXITSTATUS(*status) : sshFailed;
    const QString host = m_master.host();
    const QString said = withoutControls(QString::fromUtf8(output.err));
    // A master that is just going away is alive for a moment longer than its clients.
    for (int waited = 0; code == sshFailed && waited < 500 && m_master.isAlive(); waited += 20)
        ::poll(nullptr, 0, 20);
    if (!m_master.isAlive()) {
        const QString detail = QStringList{said, withoutControls(m_master.lastWords())}.join(u'\n').trimmed();
        return fail(Fault::Unreachable, translate("The connection to %1 was cut.").arg(host), detail,
                    begun() ? translate("Whether the command there went on to its end is not known. Connect again and look.")
                            : translate("Check the network and connect again."));
    }
    if (begun())
        return fail(Fault::RemoteFailed, translate("A command on %1 was ended before it was done.").arg(host), said,
                    translate("Somebody or the system (out of memory, a shutdown) killed it; look at the server's log."));
    if (m_command.asRoot && !m_login.isRoot && code != sshFailed)
        return pass(sudoError());
    if (code == sshFailed && said.contains(QLatin1StringView("Session open refused")))
        return pass(explainSshFailure(host, said));
    return fail(Fault::Denied, translate("The login at %1 does not allow to run commands.").arg(host), said,
                translate("Use a login with an ordinary shell, not restricted to one command."));
}

Error SshCommandRun::sudoError() const
{
    const QString said = withoutControls(QString::fromUtf8(m_words.words()));
    const QString host = m_master.host();
    const QString user = m_login.user;
    const auto has = [&said](const char *words) { return said.contains(QLatin1StringView(words)); };
    if (has("incorrect password") || has("Authentication failure") || has("no password was provided") ||
        has("maximum number of")) {
        m_master.runtime().credentials().forget(Question::Kind::SudoPassword, sudoSubject());
        return {Fault::AuthFailed, translate("sudo on %1 refused the password of %2.").arg(host, user), said,
                translate("Check the password: sudo wants the one of the login, not root's.")};
    }
    if (has("not in the sudoers") || has("may not run sudo") || has("is not allowed to"))
        return {Fault::Denied, translate("%1 may not become root on %2.").arg(user, host), said,
                translate("Add the login to the host's sudo rules, or log in as root.")};
    if (has("must have a tty"))
        return {Fault::Denied, translate("sudo on %1 works only on a terminal (requiretty).").arg(host), said,
                translate("Add \"Defaults:%1 !requiretty\" to the host's sudo rules, or log in as root.").arg(user)};
    if (has("not found"))
        return {Fault::Denied, translate("There is no sudo on %1, so %2 cannot become root.").arg(host, user), said,
                translate("Log in as root, or install sudo there.")};
    return {Fault::Denied, translate("sudo on %1 did not run the command.").arg(host), said,
            translate("Try \"sudo true\" in a terminal on that host to see why.")};
}

} // namespace rd
