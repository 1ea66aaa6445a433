// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/wipedbytes.h"
#include "core/result.h"

#include <QString>
#include <map>

namespace rd {

/// Members of a tar archive by name, in memory that is wiped.
using TarMembers = std::map<QString, WipedBytes>;

inline constexpr int mostTarMembers = 64;
inline constexpr qsizetype mostTarBytes = qsizetype(320) << 20;

/// Reads an uncompressed tar archive whose members are plain files right below one folder; the names are given without it.
/// Anything else (links, devices, other folders, absolute or climbing names, duplicates, too much) is refused: the installer
/// unpacks the same archive as root.
Result<TarMembers> readTar(QByteArrayView archive, const QString &folder, qsizetype most = mostTarBytes);

} // namespace rd
