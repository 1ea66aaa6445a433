// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "topology/endpointprobe.h"
#include "topology/snapshot.h"

#include <chrono>

namespace rd {

struct ReadLimits
{
    std::chrono::milliseconds eachServer{12000}; ///< connecting, signing in and reading of one server
    int atOnce = 64;                             ///< servers asked at the same time
};

/// Reads a whole domain: from the first host which servers there are, then every server at the same time what it has. A server
/// that does not answer is in the picture with its problem and delays nobody beyond its limit; only the first host failing is an
/// error. With endpoints, every server that answers is asked for its certificates too. Blocks; brings threads of its own, so that
/// it may run on any pool.
Result<SnapshotPtr> readTopology(const QString &firstHost, DirectoryConnector &connector, Monitor &monitor,
                                 const ReadLimits &limits = {}, EndpointProbe *endpoints = nullptr);

} // namespace rd
