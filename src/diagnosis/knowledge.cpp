// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/knowledge.h"

#include "diagnosis/logline.h"
#include "diagnosis/logmarks.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Knowledge)
};

constexpr std::array severities{QLatin1StringView("fatal"), QLatin1StringView("symptom"), QLatin1StringView("warning"),
                                QLatin1StringView("transient"), QLatin1StringView("ignorable")};

/// A pattern for unprepared lines, which may carry prefixes and a carriage return: anchors are taken out.
QByteArray loosened(const QByteArray &pattern)
{
    QByteArray loose;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            loose.append(c).append(pattern[++i]);
            continue;
        }
        if (inClass)
            inClass = c != ']' || pattern[i - 1] == '[' || (pattern[i - 1] == '^' && pattern[i - 2] == '[');
        else if (c == '[')
            inClass = true;
        else if (c == '^')
            continue;
        else if (c == '$') {
            loose.append("\\r?$");
            continue;
        }
        loose.append(c);
    }
    return loose;
}

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 80 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QList<RuleDefect> checkRule(const Rule &rule, const QHash<QString, int> &ids)
{
    QList<RuleDefect> defects;
    const auto complain = [&](const QString &text) { defects.append({rule.place, text}); };
    if (rule.patterns.isEmpty())
        complain(Text::tr("The rule “%1” has no pattern.").arg(rule.id));
    if (rule.title.isEmpty() || rule.cause.isEmpty())
        complain(Text::tr("The rule “%1” needs a title and a cause.").arg(rule.id));
    if (rule.remedy.isEmpty() && rule.severity != RuleSeverity::Ignorable)
        complain(Text::tr("The rule “%1” does not say what to do.").arg(rule.id));
    if (!rule.healKey.isEmpty() && rule.healedBy.isEmpty() && rule.declinedBy.isEmpty())
        complain(Text::tr("The rule “%1” has a heal-key, but neither healed-by nor declined-by.").arg(rule.id));
    if (rule.severity == RuleSeverity::Transient && rule.healedBy.isEmpty())
        complain(Text::tr("The rule “%1” is transient, but no line proves that it healed.").arg(rule.id));
    for (const QString &other : rule.over)
        if (!ids.contains(other))
            complain(Text::tr("The rule “%1” is said to be over “%2”, which does not exist.").arg(rule.id, other));
    return defects;
}

/// Everything reachable.
std::vector<std::vector<bool>> closure(const QList<Rule> &rules, const QHash<QString, int> &ids)
{
    const auto count = static_cast<size_t>(rules.size());
    std::vector<std::vector<bool>> beats(count, std::vector<bool>(count, false));
    for (size_t cause = 0; cause < count; ++cause) {
        std::vector<size_t> open{cause};
        while (!open.empty()) {
            const size_t at = open.back();
            open.pop_back();
            for (const QString &next : rules[static_cast<qsizetype>(at)].over) {
                const auto to = static_cast<size_t>(ids.value(next));
                if (!beats[cause][to]) {
                    beats[cause][to] = true;
                    open.push_back(to);
                }
            }
        }
    }
    return beats;
}

} // namespace

QLatin1StringView ruleSeverityName(RuleSeverity severity)
{
    return severities[static_cast<size_t>(severity)];
}

std::optional<RuleSeverity> ruleSeverityFromName(QStringView name)
{
    for (size_t i = 0; i < severities.size(); ++i)
        if (name == severities[i])
            return static_cast<RuleSeverity>(i);
    return {};
}

QList<RuleDefect> checkRules(const RuleTexts &texts)
{
    QList<RuleDefect> defects;
    QHash<QString, int> ids;
    for (int i = 0; i < texts.rules.size(); ++i) {
        const Rule &rule = texts.rules[i];
        if (!isId(rule.id))
            defects.append(
                {rule.place, Text::tr("“%1” is no id: lower case letters, digits and hyphens make one.").arg(rule.id)});
        if (ids.contains(rule.id))
            defects.append(
                {rule.place,
                 Text::tr("The rule “%1” exists already, in %2.").arg(rule.id, texts.rules[ids.value(rule.id)].place.file)});
        else
            ids.insert(rule.id, i);
    }
    for (const Rule &rule : texts.rules)
        defects += checkRule(rule, ids);
    for (const NoiseRule &noise : texts.noise)
        if (noise.pattern.isEmpty() || noise.reason.isEmpty())
            defects.append({noise.place, Text::tr("Noise needs a pattern and the reason why it is harmless.")});
    return defects;
}

