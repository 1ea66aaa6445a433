// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/yaml/rulefile.h"

#include <QSet>
#include <functional>
#include <yaml-cpp/yaml.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::RuleFile)
};

/// Carries a complaint out of the recursive reading; it never leaves this file.
struct Complaint
{
    int line;
    QString text;
};

[[noreturn]] void complain(const YAML::Node &node, const QString &text)
{
    throw Complaint{node.Mark().line + 1, text};
}

QByteArray bytesOf(const YAML::Node &node, const QString &what)
{
    if (!node.IsScalar())
        complain(node, Text::tr("“%1” must be text.").arg(what));
    return QByteArray::fromStdString(node.Scalar()).trimmed();
}

QString textOf(const YAML::Node &node, const QString &what)
{
    return QString::fromUtf8(bytesOf(node, what));
}

/// A pattern keeps its spaces.
QByteArray patternOf(const YAML::Node &node, const QString &what)
{
    if (!node.IsScalar() || node.Scalar().empty())
        complain(node, Text::tr("“%1” must be a pattern.").arg(what));
    const QByteArray pattern = QByteArray::fromStdString(node.Scalar());
    if (pattern.contains('\0') || pattern.contains('\n') || pattern.size() > 4096)
        complain(node, Text::tr("“%1” must be a pattern of one line, at most 4096 bytes long.").arg(what));
    return pattern;
}

template<typename Item>
QList<Item> listOf(const YAML::Node &node, const QString &what, const std::function<Item(const YAML::Node &)> &read)
{
    if (!node.IsSequence())
        complain(node, Text::tr("“%1” must be a list.").arg(what));
    QList<Item> items;
    for (const YAML::Node &item : node)
        items.append(read(item));
    return items;
}

QStringList wordsOf(const YAML::Node &node, const QString &what)
{
    return listOf<QString>(node, what, [&](const YAML::Node &item) { return textOf(item, what); });
}

QList<QByteArray> linesOf(const YAML::Node &node, const QString &what)
{
    return listOf<QByteArray>(node, what, [&](const YAML::Node &item) { return patternOf(item, what); });
}

RuleSeverity severityOf(const YAML::Node &node, const QString &what)
{
    const QString word = textOf(node, what);
    const auto severity = ruleSeverityFromName(word);
    if (!severity)
        complain(node, Text::tr("“%1” is no severity: fatal, symptom, warning, transient or ignorable.").arg(word));
    return *severity;
}

using Reader = std::function<void(const YAML::Node &, const QString &)>;

/// Every key has a reader; a key without one, or twice, is a mistake.
void readMap(const YAML::Node &node, const QHash<QString, Reader> &readers)
{
    if (!node.IsMap())
        complain(node, Text::tr("Names with values are expected here."));
    QSet<QString> seen;
    for (const auto &pair : node) {
        const QString key = textOf(pair.first, Text::tr("name"));
        if (!readers.contains(key))
            complain(pair.first, Text::tr("“%1” is not known here.").arg(key));
        if (seen.contains(key))
            complain(pair.first, Text::tr("“%1” is there twice.").arg(key));
        seen.insert(key);
        readers[key](pair.second, key);
    }
}

RemedyStep readRemedy(const YAML::Node &node)
{
    static const QSet<QString> hosts{QStringLiteral("replica"), QStringLiteral("source"), QStringLiteral("any"),
                                     QStringLiteral("workstation")};
    RemedyStep step;
    if (node.IsScalar())
        return {textOf(node, QStringLiteral("remedy"))};
    readMap(node, {{QStringLiteral("text"), [&](const auto &n, const auto &k) { step.text = textOf(n, k); }},
                   {QStringLiteral("command"), [&](const auto &n, const auto &k) { step.command = textOf(n, k); }},
                   {QStringLiteral("host"), [&](const auto &n, const auto &k) {
                        step.host = textOf(n, k);
                        if (!hosts.contains(step.host))
                            complain(n, Text::tr("“%1” is no host: replica, source, any or workstation.").arg(step.host));
                    }}});
    if (step.text.isEmpty())
        complain(node, Text::tr("A step of the remedy has no text."));
    return step;
}

