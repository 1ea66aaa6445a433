// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QBrush;
class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;

/// How our own style draws: flat, with borders that are seen in light and dark.
namespace rd::desk {

inline constexpr double corner = 6;

/// A flat control: filled, with a thin border that becomes thick and coloured with the focus.
void paintBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QStyleOption &option, double radius);
QColor buttonFill(const QStyleOption &option, bool isDefault);
/// Of a check box (square) or a radio button (round).
void paintIndicator(QPainter *painter, const QStyleOption &option, bool round);
/// The whole way, or what of it is done.
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option, bool groove);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle);
/// The chosen tab has a line under it.
void paintTab(QPainter *painter, const QStyleOptionTab &option);
/// What is chosen in a list: tinted, so that the colours of states stay readable, with a bar where the line begins.
void paintChosen(QPainter *painter, const QStyleOption &option);
void paintFocus(QPainter *painter, const QStyleOption &option);
/// A thin line along the middle of what can be dragged between two parts.
void paintSplitter(QPainter *painter, const QStyleOption &option);
/// Opens a menu or a list.
void paintChevron(QPainter *painter, const QRect &place, bool enabled, bool up = false);

} // namespace rd::desk
