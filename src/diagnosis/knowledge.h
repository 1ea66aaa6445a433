// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns.h"
#include "core/result.h"
#include "diagnosis/rule.h"

#include <QHash>
#include <vector>

namespace rd {

/// Something wrong in a rule file.
struct RuleDefect
{
    RulePlace place;
    QString text; ///< one translated sentence
};

/// The rules with their patterns compiled, and which cause beats which consequence. Immutable but for the matcher's own scratch
/// space: one thread at a time.
class Knowledge
{
public:
    enum class Role { Sign, Healing, Declining, Mark };
    /// What a scanned pattern is for, and the pattern that decides.
    struct Use
    {
        Role role;
        int rule;
        int exact;
    };

    /// Also tries every example and counter-example. The defects name file and line; with any of them there is no knowledge.
    static tl::expected<std::unique_ptr<Knowledge>, QList<RuleDefect>> compile(RuleTexts texts, const PatternCompiler &compiler);

    const Rule &rule(int index) const { return m_texts.rules[index]; }
    int ruleCount() const { return static_cast<int>(m_texts.rules.size()); }
    int find(const QString &id) const { return m_byId.value(id, -1); }
    const QList<NoiseRule> &noise() const { return m_texts.noise; }
    /// A cause beats its consequences and theirs.
    bool beats(int cause, int consequence) const;

    void scan(QByteArrayView block, std::vector<PatternHit> &hits) const { m_patterns->scan(block, hits); }
    const Use &use(int scanned) const { return m_uses[static_cast<size_t>(scanned)]; }
    bool matches(int exact, QByteArrayView line) const { return m_patterns->match(exact, line).has_value(); }
    bool excepted(int rule, QByteArrayView line) const;
    /// What ties a failure to its recovery; empty where the rule or the line has no such thing.
    QByteArray healKey(int rule, QByteArrayView line) const;
    /// Why the line is harmless whatever its looks; -1: it is not known to be.
    int noiseOf(QByteArrayView line) const;

private:
    Knowledge() = default;
    QList<RuleDefect> tryExamples() const;
    bool signs(int rule, const QByteArray &line) const;

    struct RuleUses
    {
        std::vector<int> signs;
        int unless = -1;
        int healKey = -1;
    };

    RuleTexts m_texts;
    QHash<QString, int> m_byId;
    std::vector<std::vector<bool>> m_beats;
    std::vector<Use> m_uses;          ///< by scanned pattern
    std::vector<RuleUses> m_ruleUses; ///< by rule
    std::vector<int> m_noiseUses;
    std::unique_ptr<PatternSet> m_patterns;
};

/// What is wrong with the texts alone: ids, references between rules, missing sentences.
QList<RuleDefect> checkRules(const RuleTexts &texts);

} // namespace rd
