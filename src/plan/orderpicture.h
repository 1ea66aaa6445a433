// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"
#include "topology/whatif.h"

namespace rd {

/// The domain with the ordered replica in it, and what that changes for the better or worse.
Result<WhatIfAnswer> pictureWith(const ReplicaOrder &order, const Snapshot &picture);

} // namespace rd
