// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/knowledge.h"

#include <QLocale>

namespace rd {

/// The rules that come with the program and those of the site, ready to be used.
struct RuleLibrary
{
    std::shared_ptr<const Knowledge> knowledge;
    QList<Error> complaints; ///< files of the site that are wrong and were left out
};

/// Where the rules of the site are: rules.d in the program's configuration folder.
QString siteRuleFolder();

/// Fails only if the program's own rules are damaged. siteFolder need not exist.
Result<RuleLibrary> loadRules(const QString &siteFolder, const QLocale &locale = QLocale());

/// The rules of the program alone, as the files have them.
Result<RuleTexts> builtInRules(const QLocale &locale = QLocale());

} // namespace rd
