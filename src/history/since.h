// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace rd {

/// A moment in the past as people write it: "90m", "24h", "7d", "2w" before now, or a date, with a time if wished, in this
/// machine's time zone. At most ten years ago.
Result<QDateTime> momentOf(const QString &text, const QDateTime &now);

} // namespace rd
