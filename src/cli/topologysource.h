// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "topology/snapshot.h"

namespace rd {

/// Signs in as the options say and reads the whole domain that the server belongs to.
Result<SnapshotPtr> readPicture(CommandLine &line, const QString &server, Monitor &monitor);

} // namespace rd
