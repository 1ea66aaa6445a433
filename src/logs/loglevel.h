// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd {

/// How grave a line of a log says that it is.
enum class LogLevel { None, Debug, Info, Warning, Error, Critical };

} // namespace rd
