// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// replica-desk-cli topology [WORD] …: the commands about a domain as a whole. Each has a file of its own and a row in the table
/// of topologycommand.cpp.
int runTopology(const QStringList &arguments);

/// The table, for --help.
QString topologyCommands();

/// topology SERVER: reads a domain and prints its servers and how they replicate.
int runTopologyShow(const QStringList &arguments);
int runTopologyWatch(const QStringList &arguments);
int runTopologyAnalyze(const QStringList &arguments);
int runTopologyWhatIf(const QStringList &arguments);
int runTopologyExport(const QStringList &arguments);
int runTopologyDiff(const QStringList &arguments);
int runTopologyHistory(const QStringList &arguments);

} // namespace rd
