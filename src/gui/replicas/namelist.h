// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// Several names or addresses in one field, separated by spaces, commas or semicolons.
QStringList namesIn(const QString &text);

} // namespace rd
