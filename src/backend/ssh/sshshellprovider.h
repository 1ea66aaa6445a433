// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/sshruntime.h"
#include "core/ports.h"

#include <QHash>
#include <QMutex>

namespace rd {

class SshMaster;

/// Shells over the system's OpenSSH: the user's configuration, agents, Kerberos and jump hosts; one connection for each host.
/// The connections live as long as this or any shell made by it, and never longer than the process.
class SshShellProvider final : public ShellProvider
{
public:
    explicit SshShellProvider(std::shared_ptr<Credentials> credentials, SshOptions options = {});
    ~SshShellProvider() override;

    Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &monitor) override;

private:
    Result<std::shared_ptr<SshMaster>> master(const QString &host);

    std::shared_ptr<Credentials> m_credentials;
    SshOptions m_options;
    QMutex m_guard; ///< for what follows
    std::shared_ptr<SshRuntime> m_runtime;
    QHash<QString, std::shared_ptr<SshMaster>> m_masters;
};

} // namespace rd
