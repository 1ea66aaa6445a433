// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/topologycommand.h"

#include "cli/editcommands.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

/// A word after "topology"; its arguments: the program's name, then what follows the word.
struct Subcommand
{
    QLatin1StringView name;
    const char *summary;
    int (*run)(const QStringList &arguments);
};

constexpr std::array subcommands{
    Subcommand{
        QLatin1StringView("show"),
        QT_TRANSLATE_NOOP("rd::TopologyCommand", "Shows every server and how they replicate (what \"topology SERVER\" does)."),
        runTopologyShow},
    Subcommand{QLatin1StringView("watch"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Reads a domain again and again and tells what changes."),
               runTopologyWatch},
    Subcommand{QLatin1StringView("analyze"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Tells what does not work and what would break the domain."),
               runTopologyAnalyze},
    Subcommand{QLatin1StringView("what-if"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Thinks changes through without doing them."), runTopologyWhatIf},
    Subcommand{QLatin1StringView("export"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Writes a domain as dot, csv, svg, html or json."), runTopologyExport},
    Subcommand{QLatin1StringView("diff"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Tells what is different in two captures, or since a moment."),
               runTopologyDiff},
    Subcommand{QLatin1StringView("history"),
               QT_TRANSLATE_NOOP("rd::TopologyCommand", "Tells what changed in a domain while it was watched."),
               runTopologyHistory},
    Subcommand{
        QLatin1StringView("segment"),
        QT_TRANSLATE_NOOP("rd::TopologyCommand", "Adds, removes, fills anew and switches links (segment add, del, reinit …)."),
        runSegment},
};

} // namespace

QString topologyCommands()
{
    QString text = QStringLiteral("\n\n") + Text::tr("Commands that may follow \"topology\":") + u'\n';
    for (const Subcommand &one : subcommands)
        text += QStringLiteral("  %1 %2\n").arg(QString(one.name), -10).arg(Text::tr(one.summary));
    return text.trimmed().prepend(QStringLiteral("\n\n"));
}

int runTopology(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const auto found =
        std::find_if(subcommands.begin(), subcommands.end(), [&word](const Subcommand &one) { return one.name == word; });
    if (found == subcommands.end())
        return runTopologyShow(arguments); // server names have dots, so no word is taken from them
    return found->run(QStringList{arguments.first()} + arguments.sliced(2));
}

} // namespace rd
