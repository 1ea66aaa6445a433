// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layoutstore.h"
#include "topology/analysis.h"
#include "topology/healthtracker.h"
#include "topology/snapshot.h"

namespace rd {

/// A snapshot with a place for every server in it and what is worth telling about it, all made by a worker.
struct Picture
{
    SnapshotPtr snapshot = {};
    Positions positions = {};
    Analysis analysis = {};
    HealthTracker tracker = {}; ///< what came before, to judge the next picture with
};

/// previous: the picture before, whose places are kept; empty for the first one: its places come from the store.
Picture makePicture(const SnapshotPtr &snapshot, const Picture &previous, const LayoutStore &store);

/// The same with every place chosen anew, which the store then keeps.
Result<Picture> arrangeAnew(const Picture &picture, const LayoutStore &store);

} // namespace rd
