// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ssh/sshmaster.h"

namespace rd {

/// Commands on one host, each its own session of the host's one connection.
class SshShell final : public HostShell
{
public:
    explicit SshShell(std::shared_ptr<SshMaster> master) : m_master(std::move(master)) {}

    QString host() const override { return m_master->host(); }
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override;
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override;

    /// Who we are there; the proof that commands can be run.
    Result<> probe(Monitor &monitor);

private:
    std::shared_ptr<SshMaster> m_master;
};

} // namespace rd
