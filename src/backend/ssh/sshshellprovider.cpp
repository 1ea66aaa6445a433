// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshshellprovider.h"

#include "backend/ssh/childprocess.h"
#include "backend/ssh/sshshell.h"

namespace rd {

SshShellProvider::SshShellProvider(std::shared_ptr<Credentials> credentials, SshOptions options)
    : m_credentials(std::move(credentials)),
      m_options(std::move(options))
{}

SshShellProvider::~SshShellProvider() = default;

Result<std::shared_ptr<SshMaster>> SshShellProvider::master(const QString &host)
{
    const QMutexLocker guard(&m_guard);
    if (!m_runtime) {
        auto runtime = SshRuntime::create(m_credentials, m_options);
        if (!runtime)
            return pass(runtime.error());
        m_runtime = *runtime;
    }
    auto &master = m_masters[host];
    if (!master)
        master = std::make_shared<SshMaster>(m_runtime, host);
    return master;
}

Result<std::shared_ptr<HostShell>> SshShellProvider::open(const QString &host, Monitor &monitor)
{
    const bool usable = !host.isEmpty() && !host.startsWith(u'-') &&
                        std::all_of(host.begin(), host.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (!usable)
        return fail(
            Fault::Malformed, QCoreApplication::translate("rd::SshShellProvider", "\"%1\" is no host name.").arg(host), {},
            QCoreApplication::translate("rd::SshShellProvider", "Give a name or address, with user@ before it if needed."));
    const auto known = master(host);
    if (!known)
        return pass(known.error());
    auto shell = std::make_shared<SshShell>(*known);
    if (const auto connected = (*known)->ensure(monitor); !connected)
        return pass(connected.error());
    if (!(*known)->isLoginKnown())
        if (const auto probed = shell->probe(monitor); !probed)
            return pass(probed.error());
    return shell;
}

} // namespace rd
