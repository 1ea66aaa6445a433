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

} // namespace rd
