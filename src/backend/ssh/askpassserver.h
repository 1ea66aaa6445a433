// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>
#include <functional>

namespace rd {

/// The end of a private socket that our askpass program talks to: one prompt in, one answer out. Made for poll() in the thread
/// that waits for ssh, so that the blocking Asker is called where blocking is allowed. Only our own user is listened to;
/// the socket's folder is private and its name random.
class AskpassServer
{
public:
    static Result<std::unique_ptr<AskpassServer>> listen(const QString &folder);
    ~AskpassServer();

    int fd() const { return m_fd; }
    QString path() const { return m_path; }

    /// Takes one waiting connection. The answerer gets ssh's prompt; without a value ssh is told that there is no answer.
    using Answerer = std::function<SecretPtr(const QString &prompt)>;
    void serve(const Answerer &answerer);

private:
    AskpassServer() = default;
    Q_DISABLE_COPY_MOVE(AskpassServer)
    int m_fd = -1;
    QString m_path;
};

} // namespace rd
