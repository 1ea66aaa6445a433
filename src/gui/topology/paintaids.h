// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

class QPainter;
class QRectF;

namespace rd {

/// The shape of a state. On a screen from a cache; in recordings for files as lines, so that it stays sharp.
void paintShape(QPainter *painter, const QRectF &place, const StateLook &look, const QPalette &palette);

/// The application's font, larger or smaller.
QFont scaledFont(double factor, bool bold);

} // namespace rd