tl::expected<std::unique_ptr<Knowledge>, QList<RuleDefect>> Knowledge::compile(RuleTexts texts, const PatternCompiler &compiler)
{
    if (auto defects = checkRules(texts); !defects.isEmpty())
        return tl::unexpected(defects);
    std::unique_ptr<Knowledge> knowledge(new Knowledge);
    knowledge->m_texts = std::move(texts);
    const QList<Rule> &rules = knowledge->m_texts.rules;
    for (int i = 0; i < rules.size(); ++i)
        knowledge->m_byId.insert(rules[i].id, i);
    knowledge->m_beats = closure(rules, knowledge->m_byId);

    QList<QByteArray> scanned;
    QList<QByteArray> exact;
    QList<RulePlace> places; // of the exact patterns
    const auto scan = [&](Role role, int rule, const QByteArray &pattern) {
        const int index = static_cast<int>(exact.size());
        knowledge->m_uses.push_back({role, rule, index});
        scanned.append(loosened(pattern));
        exact.append(pattern);
        places.append(rules[rule].place);
        return index;
    };
    const auto keep = [&](const RulePlace &place, const QByteArray &pattern) {
        if (pattern.isEmpty())
            return -1;
        exact.append(pattern);
        places.append(place);
        return static_cast<int>(exact.size()) - 1;
    };
    for (int i = 0; i < rules.size(); ++i) {
        const Rule &rule = rules[i];
        RuleUses uses;
        for (const QByteArray &pattern : rule.patterns)
            uses.signs.push_back(scan(Role::Sign, i, pattern));
        if (!rule.healedBy.isEmpty())
            scan(Role::Healing, i, rule.healedBy);
        if (!rule.declinedBy.isEmpty())
            scan(Role::Declining, i, rule.declinedBy);
        uses.unless = keep(rule.place, rule.unless);
        uses.healKey = keep(rule.place, rule.healKey);
        knowledge->m_ruleUses.push_back(std::move(uses));
    }
    for (const NoiseRule &noise : knowledge->m_texts.noise)
        knowledge->m_noiseUses.push_back(keep(noise.place, noise.pattern));
    const int rulePatterns = static_cast<int>(scanned.size());
    for (const QByteArray &pattern : markPatterns()) {
        knowledge->m_uses.push_back({Role::Mark, -1, -1});
        scanned.append(pattern);
    }

    auto patterns = compiler.compile(scanned, exact);
    if (!patterns) {
        const int index = patterns.error().pattern;
        const int ofRules = index < rulePatterns ? index : index - static_cast<int>(scanned.size());
        const RulePlace place =
            places.value(index < rulePatterns ? knowledge->m_uses[static_cast<size_t>(index)].exact : ofRules);
        return tl::unexpected(QList<RuleDefect>{{place, Text::tr("A pattern cannot be used: %1.").arg(patterns.error().text)}});
    }
    knowledge->m_patterns = *std::move(patterns);
    const int shift = static_cast<int>(scanned.size()); // the exact ones are numbered behind the scanned ones
    for (Use &use : knowledge->m_uses)
        if (use.role != Role::Mark)
            use.exact += shift;
    for (RuleUses &uses : knowledge->m_ruleUses) {
        for (int &sign : uses.signs)
            sign += shift;
        uses.unless += uses.unless < 0 ? 0 : shift;
        uses.healKey += uses.healKey < 0 ? 0 : shift;
    }
    for (int &noise : knowledge->m_noiseUses)
        noise += shift;

    if (auto defects = knowledge->tryExamples(); !defects.isEmpty())
        return tl::unexpected(defects);
    return knowledge;
}

bool Knowledge::signs(int rule, const QByteArray &line) const
{
    QByteArray buffer;
    const LogLine clean = cleanLine(line, buffer);
    const auto &uses = m_ruleUses[static_cast<size_t>(rule)].signs;
    const bool found =
        std::any_of(uses.begin(), uses.end(), [&](int sign) { return matches(sign, clean.text) || matches(sign, clean.bare()); });
    return found && !excepted(rule, clean.text);
}

QList<RuleDefect> Knowledge::tryExamples() const
{
    QList<RuleDefect> defects;
    for (int i = 0; i < ruleCount(); ++i) {
        for (const QByteArray &example : rule(i).examples)
            if (!signs(i, example))
                defects.append({rule(i).place, Text::tr("The rule “%1” does not match its own example “%2”.")
                                                   .arg(rule(i).id, QString::fromUtf8(example.left(200)))});
        for (const QByteArray &example : rule(i).counterExamples)
            if (signs(i, example))
                defects.append({rule(i).place, Text::tr("The rule “%1” matches “%2”, which it must not.")
                                                   .arg(rule(i).id, QString::fromUtf8(example.left(200)))});
    }
    return defects;
}

bool Knowledge::beats(int cause, int consequence) const
{
    return m_beats[static_cast<size_t>(cause)][static_cast<size_t>(consequence)];
}

bool Knowledge::excepted(int rule, QByteArrayView line) const
{
    const int unless = m_ruleUses[static_cast<size_t>(rule)].unless;
    return unless >= 0 && matches(unless, line);
}

QByteArray Knowledge::healKey(int rule, QByteArrayView line) const
{
    const int pattern = m_ruleUses[static_cast<size_t>(rule)].healKey;
    if (pattern < 0)
        return {};
    const auto found = m_patterns->match(pattern, line);
    return found ? found->first(std::min<qsizetype>(found->size(), 512)).toByteArray() : QByteArray();
}

int Knowledge::noiseOf(QByteArrayView line) const
{
    for (size_t i = 0; i < m_noiseUses.size(); ++i)
        if (matches(m_noiseUses[i], line))
            return static_cast<int>(i);
    return -1;
}

} // namespace rd
