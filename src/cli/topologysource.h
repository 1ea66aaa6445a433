// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "cli/commandline.h"
#include "topology/finding.h"
#include "topology/whatif.h"

namespace rd {

/// The capture that --capture names, else the domain.
Result<SnapshotPtr> readPicture(CommandLine &line, Monitor &monitor);
/// Signs in as the options say and reads the whole domain of the server given first.
Result<SnapshotPtr> readDomain(CommandLine &line, Monitor &monitor);
/// The servers' own attempts to reach each other over SSH, where --try-paths asks for them.
class PathTrier
{
public:
    explicit PathTrier(const CommandLine &line);
    SnapshotPtr tried(const SnapshotPtr &picture, Monitor &monitor) const;

private:
    std::shared_ptr<Backend> m_backend;
};
Result<SnapshotPtr> readCaptureFile(const QString &path);
/// Whole or not at all, readable by nobody else.
Result<> writeFile(const QString &path, const QByteArray &bytes);

QStringList findingLines(const QList<Finding> &findings, const Console &console);
QJsonObject toJson(const Finding &finding);
QJsonArray toJson(const QList<Finding> &findings);
/// 2 with something critical, 1 with a warning, else 0.
ExitCode exitCodeFor(const QList<Finding> &findings);

} // namespace rd
