// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace rd {

/// An icon from a black SVG, painted in the given colour, or in the text colour of the application's palette.
QIcon tintedIcon(const QString &file, const QColor &color);

} // namespace rd
