// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <optional>

namespace rd {

/// A server that hangs on one other alone is cut off when that one fails: with whom it should replicate too. Nothing where it
/// has a second partner, or nobody else is there.
std::optional<ServerId> secondPartner(const Snapshot &picture, const ServerId &server);

} // namespace rd
