// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/serverentries.h"
#include "topology/topologyentries.h"

namespace rd {

/// What a server that answered told besides its agreements: clock, own view of the domain, tasks, leftovers, ranges, rights.
void readDetails(Server &server, const ServerEntries &entries, const TopologyEntries &topology, Oddities &odd);

} // namespace rd
