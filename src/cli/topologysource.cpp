// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologysource.h"

#include "topology/topologyreader.h"

namespace rd {

Result<SnapshotPtr> readPicture(CommandLine &line, const QString &server, Monitor &monitor)
{
    auto connector = line.signIn(server, monitor);
    if (!connector)
        return pass(connector.error());
    const ReadLimits limits{.eachServer = 2 * line.timeout() + std::chrono::seconds(2)};
    return readTopology(server, **connector, monitor, limits);
}

} // namespace rd
