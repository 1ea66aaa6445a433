// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "diagnosis/rule.h"

#include <QByteArray>

namespace rd {

inline constexpr qsizetype largestRuleFile = qsizetype(4) << 20;

/// Reads one rule file; name is for the places of its rules. An unknown word, a wrong type or broken YAML is an error that
/// names file and line.
Result<RuleTexts> readRuleFile(const QByteArray &bytes, const QString &name);

/// Puts the texts of a translated rule file (see the folder's README) into the rules; ids that are not there are an error.
Result<> translateRules(const QByteArray &bytes, const QString &name, RuleTexts &texts);

} // namespace rd
