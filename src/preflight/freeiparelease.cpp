// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/freeiparelease.h"

#include <QRegularExpression>

namespace rd {

FreeIpaRelease FreeIpaRelease::fromText(const QString &version)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})\\.(\\d{1,3})(\\D|$)"));
    const auto match = pattern.match(version);
    return match.hasMatch() ? FreeIpaRelease{match.captured(1).toInt(), match.captured(2).toInt()} : FreeIpaRelease{};
}

} // namespace rd
