// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/supportpackage.h"

namespace rd {

/// Writes the files as a compressed tar archive that only its owner may read: whole or not at all.
Result<> writeSupportPackage(const QString &path, const QList<SupportFile> &files, const QDateTime &time);

} // namespace rd
