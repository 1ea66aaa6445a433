// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosisoutput.h"

#include <algorithm>
#include <limits>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DiagnosisText)
};

using Tone = Console::Tone;

struct Look
{
    char16_t sign;
    char plain;
    Tone tone;
};

Look lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fatal:
    case Outcome::Symptom:
        return {u'✗', 'X', Tone::Bad};
    case Outcome::Unknown:
        return {u'?', '?', Tone::Bad};
    case Outcome::Warning:
        return {u'!', '!', Tone::Warning};
    case Outcome::Transient:
    case Outcome::None:
        return {u'✓', '+', Tone::Good};
    case Outcome::Ignorable:
        return {u'·', '-', Tone::Faint};
    }
    return {u' ', ' ', Tone::Plain};
}

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fatal:
        return Text::tr("failure");
    case Outcome::Symptom:
        return Text::tr("symptom");
    case Outcome::Warning:
        return Text::tr("warning");
    case Outcome::Transient:
        return Text::tr("healed");
    case Outcome::Ignorable:
        return Text::tr("harmless");
    case Outcome::None:
        return Text::tr("healthy");
    case Outcome::Unknown:
        return Text::tr("unknown failure");
    }
    return {};
}

QString severityWord(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Fatal:
        return word(Outcome::Fatal);
    case RuleSeverity::Symptom:
        return word(Outcome::Symptom);
    case RuleSeverity::Warning:
        return word(Outcome::Warning);
    case RuleSeverity::Transient:
        return Text::tr("heals");
    case RuleSeverity::Ignorable:
        return word(Outcome::Ignorable);
    }
    return {};
}

/// Collects lines of text for a terminal of a known width.
class Writer
{
public:
    explicit Writer(const Console &console) : m_console(console) {}

    void blank()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }
    void heading(const QString &text)
    {
        blank();
        m_lines.append(m_console.toned(Tone::Strong, text));
    }
    void line(int indent, const QString &text, Tone tone = Tone::Plain)
    {
        m_lines.append(QString(indent, u' ') + m_console.toned(tone, text));
    }
    /// first: what stands before the first line, within the indent.
    void wrap(int indent, const QString &text, Tone tone = Tone::Plain, const QString &first = {})
    {
        const int room = m_console.width() > 0 ? std::clamp(m_console.width() - indent, 30, 110) : 110;
        QString row;
        QString before = first.isEmpty() ? QString(indent, u' ') : first.leftJustified(indent);
        const auto end = [&] {
            m_lines.append(before + m_console.toned(tone, row));
            before = QString(indent, u' ');
            row.clear();
        };
        for (const QString &part : text.simplified().split(u' ')) {
            if (!row.isEmpty() && row.size() + 1 + part.size() > room)
                end();
            row += row.isEmpty() ? part : u' ' + part;
        }
        end();
    }
    /// A line of a log: one row, cut where the terminal ends.
    void quote(const LogFinding::Evidence &spot, bool decisive)
    {
        const QString number = QString::number(spot.line).rightJustified(7);
        const int room = m_console.width() > 0 ? std::max(m_console.width() - 10, 40) : std::numeric_limits<int>::max();
        QString text = spot.text;
        if (text.size() > room)
            text = text.left(room - 1) + (m_console.hasSigns() ? u'…' : u'>');
        m_lines.append(
            m_console.toned(decisive ? Tone::Strong : Tone::Faint, number + u' ' + (m_console.hasSigns() ? u'│' : u'|')) + u' ' +
            m_console.toned(decisive ? Tone::Plain : Tone::Faint, text));
    }
    QString sign(Outcome outcome) const
    {
        const Look look = lookOf(outcome);
        return m_console.toned(look.tone, m_console.hasSigns() ? QString(look.sign) : QString(QLatin1Char(look.plain)));
    }
    QString joined() const { return m_lines.join(u'\n'); }

private:
    const Console &m_console;
    QStringList m_lines;
};

void writeRemedy(Writer &writer, const QList<RemedyStep> &remedy, const PlaceNames &names = {})
{
    if (remedy.isEmpty())
        return;
    writer.heading(Text::tr("What to do"));
    int number = 0;
    for (const RemedyStep &step : remedy) {
        const QString host = step.command.isEmpty() ? QString() : remedyHost(step, names);
        writer.wrap(5, host.isEmpty() ? step.text : step.text + u' ' + host, Tone::Plain, QStringLiteral("  %1.").arg(++number));
        if (!step.command.isEmpty())
            writer.line(7, step.command, Tone::Strong);
    }
}

void writeFacts(Writer &writer, const LogFinding &finding)
{
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            writer.wrap(15, value, Tone::Plain, QStringLiteral("  ") + name);
    };
    writer.blank();
    fact(Text::tr("Phase"), finding.phase);
    fact(Text::tr("Step"), finding.step);
    fact(Text::tr("Last error"), finding.lastError);
    fact(Text::tr("Look in"), finding.lookIn);
    fact(Text::tr("Versions"), finding.versions);
}

void writeEvidence(Writer &writer, const LogFinding &finding)
{
    if (finding.evidence.isEmpty())
        return;
    writer.heading(finding.file);
    for (const LogFinding::Evidence &spot : finding.evidence)
        writer.quote(spot, spot.line == finding.line || spot.line == finding.healedBy);
    if (const auto more = finding.seen - finding.evidence.size(); more > 0)
        writer.line(10, Text::tr("%n more lines of this kind", nullptr, static_cast<int>(more)), Tone::Faint);
    if (finding.healedBy > 0 && finding.healedIn.isEmpty())
        writer.wrap(2, Text::tr("Line %1 proves that it healed.").arg(finding.healedBy), Tone::Good);
    else if (finding.healedBy > 0)
        writer.wrap(2, Text::tr("Line %1 of %2 proves that it healed.").arg(finding.healedBy).arg(finding.healedIn), Tone::Good);
}

