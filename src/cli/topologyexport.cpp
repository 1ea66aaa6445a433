// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologycommand.h"
#include "cli/topologyoutput.h"
#include "cli/topologysource.h"
#include "topology/export.h"
#include "topology/snapshotdiff.h"

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

QLatin1StringView kindName(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return QLatin1StringView("added");
    case Difference::Kind::Removed:
        return QLatin1StringView("removed");
    case Difference::Kind::Changed:
        break;
    }
    return QLatin1StringView("changed");
}

QJsonObject toJson(const Difference &one)
{
    QJsonArray servers;
    for (const ServerId &id : one.servers)
        servers.append(id.fqdn());
    return {{QStringLiteral("kind"), QString(kindName(one.kind))},
            {QStringLiteral("what"), one.what},
            {QStringLiteral("servers"), servers},
            {QStringLiteral("suffix"), one.suffix},
            {QStringLiteral("before"), one.before},
            {QStringLiteral("after"), one.after},
            {QStringLiteral("text"), one.text}};
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
    CommandLine line(QStringLiteral("topology diff"), Text::tr("Tells what is different in two captures of a domain."),
                     Text::tr("Exit codes:\n"
                              "  0  nothing\n"
                              "  1  something\n"
                              "  3  wrong usage\n"
                              "  4  a capture could not be read"));
    line.addArgument(QStringLiteral("BEFORE"), Text::tr("The earlier capture."));
    line.addArgument(QStringLiteral("AFTER"), Text::tr("The later capture."));
    if (const auto done = line.parse(arguments))
        return *done;
    const auto before = readCaptureFile(line.argument(0));
    const auto after = before ? readCaptureFile(line.argument(1)) : before;
    if (!after)
        return line.failed(after.error());
    const QList<Difference> differences = comparePictures(**before, **after);
    if (line.json()) {
        QJsonArray array;
        for (const Difference &one : differences)
            array.append(toJson(one));
        line.console().printJson({{QStringLiteral("differences"), array}});
    } else {
        for (const Difference &one : differences)
            line.console().print(one.text);
        if (differences.isEmpty())
            line.console().print(Text::tr("Nothing is different."));
    }
    return differences.isEmpty() ? ExitGood : ExitWarning;
}

} // namespace rd
