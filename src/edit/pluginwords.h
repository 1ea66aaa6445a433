// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace rd {

/// The same error, with what FreeIPA's topology plugin means by its words, where they are its words.
Error explainRefusal(Error error);

} // namespace rd
