// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "gui/theme.h"

namespace rd {

/// Shape, word and tone of what a finding amounts to.
StateLook lookOf(Outcome outcome);
/// Of a line of the time line.
StateLook lookOf(CourseLine::Kind kind, Outcome outcome);

} // namespace rd
