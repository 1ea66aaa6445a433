// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>
#include <map>

namespace rd {

/// Members of a tar archive by name, each where it lies in the archive.
using TarViews = std::map<QString, QByteArrayView>;

inline constexpr int mostTarMembers = 64;
inline constexpr qsizetype mostTarBytes = qsizetype(320) << 20;

/// Reads an uncompressed tar archive whose members are plain files right below one folder; the names are given without it.
/// Anything else (links, devices, other folders, absolute or climbing names, duplicates, files with holes, too much) is refused:
/// the installer unpacks the same archive as root. Nothing is copied: what comes back lives as long as the archive.
Result<TarViews> readTar(QByteArrayView archive, const QString &folder, qsizetype most = mostTarBytes);

} // namespace rd
