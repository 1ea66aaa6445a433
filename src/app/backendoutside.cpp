// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backendoutside.h"

#include "app/layoutstore.h"
#include "backend/backend.h"
#include "backend/kerberos/kerberossession.h"
#include "plan/runrecord.h"
#include "topology/topologyreader.h"

namespace rd {

Outside backendOutside(const QString &sshConfig)
{
    return {.ticket = [](Monitor &monitor) -> Result<QString> {
                constexpr std::chrono::milliseconds limit{3000};
                const auto session = KerberosSession::useDefaultCache({}, limit, monitor);
                if (!session)
                    return pass(session.error());
                return (*session)->principal();
            },
            .signIn = Backend::directories,
            .readTopology = [](const QString &host, DirectoryConnector &connector,
                               Monitor &monitor) { return readTopology(host, connector, monitor); },
            .plan = bundlePlan,
            .planContext =
                [sshConfig](std::shared_ptr<RunRecord> record, std::shared_ptr<Credentials> credentials) {
                    return Backend({.sshConfig = sshConfig}, std::move(credentials)).planContext(std::move(record));
                },
            .editPorts = [sshConfig](std::shared_ptr<DirectoryConnector> directories, std::shared_ptr<Credentials> credentials,
                                     const QString &domain) -> EditPorts {
                const Backend backend({.sshConfig = sshConfig}, credentials);
                return {.directories = std::move(directories),
                        .shells = backend.shells(),
                        .credentials = std::move(credentials),
                        .audit = std::make_shared<AuditLog>(domain)};
            },
            .runsFolder = RunRecord::rootFolder(),
            .layoutsFolder = LayoutStore::rootFolder()};
}

} // namespace rd
