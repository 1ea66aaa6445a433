// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflightoutput.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PreflightText)
};

using Tone = Console::Tone;

struct Look
{
    const char16_t *sign;
    char plain;
    Tone tone;
};

Look lookOf(const Check &check)
{
    switch (check.state) {
    case CheckState::Passed:
        return {u"✓", '+', Tone::Good};
    case CheckState::Information:
        return {u"i", 'i', Tone::Plain};
    case CheckState::NotTestable:
        return {u"?", '?', Tone::Warning};
    case CheckState::Advisory:
        return {u"!", '!', Tone::Warning};
    case CheckState::Blocking:
        break;
    }
    return check.overruled ? Look{u"!", '!', Tone::Warning} : Look{u"✗", 'x', Tone::Bad};
}

void addCheck(QStringList &lines, const Check &check, const Console &console)
{
    const Look look = lookOf(check);
    const QString sign = console.hasSigns() ? QString::fromUtf16(look.sign) : QString(QLatin1Char(look.plain));
    QString line = QStringLiteral("  %1 %2").arg(console.toned(look.tone, sign), check.title);
    if (!check.value.isEmpty())
        line += QStringLiteral(": ") + check.value;
    line += console.toned(Tone::Faint, QStringLiteral("  [%1]").arg(check.host.section(u'.', 0, 0)));
    lines << line;
    if (check.state == CheckState::Passed)
        return;
    const QString indent = QStringLiteral("      ");
    if (check.state != CheckState::Information && !check.expected.isEmpty())
        lines << indent + Text::tr("Expected: %1").arg(check.expected);
    for (const QString &text : {check.why, check.mend})
        if (!text.isEmpty())
            lines << indent + text;
    for (const QString &command : check.commands)
        lines << indent + QStringLiteral("  ") + console.toned(Tone::Strong, command);
    if (check.overruled)
        lines << indent + Text::tr("Overruled.");
    else if (check.state == CheckState::Blocking && !check.fault)
        lines << indent + console.toned(Tone::Faint, Text::tr("To go on all the same: --skip-check %1").arg(check.id));
}

} // namespace

ExitCode exitCodeFor(const CheckList &checks)
{
    switch (worstOf(checks)) {
    case CheckState::Passed:
    case CheckState::Information:
        return ExitGood;
    case CheckState::NotTestable:
    case CheckState::Advisory:
        return ExitWarning;
    case CheckState::Blocking:
        break;
    }
    return ExitBad;
}

QString preflightText(const PreflightReport &report, const Console &console)
{
    QStringList lines;
    for (int group = 0; group <= int(CheckGroup::Connections); ++group) {
        CheckList members;
        std::copy_if(report.checks.begin(), report.checks.end(), std::back_inserter(members),
                     [group](const Check &check) { return int(check.group) == group; });
        if (members.isEmpty())
            continue;
        lines << console.toned(Tone::Strong, checkGroupText(CheckGroup(group)));
        for (const Check &check : members)
            addCheck(lines, check, console);
        lines << QString();
    }
    const auto wrong = std::count_if(report.checks.begin(), report.checks.end(), isInTheWay);
    if (wrong > 0)
        lines << console.toned(Tone::Bad, Text::tr("%n thing(s) would make it fail.", nullptr, int(wrong)));
    else if (exitCodeFor(report.checks) == ExitGood)
        lines << console.toned(Tone::Good, Text::tr("Nothing stands in the way."));
    else
        lines << console.toned(Tone::Warning, Text::tr("Nothing stands in the way, but something should be mended."));
    lines << console.toned(
        Tone::Faint,
        Text::tr("%n check(s) in %1 s.", nullptr, int(report.checks.size())).arg(double(report.milliseconds) / 1000, 0, 'f', 1));
    return lines.join(u'\n');
}

} // namespace rd
