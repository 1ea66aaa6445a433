// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/realminfo.h"
#include "fuzz/targets.h"

namespace rd::fuzz {

void realmInfo(QByteArrayView bytes)
{
    const auto info = readRealmInfo(bytes);
    if (!info && info.error().summary.isEmpty())
        qFatal("an error without a sentence");
    if (info && (info->realm.isEmpty() || info->destination.isEmpty() || info->subjectBase.size() > 1 << 20 || info->version < 0))
        qFatal("a description that is none");
}

} // namespace rd::fuzz
