// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history.h"

namespace rd {

/// "Last hour", "Last 24 hours", "Last 7 days"; translated.
QString historyTitle(std::chrono::seconds length);
/// One step of a strip: its time, and what was worst in it.
QString cellText(const HistoryStrip &strip, qsizetype cell);
/// The whole strip in a sentence: how much of the watched time was spent in which state.
QString stripText(const HistoryStrip &strip);
/// Greatest lag in it, in seconds; nothing where none is known.
std::optional<qint64> greatestLag(const HistoryStrip &strip);
/// "nothing", "1 change", "at least 3 changes", "2 to 5 changes".
QString changesText(qint64 atLeast, const std::optional<qint64> &atMost);

} // namespace rd
