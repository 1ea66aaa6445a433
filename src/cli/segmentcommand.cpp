// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editcommands.h"
#include "cli/editrunner.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SegmentCommand)
};

struct Verb
{
    QLatin1StringView name;
    TopologyEdit::Kind kind;
    bool directed; ///< FROM TO; else the order does not matter
    const char *summary;
};

constexpr std::array verbs{
    Verb{QLatin1StringView("add"), TopologyEdit::Kind::AddSegment, false,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Lets two servers replicate with each other.")},
    Verb{QLatin1StringView("del"), TopologyEdit::Kind::RemoveSegment, false,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Removes the link between two servers.")},
    Verb{QLatin1StringView("reinit"), TopologyEdit::Kind::Reinitialise, true,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Overwrites all data of TO with those of FROM.")},
    Verb{QLatin1StringView("sync"), TopologyEdit::Kind::ForceSync, true,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Lets FROM send its changes to TO now.")},
    Verb{QLatin1StringView("enable"), TopologyEdit::Kind::EnableDirection, true,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Switches replication from FROM to TO on.")},
    Verb{QLatin1StringView("disable"), TopologyEdit::Kind::DisableDirection, true,
         QT_TRANSLATE_NOOP("rd::SegmentCommand", "Switches replication from FROM to TO off.")},
};

QString suffixNamed(const QString &word, const Snapshot &picture)
{
    if (word == QLatin1StringView("domain"))
        return picture.suffix;
    return word == QLatin1StringView("ca") ? QStringLiteral("o=ipaca") : word;
}

int runVerb(const Verb &verb, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology segment ") + verb.name, Text::tr(verb.summary), editExitCodes());
    line.addArgument(verb.directed ? QStringLiteral("FROM") : QStringLiteral("LEFT"),
                     verb.directed ? Text::tr("Full name of the server that sends.") : Text::tr("Full name of one server."));
    line.addArgument(verb.directed ? QStringLiteral("TO") : QStringLiteral("RIGHT"),
                     verb.directed ? Text::tr("Full name of the server that receives.")
                                   : Text::tr("Full name of the other server."));
    line.addOption({QStringLiteral("suffix"), Text::tr("What they replicate: domain (the default) or ca."),
                    QStringLiteral("SUFFIX"), QStringLiteral("domain")});
    addEditOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const QString server = line.isSet(QStringLiteral("server")) ? line.value(QStringLiteral("server")) : line.argument(0);
    return runEdit(line, server, [&](const Snapshot &picture) {
        return TopologyEdit{.kind = verb.kind,
                            .suffix = suffixNamed(line.value(QStringLiteral("suffix")), picture),
                            .first = ServerId(line.argument(0)),
                            .second = ServerId(line.argument(1))};
    });
}

} // namespace

int runSegment(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&word](const Verb &one) { return one.name == word; });
    if (verb != verbs.end())
        return runVerb(*verb, QStringList{arguments.first()} + arguments.sliced(2));
    QString help;
    for (const Verb &one : verbs)
        help += QStringLiteral("  topology segment %1 %2\n").arg(QString(one.name), -8).arg(Text::tr(one.summary));
    const Console console;
    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h")) {
        console.print(help.chopped(1));
        return ExitGood;
    }
    console.printError({.fault = Fault::Malformed,
                        .summary = Text::tr("Say what to do: topology segment add, del, reinit, sync, enable or disable."),
                        .detail = {},
                        .advice = Text::tr("See \"replica-desk-cli topology segment --help\".")});
    return ExitUsage;
}

} // namespace rd
