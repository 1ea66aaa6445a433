// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace rd {

/// How bad it is what a rule tells of.
enum class RuleSeverity {
    Fatal,     ///< the run cannot succeed with it
    Symptom,   ///< printed after something else failed: told only where nothing better is found
    Warning,   ///< the run goes on, something wants repair
    Transient, ///< heals; fatal only without its proof
    Ignorable  ///< noise, whatever its looks
};

QLatin1StringView ruleSeverityName(RuleSeverity severity);
std::optional<RuleSeverity> ruleSeverityFromName(QStringView name);

/// Where something stands in the rule files, for their author.
struct RulePlace
{
    QString file = {};
    int line = 0; ///< 1 is the first
};

/// One thing to do, in order.
struct RemedyStep
{
    QString text;         ///< a whole sentence
    QString host = {};    ///< replica, source, any or workstation; may be empty
    QString command = {}; ///< a line for that host's shell; may be empty
};

/// One failure and how its text is recognised. Patterns are for single lines, after clean-up.
struct Rule
{
    QString id;
    RuleSeverity severity = RuleSeverity::Fatal;
    QStringList streams = {};
    QList<QByteArray> patterns = {};
    QByteArray unless = {};     ///< a line that matches this too is another matter
    QByteArray healedBy = {};   ///< a later line that proves recovery
    QByteArray healKey = {};    ///< what it matches must be the same in both lines
    QByteArray declinedBy = {}; ///< fatal if such a line follows before anything else was done
    std::optional<RuleSeverity> whenUnhealed = {};
    int repeats = 1; ///< counts only when seen so often
    QStringList over = {};
    int overAllWithin = 0; ///< seconds around it in which it beats whatever fails
    QString title = {};
    QString cause = {};
    QList<RemedyStep> remedy = {};
    QString lookIn = {};
    QString versions = {};
    QString reference = {};
    QList<QByteArray> examples = {};
    QList<QByteArray> counterExamples = {};
    RulePlace place = {};
};

/// Lines that look bad in good installations.
struct NoiseRule
{
    QByteArray pattern;
    QString reason;
    RulePlace place = {};
};

/// What one or several rule files say, nothing checked between them yet.
struct RuleTexts
{
    QList<Rule> rules = {};
    QList<NoiseRule> noise = {};
};

} // namespace rd
