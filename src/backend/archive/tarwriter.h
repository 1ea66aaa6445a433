// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/wipedbytes.h"
#include "core/result.h"

#include <QString>
#include <map>

class QDateTime;

namespace rd {

/// Members of a tar archive by name, in memory that is wiped.
using TarMembers = std::map<QString, WipedBytes>;

/// The archive of a bundle as FreeIPA's tar makes it: one folder (0700) with plain files, all of root, not compressed.
Result<WipedBytes> writeTar(const TarMembers &members, const QString &folder, const QDateTime &time);

} // namespace rd
