// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>

namespace rd {

/// Files that only their owner may read, written so that a crash leaves the old or the new content. Errors name the path.
/// What is missing on the way to the folder is made private too.
Result<> makePrivateFolder(const QString &path);
Result<> writePrivateFile(const QString &path, const QByteArray &content);
/// Opens for appending without a buffer of its own, mode 0600.
Result<> openPrivateForAppend(QFile &file);
/// Writes all and has the disk confirm it.
Result<> appendDurably(QFile &file, const QByteArray &bytes);
/// Ends a line that a crash left without its line feed.
Result<> endTornLine(QFile &file);

} // namespace rd
