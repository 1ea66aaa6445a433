// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "topology/snapshot.h"

namespace rd {

ExitCode exitCodeFor(const Snapshot &picture);

/// The picture as a table for people.
QString topologyText(const Snapshot &picture, const Console &console);

/// The picture for programs. Members are only ever added while "version" stays the same; times are ISO 8601 in UTC, absent values
/// null, words those of healthName() and faultName().
QJsonObject topologyJson(const Snapshot &picture);

} // namespace rd
