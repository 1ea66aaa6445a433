// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/archive/tarreader.h"

namespace rd {

/// The archive of a bundle as FreeIPA's tar makes it: one folder (0700) with plain files, all of root, not compressed.
Result<WipedBytes> writeTar(const TarMembers &members, const QString &folder, const QDateTime &time);

} // namespace rd
