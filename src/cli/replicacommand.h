// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

struct CommandLine;

/// Exit codes of commands that drive a session.
enum class SessionExit { Succeeded = 0, Failed = 1, Usage = 3, Interrupted = 5 };

/// `replica create FQDN --from SERVER …`
int runReplicaCommand(const QStringList &arguments);
/// `runs list|show|attach`
int runRunsCommand(const QStringList &arguments);

} // namespace rd
