// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/analysis.h"

namespace rd {

// The picture for other programs and for people without this one. Names are escaped for the form they go into.
QString toDot(const Snapshot &picture);
/// One row a direction; fields that a spreadsheet would take for a formula are quoted.
QString toCsv(const Snapshot &picture);
/// Servers on a circle, directions as curves with arrow heads; states by colour and dashes.
QString toSvg(const Snapshot &picture);
/// A page that stands alone: the drawing, what was found, servers and directions.
QString toHtml(const Snapshot &picture, const QList<Finding> &findings);
/// Prometheus text.
QString toMetrics(const Snapshot &picture, const QList<Finding> &findings);

} // namespace rd
