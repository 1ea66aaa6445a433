// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/phasetimes.h"

#include <QJsonObject>

namespace rd {

/// As a run's journal keeps it.
QJsonObject toJson(const PhaseTime &phase);
PhaseTime phaseTime(const QJsonObject &json);

/// What the installers of the newest runs below the folder took. Blocking; reads their journals.
PhaseHistory readPhaseHistory(const QString &runsFolder);

} // namespace rd
