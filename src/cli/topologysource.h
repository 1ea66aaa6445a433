// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "topology/finding.h"
#include "topology/whatif.h"

namespace rd {

/// The capture that --capture names, else the domain.
Result<SnapshotPtr> readPicture(CommandLine &line, Monitor &monitor);
/// Signs in as the options say and reads the whole domain of the server given first.
Result<SnapshotPtr> readDomain(CommandLine &line, Monitor &monitor);
Result<SnapshotPtr> readCaptureFile(const QString &path);
/// Whole or not at all, readable by nobody else.
Result<> writeFile(const QString &path, const QByteArray &bytes);

QStringList findingLines(const QList<Finding> &findings, const Console &console);
QJsonObject toJson(const Finding &finding);
QJsonArray toJson(const QList<Finding> &findings);
/// 2 with something critical, 1 with a warning, else 0.
ExitCode exitCodeFor(const QList<Finding> &findings);

} // namespace rd
