// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historyoutput.h"
#include "cli/topologycommand.h"
#include "cli/topologyoutput.h"
#include "cli/topologysource.h"
#include "topology/export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

QString exported(const Snapshot &picture, const QString &format)
{
    if (format == QLatin1StringView("dot"))
        return toDot(picture);
    if (format == QLatin1StringView("csv"))
        return toCsv(picture);
    if (format == QLatin1StringView("svg"))
        return toSvg(picture);
    if (format == QLatin1StringView("html"))
        return toHtml(picture, analyse(picture).findings);
    if (format == QLatin1StringView("json"))
        return QString::fromUtf8(QJsonDocument(topologyJson(picture)).toJson());
    return {};
}

void printDifferences(const CommandLine &line, const QJsonArray &objects, const QStringList &sentences)
{
    if (line.json())
        line.console().printJson({{QStringLiteral("differences"), objects}});
    else
        line.console().print(sentences.isEmpty() ? Text::tr("Nothing is different.") : sentences.join(u'\n'));
}

int printSince(const CommandLine &line)
{
    const auto past = readPastChanges(line);
    if (!past) {
        const int code = line.failed(past.error());
        return past.error().fault == Fault::Malformed ? ExitUsage : code;
    }
    QJsonArray objects;
    QStringList sentences;
    for (const HistoryEvent &event : summarised(past->events)) {
        objects.append(toJson(event));
        sentences << eventText(event);
    }
    printDifferences(line, objects, sentences);
    return sentences.isEmpty() ? ExitGood : ExitWarning;
}

} // namespace

int runTopologyExport(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology export"),
                     Text::tr("Writes a domain as dot, csv, svg, html or json to the standard output."),
                     Text::tr("Exit codes:\n"
                              "  0  written\n"
                              "  3  wrong usage\n"
                              "  4  the domain could not be read at all"));
    line.addServerOrCapture();
    line.addOption({QStringLiteral("format"), Text::tr("dot, csv, svg, html (a page that stands alone) or json (default)."),
                    Text::tr("FORMAT"), QStringLiteral("json")});
    if (const auto done = line.parse(arguments))
        return *done;
    SilentMonitor monitor;
    const auto picture = readPicture(line, monitor);
    if (!picture)
        return line.failed(picture.error());
    const QString text = exported(**picture, line.value(QStringLiteral("format")));
    if (text.isEmpty()) {
        line.failed({Fault::Malformed,
                     Text::tr("There is no format \"%1\".").arg(line.value(QStringLiteral("format"))),
                     {},
                     Text::tr("Formats are dot, csv, svg, html and json.")});
        return ExitUsage;
    }
    line.console().print(text.trimmed());
    return ExitGood;
}

int runTopologyDiff(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology diff"),
                     Text::tr("Tells what is different in two captures of a domain, or from what it was when somebody watched it "
                              "before."),
                     Text::tr("Exit codes:\n"
                              "  0  nothing\n"
                              "  1  something\n"
                              "  3  wrong usage\n"
                              "  4  a capture or the history could not be read"));
    line.addArgument(QStringLiteral("BEFORE"), Text::tr("The earlier capture."));
    line.addArgument(QStringLiteral("AFTER"), Text::tr("The later capture."), QStringLiteral("since"));
    addHistoryOptions(line, {});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.isSet(QStringLiteral("since")))
        return printSince(line);
    const auto before = readCaptureFile(line.argument(0));
    const auto after = before ? readCaptureFile(line.argument(1)) : before;
    if (!after)
        return line.failed(after.error());
    QJsonArray objects;
    QStringList sentences;
    for (const Difference &one : comparePictures(**before, **after)) {
        objects.append(toJson(one));
        sentences << one.text;
    }
    printDifferences(line, objects, sentences);
    return sentences.isEmpty() ? ExitGood : ExitWarning;
}

} // namespace rd
