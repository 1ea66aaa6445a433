// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plansession.h"
#include "topology/finding.h"

#include <QColor>
#include <QIcon>
#include <QString>
#include <optional>

class QApplication;
class QFormLayout;
class QPalette;

namespace rd {

/// What a colour means. Never shown alone: a shape and a word always go with it.
enum class Tone { Plain, Good, Active, Warning, Bad, Muted };

/// Shape, word and tone of one state.
struct StateLook
{
    QString iconName;
    QString word; ///< translated
    Tone tone = Tone::Plain;
};

/// The only place that knows colours. Light or dark is told by the palette's lightness.
namespace theme {

enum class Mode { Light, Dark };

/// Sets our own palette where Fusion draws (no desktop style) or where a mode is asked for; else the desktop's stays.
void apply(QApplication &application, std::optional<Mode> forced);
Mode mode(const QPalette &palette);

/// Text and icons of a tone; readable (4.5 : 1) on window, base and card.
QColor color(Tone tone, const QPalette &palette);
QColor card(const QPalette &palette);                        ///< background of raised things
QColor border(const QPalette &palette);                      ///< thin lines around them
QColor controlBorder(const QPalette &palette, bool enabled); ///< of fields and buttons: 3 : 1 against what is around
QColor canvas(const QPalette &palette);                      ///< behind the graph
QColor ground(const QPalette &palette);                      ///< what groups things on the canvas
QColor tint(Tone tone, const QPalette &palette);             ///< quiet background of a banner in this tone
QColor chosen(const QPalette &palette);                      ///< behind what is chosen in a list; tones stay readable on it
QColor searchHit(const QPalette &palette);
/// Tells hosts in a list apart; their names stand beside it. Readable as text.
QColor hostColor(int number, const QPalette &palette);

/// Puts each label of a form on one line with its field: fields are much higher than text.
void alignLabels(const QFormLayout &form);

QIcon applicationIcon();
/// One of our drawings in any colour and size; follows light and dark by itself when no colour is given.
QIcon icon(const QString &name, const QColor &color = {});
QIcon icon(const StateLook &look, const QPalette &palette);

StateLook look(Health health);
StateLook look(Severity severity);
StateLook look(StepState state);
StateLook look(SessionState state);

/// Distances in device-independent pixels; everything is laid out on multiples of 4.
inline constexpr int gap = 8;
inline constexpr int wideGap = 16;
inline constexpr int pageMargin = 24;
inline constexpr int radius = 8;
inline constexpr int smallIcon = 16;

} // namespace theme
} // namespace rd
