// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd {

/// The parts of a DN, leftmost first, in lower case and without blanks around "=": for comparing and taking apart, not for sending.
QStringList dnParts(const QString &dn);
/// dnParts() joined again.
QString normalisedDn(const QString &dn);
/// The value of a part, "host.example" of "cn=host.example".
QString valueOf(const QString &part);
/// "ipa.test" of "dc=ipa,dc=test".
QString domainOf(const QString &suffix);

} // namespace rd
