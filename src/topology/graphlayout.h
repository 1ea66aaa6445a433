// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>

namespace rd {

using Positions = QHash<ServerId, QPointF>;

/// Size of a server in the picture, and the room kept around its centre.
inline constexpr QSizeF serverSize{176, 68};
inline constexpr QSizeF serverRoom{222, 118};
/// What the border around the servers of a location keeps free; its title stands in the upper part.
inline constexpr double locationMargin = 26;
inline constexpr double locationTitle = 40;

/// A place for every server of the snapshot. Same input, same picture. Servers in keep stay where they are and a new one is put
/// near those it replicates with, or those of its location; without keep a small domain is a circle, a larger one settles, and
/// the servers of each location stand together. Pure and blocking; run it in a job.
Positions layoutGraph(const Snapshot &snapshot, const Positions &keep);

} // namespace rd
