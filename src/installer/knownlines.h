// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/linegrammar.h"

#include <span>

namespace rd {

/// A line known by how it starts, or by its whole text.
struct KnownLine
{
    const char *start;
    Meaning meaning;
    bool whole = false;
    bool header = false; ///< may carry an estimate
};

std::span<const KnownLine> knownLines();

} // namespace rd
