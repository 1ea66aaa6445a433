// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/harmless.h"

#include "diagnosis/logline.h"
#include "diagnosis/logreader.h"

#include <algorithm>

namespace rd {

QString harmlessReason(const Knowledge &knowledge, QByteArrayView line)
{
    QByteArray buffer;
    const LogLine clean = cleanLine(line.first(std::min(line.size(), LogReader::longestMatched)), buffer);
    std::vector<PatternHit> hits;
    knowledge.scan(clean.text, hits);
    QString reason;
    for (const PatternHit &hit : hits) {
        const Knowledge::Use &use = knowledge.use(hit.pattern);
        const bool signs = use.role == Knowledge::Role::Sign &&
                           (knowledge.matches(use.exact, clean.text) || knowledge.matches(use.exact, clean.bare())) &&
                           !knowledge.excepted(use.rule, clean.text);
        if (!signs)
            continue;
        const Rule &rule = knowledge.rule(use.rule);
        if (rule.severity != RuleSeverity::Ignorable)
            return {}; // it tells of something as well
        reason = rule.cause;
    }
    const int noise = reason.isEmpty() ? knowledge.noiseOf(clean.text) : -1;
    return noise >= 0 ? knowledge.noise()[noise].reason : reason;
}

} // namespace rd
