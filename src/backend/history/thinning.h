// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/history/database.h"
#include "history/historypoint.h"

namespace rd {

/// at, present, reached, health, lag, changes, findings: these columns, from the given one on.
HistoryPoint pointFrom(const Database::Row &row, int column);

/// Takes away what is too old, and of what is old all but the worst and the last of each minute or hour. Looks only at what was
/// not thinned out before, at most once an hour.
void thinOut(Database &database, qint64 now);

} // namespace rd