int countOf(const YAML::Node &node, const QString &what)
{
    bool number = false;
    const int count = textOf(node, what).toInt(&number);
    if (!number || count < 1 || count > 1000000)
        complain(node, Text::tr("“%1” must be a number, at least 1.").arg(what));
    return count;
}

Rule readRule(const YAML::Node &node, const QString &file)
{
    Rule rule;
    rule.place = {file, node.Mark().line + 1};
    const auto s = [](const char *name) { return QString::fromLatin1(name); };
    bool severity = false;
    readMap(node, {
                      {s("id"), [&](const auto &n, const auto &k) { rule.id = textOf(n, k); }},
                      {s("severity"), [&](const auto &n, const auto &k) { rule.severity = severityOf(n, k), severity = true; }},
                      {s("streams"), [&](const auto &n, const auto &k) { rule.streams = wordsOf(n, k); }},
                      {s("patterns"), [&](const auto &n, const auto &k) { rule.patterns = linesOf(n, k); }},
                      {s("unless"), [&](const auto &n, const auto &k) { rule.unless = patternOf(n, k); }},
                      {s("healed-by"), [&](const auto &n, const auto &k) { rule.healedBy = patternOf(n, k); }},
                      {s("heal-key"), [&](const auto &n, const auto &k) { rule.healKey = patternOf(n, k); }},
                      {s("declined-by"), [&](const auto &n, const auto &k) { rule.declinedBy = patternOf(n, k); }},
                      {s("when-unhealed"), [&](const auto &n, const auto &k) { rule.whenUnhealed = severityOf(n, k); }},
                      {s("repeats"), [&](const auto &n, const auto &k) { rule.repeats = countOf(n, k); }},
                      {s("over-all-within"), [&](const auto &n, const auto &k) { rule.overAllWithin = countOf(n, k); }},
                      {s("over"), [&](const auto &n, const auto &k) { rule.over = wordsOf(n, k); }},
                      {s("title"), [&](const auto &n, const auto &k) { rule.title = textOf(n, k); }},
                      {s("cause"), [&](const auto &n, const auto &k) { rule.cause = textOf(n, k); }},
                      {s("remedy"), [&](const auto &n, const auto &k) { rule.remedy = listOf<RemedyStep>(n, k, readRemedy); }},
                      {s("look-in"), [&](const auto &n, const auto &k) { rule.lookIn = textOf(n, k); }},
                      {s("versions"), [&](const auto &n, const auto &k) { rule.versions = textOf(n, k); }},
                      {s("reference"), [&](const auto &n, const auto &k) { rule.reference = textOf(n, k); }},
                      {s("examples"), [&](const auto &n, const auto &k) { rule.examples = linesOf(n, k); }},
                      {s("counter-examples"), [&](const auto &n, const auto &k) { rule.counterExamples = linesOf(n, k); }},
                  });
    if (!severity)
        complain(node, Text::tr("The rule “%1” has no severity.").arg(rule.id));
    return rule;
}

NoiseRule readNoise(const YAML::Node &node, const QString &file)
{
    NoiseRule noise;
    noise.place = {file, node.Mark().line + 1};
    readMap(node, {{QStringLiteral("pattern"), [&](const auto &n, const auto &k) { noise.pattern = patternOf(n, k); }},
                   {QStringLiteral("reason"), [&](const auto &n, const auto &k) { noise.reason = textOf(n, k); }}});
    return noise;
}

