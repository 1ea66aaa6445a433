// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

class QJsonObject;

namespace rd {

QJsonObject diagnosisJson(const Diagnosis &diagnosis);
/// The rule itself, for `--explain` and `--list`.
QJsonObject ruleJson(const Rule &rule);

} // namespace rd
