// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/tarreader.h"
#include "fuzz/targets.h"

namespace rd::fuzz {

void archive(QByteArrayView bytes)
{
    const auto members = readTar(bytes, QStringLiteral("realm_info"));
    if (!members) {
        if (members.error().summary.isEmpty())
            qFatal("an error without a sentence");
        return;
    }
    size_t total = 0;
    for (const auto &[name, data] : *members) {
        total += static_cast<size_t>(data.size());
        if (name.isEmpty() || name.contains(u'/') || name == QLatin1StringView("..") || name == QLatin1StringView("."))
            qFatal("a name that must not pass");
    }
    if (total > size_t(mostTarBytes) || members->size() > size_t(mostTarMembers))
        qFatal("more than is allowed");
}

} // namespace rd::fuzz
