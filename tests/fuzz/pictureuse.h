// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd::fuzz {

/// Does to a picture all that the program does to one, and aborts when a promise of that is broken.
void usePicture(const SnapshotPtr &picture);

} // namespace rd::fuzz
