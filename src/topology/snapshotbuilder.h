// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/serverentries.h"

namespace rd {

/// Directory entries in, picture out; pure. Strange or missing values make the picture poorer, never wrong or absent; what was
/// not understood is among its oddities.
SnapshotPtr buildSnapshot(DomainEntries domain, QList<ServerEntries> servers, const ServerId &askedFirst,
                          const QDateTime &takenAt);

} // namespace rd
