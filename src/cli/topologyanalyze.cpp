// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologycommand.h"
#include "cli/topologysource.h"
#include "topology/export.h"

#include <QJsonArray>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

QString exitCodes()
{
    return Text::tr("Exit codes:\n"
                    "  0  nothing worse than advice\n"
                    "  1  a warning\n"
                    "  2  something critical\n"
                    "  3  wrong usage\n"
                    "  4  the domain could not be read at all");
}

QJsonArray suffixesJson(const Analysis &analysis)
{
    QJsonArray array;
    for (const SuffixStructure &one : analysis.suffixes) {
        QJsonArray cut;
        for (const ServerId &id : one.cutVertices)
            cut.append(id.fqdn());
        QJsonArray proposed;
        for (const Proposal::Link &link : one.proposal.links)
            proposed.append(QJsonArray{link.left.fqdn(), link.right.fqdn()});
        array.append(QJsonObject{{QStringLiteral("suffix"), one.suffix},
                                 {QStringLiteral("servers"), one.servers},
                                 {QStringLiteral("parts"), one.parts},
                                 {QStringLiteral("cutVertices"), cut},
                                 {QStringLiteral("survivesAnyOneFailure"), one.survivesAnyOneFailure()},
                                 {QStringLiteral("proposedLinks"), proposed}});
    }
    return array;
}

/// "ipa1.example.com,ipa2.example.com[,ca]"
std::optional<WhatIf::Link> linkOf(const QString &text, const Snapshot &picture)
{
    const QStringList parts = text.split(u',');
    if (parts.size() < 2 || parts[0].isEmpty() || parts[1].isEmpty())
        return std::nullopt;
    WhatIf::Link link{ServerId(parts[0]), ServerId(parts[1]), parts.sliced(2).join(u',')};
    for (const QString &suffix : picture.suffixes())
        if (link.suffix.compare(suffixLabel(suffix, picture.suffix), Qt::CaseInsensitive) == 0)
            link.suffix = suffix;
    return link;
}

Result<WhatIf> changesOf(const CommandLine &line, const Snapshot &picture)
{
    WhatIf changes;
    for (const QString &name : line.values(QStringLiteral("remove-server")))
        changes.removeServers.append(ServerId(name));
    for (const QString &name : line.values(QStringLiteral("add-server")))
        changes.addServers.append(ServerId(name));
    for (const auto &[option, into] :
         {std::pair("remove-link", &changes.removeLinks), std::pair("add-link", &changes.addLinks)}) {
        for (const QString &text : line.values(QString::fromLatin1(option))) {
            const auto link = linkOf(text, picture);
            if (!link)
                return fail(
                    Fault::Malformed, Text::tr("\"%1\" names no link.").arg(text), {},
                    Text::tr("Write two servers with a comma between them, and the suffix (domain or ca) after another one."));
            into->append(*link);
        }
    }
    return changes;
}

void printWhatIf(const WhatIfAnswer &answer, const Console &console)
{
    const auto section = [&console](const QString &title, const QList<Finding> &findings, const QString &nothing) {
        console.print(console.toned(Console::Tone::Strong, title));
        console.print(findings.isEmpty() ? nothing : findingLines(findings, console).join(u'\n'));
        console.print({});
    };
    section(Text::tr("Would be lost for good"), answer.losses, Text::tr("Nothing."));
    section(Text::tr("Would be new"), answer.diff.fresh, Text::tr("Nothing."));
    section(Text::tr("Would be gone"), answer.diff.gone, Text::tr("Nothing."));
}

} // namespace

int runTopologyAnalyze(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology analyze"),
                     Text::tr("Tells what does not work in a domain and what would break it."), exitCodes());
    line.addServerOrCapture();
    line.addOption({QStringLiteral("metrics"), Text::tr("Writes Prometheus text.")});
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const auto picture = readPicture(line, monitor);
    if (!picture)
        return line.failed(picture.error());
    const Analysis analysis = analyse(**picture);
    if (line.isSet(QStringLiteral("metrics")))
        line.console().print(toMetrics(**picture, analysis.findings).trimmed());
    else if (line.json())
        line.console().printJson({{QStringLiteral("format"), QStringLiteral("replica-desk-analysis")},
                                  {QStringLiteral("version"), 1},
                                  {QStringLiteral("domain"), (*picture)->domain},
                                  {QStringLiteral("takenAt"), (*picture)->takenAt.toString(Qt::ISODate)},
                                  {QStringLiteral("suffixes"), suffixesJson(analysis)},
                                  {QStringLiteral("findings"), toJson(analysis.findings)}});
    else
        line.console().print(analysis.findings.isEmpty()
                                 ? Text::tr("Nothing to tell: everything works, and any one failure is survived.")
                                 : findingLines(analysis.findings, line.console()).join(u'\n'));
    return exitCodeFor(analysis.findings);
}

int runTopologyWhatIf(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology what-if"), Text::tr("Thinks changes of the topology through without doing them."),
                     exitCodes());
    line.addServerOrCapture();
    line.addOption({QStringLiteral("remove-server"), Text::tr("As if this server were gone."), Text::tr("NAME")});
    line.addOption({QStringLiteral("add-server"), Text::tr("As if there were this server too."), Text::tr("NAME")});
    line.addOption({QStringLiteral("remove-link"), Text::tr("As if these two did not replicate with each other."),
                    Text::tr("A,B[,SUFFIX]")});
    line.addOption(
        {QStringLiteral("add-link"), Text::tr("As if these two replicated with each other."), Text::tr("A,B[,SUFFIX]")});
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const auto picture = readPicture(line, monitor);
    if (!picture)
        return line.failed(picture.error());
    const auto changes = changesOf(line, **picture);
    const auto answer = changes ? thinkThrough(**picture, *changes) : Result<WhatIfAnswer>(pass(changes.error()));
    if (!answer) {
        line.failed(answer.error());
        return ExitUsage;
    }
    if (line.json())
        line.console().printJson({{QStringLiteral("losses"), toJson(answer->losses)},
                                  {QStringLiteral("new"), toJson(answer->diff.fresh)},
                                  {QStringLiteral("gone"), toJson(answer->diff.gone)},
                                  {QStringLiteral("suffixes"), suffixesJson(answer->analysis)}});
    else
        printWhatIf(*answer, line.console());
    return std::max(exitCodeFor(answer->losses), exitCodeFor(answer->diff.fresh));
}

} // namespace rd
