// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/patterncompiler.h"
#include "backend/yaml/rulefile.h"
#include "diagnosis/knowledge.h"
#include "fuzz/targets.h"

namespace rd::fuzz {

void ruleFile(QByteArrayView bytes)
{
    auto texts = readRuleFile(bytes.toByteArray(), QStringLiteral("x.yaml"));
    if (!texts) {
        if (!texts.error().summary.contains(QStringLiteral("x.yaml")))
            qFatal("a complaint that does not name the file");
        return;
    }
    if (texts->rules.size() > 50) // compiling takes its time
        return;
    const auto knowledge = Knowledge::compile(*std::move(texts), VectorPatternCompiler());
    if (!knowledge && (knowledge.error().isEmpty() || knowledge.error().first().place.line < 1))
        qFatal("a complaint that does not name the line");
}

} // namespace rd::fuzz
