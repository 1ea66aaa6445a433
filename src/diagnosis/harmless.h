// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/knowledge.h"

namespace rd {

/// Why a line is harmless by itself, whatever its looks: the words of the rule book. Empty: no rule says so.
QString harmlessReason(const Knowledge &knowledge, QByteArrayView line);

} // namespace rd