/// Runs the reading and turns what went wrong into an error that names file and line.
Result<> guarded(const QByteArray &bytes, const QString &name, const std::function<void(const YAML::Node &)> &read)
{
    const auto wrong = [&](int line, const QString &why, const QString &detail = {}) {
        return fail(Fault::Malformed, Text::tr("The rule file %1 is wrong in line %2: %3").arg(name).arg(line).arg(why), detail,
                    Text::tr("Correct the file, or take it away."));
    };
    if (bytes.size() > largestRuleFile)
        return wrong(1, Text::tr("it is larger than %1 MB.").arg(largestRuleFile >> 20));
    if (bytes.contains('\0'))
        return wrong(1, Text::tr("it is not text."));
    // Names for nodes make small files huge
    int depth = 0;
    for (const char c : bytes)
        if ((depth += c == '[' || c == '{') > 20000)
            return wrong(1, Text::tr("it is nested too deep."));
    try {
        const YAML::Node root = YAML::Load(bytes.toStdString());
        if (root.IsNull())
            return {};
        read(root);
        return {};
    } catch (const Complaint &complaint) {
        return wrong(complaint.line, complaint.text);
    } catch (const YAML::Exception &error) {
        return wrong(error.mark.line + 1, Text::tr("it is not proper YAML."), QString::fromUtf8(error.msg.c_str()));
    }
}

} // namespace

Result<RuleTexts> readRuleFile(const QByteArray &bytes, const QString &name)
{
    RuleTexts texts;
    const auto read = guarded(bytes, name, [&](const YAML::Node &root) {
        readMap(root, {{QStringLiteral("rules"),
                        [&](const auto &n, const auto &k) {
                            texts.rules = listOf<Rule>(n, k, [&](const YAML::Node &item) { return readRule(item, name); });
                        }},
                       {QStringLiteral("noise"), [&](const auto &n, const auto &k) {
                            texts.noise = listOf<NoiseRule>(n, k, [&](const YAML::Node &item) { return readNoise(item, name); });
                        }}});
    });
    if (!read)
        return pass(read.error());
    return texts;
}

Result<> translateRules(const QByteArray &bytes, const QString &name, RuleTexts &texts)
{
    const auto translateRule = [&](const YAML::Node &node, const QString &id) {
        const auto rule = std::find_if(texts.rules.begin(), texts.rules.end(), [&](const Rule &r) { return r.id == id; });
        if (rule == texts.rules.end())
            complain(node, Text::tr("There is no rule “%1”.").arg(id));
        readMap(node, {{QStringLiteral("title"), [&](const auto &n, const auto &k) { rule->title = textOf(n, k); }},
                       {QStringLiteral("cause"), [&](const auto &n, const auto &k) { rule->cause = textOf(n, k); }},
                       {QStringLiteral("remedy"), [&](const auto &n, const auto &k) {
                            const QStringList steps = wordsOf(n, k);
                            if (steps.size() != rule->remedy.size())
                                complain(n, Text::tr("The remedy of “%1” has %2 steps, not %3.")
                                                .arg(id)
                                                .arg(rule->remedy.size())
                                                .arg(steps.size()));
                            for (qsizetype i = 0; i < steps.size(); ++i)
                                rule->remedy[i].text = steps[i];
                        }}});
    };
    const auto translateNoise = [&](const YAML::Node &node, const QString &reason) {
        for (NoiseRule &noise : texts.noise)
            if (noise.reason == reason)
                noise.reason = textOf(node, reason);
    };
    const auto each = [](const YAML::Node &node, const auto &translate) {
        if (!node.IsMap())
            complain(node, Text::tr("Names with values are expected here."));
        for (const auto &pair : node)
            translate(pair.second, textOf(pair.first, QStringLiteral("id")));
    };
    return guarded(bytes, name, [&](const YAML::Node &root) {
        readMap(root, {{QStringLiteral("rules"), [&](const auto &n, const auto &) { each(n, translateRule); }},
                       {QStringLiteral("noise"), [&](const auto &n, const auto &) { each(n, translateNoise); }}});
    });
}

} // namespace rd
