// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <QByteArrayView>

namespace rd {

/// Reads realm_info as the installers do: with the rules of Python's ConfigParser (`%%`, `%(name)s`, continued lines, the last of
/// two equal keys).
Result<RealmInfo> readRealmInfo(QByteArrayView text);

/// "3.3.5" for 30305, "3.0.2" for 302, empty for 0.
QString versionText(int version);

/// The other way round: 30305 for "3.3.5", 302 for "3.0.2"; further words of a distribution ("3.3.3-28.el7") do not count.
/// 0: no version.
int versionNumber(const QString &text);

/// The text that readRealmInfo() and the installers read as this.
QByteArray realmInfoText(const RealmInfo &info);

} // namespace rd