void writeList(Writer &writer, const QString &heading, const QList<const LogFinding *> &findings)
{
    constexpr qsizetype most = 12;
    if (findings.isEmpty())
        return;
    writer.heading(heading);
    for (const LogFinding *finding : findings.first(std::min(findings.size(), most))) {
        writer.wrap(6, QStringLiteral("%1  (%2)").arg(finding->title, finding->id), Tone::Plain, QStringLiteral("    "));
        writer.line(6, QStringLiteral("%1:%2").arg(finding->file).arg(finding->line), Tone::Faint);
    }
    if (findings.size() > most)
        writer.line(6, Text::tr("%n more", nullptr, static_cast<int>(findings.size() - most)), Tone::Faint);
}

template<typename Test>
QList<const LogFinding *> chosen(const Diagnosis &diagnosis, const Test &test)
{
    QList<const LogFinding *> found;
    for (const LogFinding &finding : diagnosis.findings)
        if (!(finding.id == diagnosis.verdict.id && finding.file == diagnosis.verdict.file &&
              finding.line == diagnosis.verdict.line) &&
            test(finding))
            found.append(&finding);
    return found;
}

void writeOthers(Writer &writer, const Diagnosis &diagnosis)
{
    const auto outcome = [](Outcome wanted) {
        return [wanted](const LogFinding &finding) { return finding.outcome == wanted && finding.because.isEmpty(); };
    };
    writeList(writer, Text::tr("Follows from it"),
              chosen(diagnosis, [](const LogFinding &finding) { return !finding.because.isEmpty(); }));
    writeList(writer, Text::tr("Failures besides"), chosen(diagnosis, outcome(Outcome::Fatal)));
    writeList(writer, Text::tr("Wants repair"), chosen(diagnosis, outcome(Outcome::Warning)));
    writeList(writer, Text::tr("Has healed"), chosen(diagnosis, outcome(Outcome::Transient)));
    writeList(writer, Text::tr("Looks bad and is harmless"), chosen(diagnosis, outcome(Outcome::Ignorable)));
    if (diagnosis.leftOut.isEmpty() && diagnosis.earlierRuns == 0)
        return;
    writer.heading(Text::tr("Not looked at"));
    if (diagnosis.earlierRuns > 0)
        writer.wrap(4, Text::tr("%n earlier runs in the same logs; the last one decides.", nullptr, diagnosis.earlierRuns));
    for (const QString &sentence : diagnosis.leftOut)
        writer.wrap(4, sentence);
}

} // namespace

ExitCode exitCodeFor(const Diagnosis &diagnosis)
{
    switch (diagnosis.verdict.outcome) {
    case Outcome::None:
    case Outcome::Transient:
    case Outcome::Ignorable:
        return ExitGood;
    case Outcome::Warning:
        return ExitWarning;
    case Outcome::Fatal:
    case Outcome::Symptom:
    case Outcome::Unknown:
        break;
    }
    return ExitBad;
}

QString diagnosisText(const Diagnosis &diagnosis, const Console &console)
{
    const LogFinding &verdict = diagnosis.verdict;
    Writer writer(console);
    const QString id = verdict.id.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(verdict.id);
    writer.line(0, writer.sign(verdict.outcome) + u' ' +
                       console.toned(lookOf(verdict.outcome).tone, word(verdict.outcome) + QStringLiteral(": ")) +
                       console.toned(Tone::Strong, verdict.title) + console.toned(Tone::Faint, id));
    writer.wrap(2, verdict.cause);
    writeEvidence(writer, verdict);
    writeFacts(writer, verdict);
    writeRemedy(writer, verdict.remedy, verdict.names);
    writeOthers(writer, diagnosis);
    return writer.joined();
}

QString ruleText(const Rule &rule, const Console &console)
{
    Writer writer(console);
    writer.line(0, console.toned(Tone::Strong, rule.id) + QStringLiteral("  ") + severityWord(rule.severity));
    writer.wrap(2, rule.title, Tone::Strong);
    writer.wrap(2, rule.cause);
    LogFinding facts;
    facts.lookIn = rule.lookIn;
    facts.versions = rule.versions;
    writeFacts(writer, facts);
    writeRemedy(writer, rule.remedy);
    if (!rule.over.isEmpty()) {
        writer.heading(Text::tr("Is the cause where these are seen too"));
        writer.wrap(4, rule.over.join(QStringLiteral(", ")));
    }
    if (!rule.examples.isEmpty()) {
        writer.heading(Text::tr("Looks like this"));
        for (const QByteArray &example : rule.examples)
            writer.line(4, QString::fromUtf8(example));
    }
    if (!rule.reference.isEmpty()) {
        writer.heading(Text::tr("Known from"));
        writer.wrap(4, rule.reference);
    }
    return writer.joined();
}

QString ruleLine(const Rule &rule, const Console &console)
{
    return QStringLiteral("%1 %2 %3")
        .arg(rule.id, -38)
        .arg(console.toned(Tone::Faint, severityWord(rule.severity).leftJustified(10)), rule.title);
}

} // namespace rd
