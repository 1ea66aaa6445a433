// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/sshcommand.h"
#include "backend/ssh/sshruntime.h"

#include <mutex>

namespace rd {

/// The one multiplexed connection to a host, made when it is needed and made anew when it has died. Thread-safe.
class SshMaster
{
public:
    SshMaster(std::shared_ptr<SshRuntime> runtime, QString host);
    ~SshMaster();

    QString host() const { return m_host; }
    SshRuntime &runtime() const { return *m_runtime; }
    /// Connects unless there is a live connection; asks the person what ssh asks. Gives the control socket.
    Result<QString> ensure(Monitor &monitor);
    bool isAlive();
    /// What the master said when it died; for the details of an error.
    QString lastWords();

    /// Found out once after the login.
    LoginFacts login();
    void setLogin(const LoginFacts &login);
    bool isLoginKnown();

private:
    Result<> connect(Monitor &monitor, bool &slowAnswer);
    void drainWords();

    std::shared_ptr<SshRuntime> m_runtime;
    QString m_host;
    std::timed_mutex m_connecting;
    std::mutex m_guard; ///< for what follows
    std::unique_ptr<ChildProcess> m_child;
    QString m_socket;
    QByteArray m_words;
    LoginFacts m_login;
    bool m_loginKnown = false;
};

} // namespace rd
