// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>

namespace rd {

/// A release of FreeIPA as far as rules depend on it: 3.3 of "3.3.5". Zero: not known.
struct FreeIpaRelease
{
    int major = 0;
    int minor = 0;

    static FreeIpaRelease fromText(const QString &version);
    bool isKnown() const { return major > 0; }
    QString text() const { return QStringLiteral("%1.%2").arg(major).arg(minor); }
    friend auto operator<=>(const FreeIpaRelease &, const FreeIpaRelease &) = default;
};

} // namespace rd
