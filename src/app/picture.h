// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/layoutstore.h"
#include "history/historystore.h"
#include "topology/analysis.h"
#include "topology/healthtracker.h"
#include "topology/snapshot.h"

namespace rd {

/// A snapshot with a place for every server in it, what is worth telling about it and how it was before, all made by a worker.
struct Picture
{
    SnapshotPtr snapshot = {};
    Positions positions = {};
    Analysis analysis = {};
    HealthTracker tracker = {};               ///< what came before, to judge the next picture with
    History history = {};                     ///< empty for a capture
    std::optional<Error> historyProblem = {}; ///< why the picture was not kept, or the past not read
    QDateTime lastLook = {};                  ///< when somebody last looked in an earlier session; not valid: never
};

/// Where a picture leaves its traces.
struct Keeping
{
    LayoutStore layouts;
    std::shared_ptr<HistoryStore> history = {}; ///< null: it is no look at the domain, or nothing is kept
    std::chrono::seconds interval{30};          ///< how often somebody looks
};

inline constexpr std::chrono::hours usualHistoryLength{24};

/// previous: the picture before, whose places are kept; empty for the first one: its places come from the store.
Picture makePicture(const SnapshotPtr &snapshot, const Picture &previous, const Keeping &keeping);

/// The same with every place chosen anew, which the store then keeps.
Result<Picture> arrangeAnew(const Picture &picture, const LayoutStore &store);

} // namespace rd
