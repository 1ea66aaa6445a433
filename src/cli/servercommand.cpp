// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deeds.h"
#include "cli/editcommands.h"
#include "cli/editrunner.h"

#include <QCoreApplication>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::ServerCommand)
};

int missingServer(const CommandLine &line)
{
    line.console().printError({.fault = Fault::Malformed,
                               .summary = Text::tr("--server is missing: which server to ask."),
                               .detail = {},
                               .advice = Text::tr("Give one that stays and answers.")});
    return ExitUsage;
}

int remove(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("server remove"),
                     Text::tr("Takes a server out of the domain: its links, its accounts, its DNS records."), editExitCodes());
    line.addArgument(QStringLiteral("FQDN"), Text::tr("Full name of the server that leaves."));
    addEditOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const QString server = line.value(QStringLiteral("server"));
    if (server.isEmpty())
        return missingServer(line);
    return runEdit(line, server, [&line](const Snapshot &) {
        return TopologyEdit{.kind = TopologyEdit::Kind::RemoveServer, .first = ServerId(line.argument(0))};
    });
}

int forget(TopologyEdit::Kind kind, const QStringList &arguments)
{
    const bool clean = kind == TopologyEdit::Kind::CleanRuv;
    CommandLine line(clean ? QStringLiteral("ruv clean") : QStringLiteral("ruv abort"),
                     clean ? Text::tr("Has all servers forget the replica id of a server that is gone.")
                           : Text::tr("Stops the servers forgetting a replica id."),
                     editExitCodes());
    line.addArgument(QStringLiteral("ID"), Text::tr("The replica id."));
    line.addOption({QStringLiteral("suffix"), Text::tr("Which data: domain (the default) or ca."), QStringLiteral("SUFFIX"),
                    QStringLiteral("domain")});
    addEditOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const QString server = line.value(QStringLiteral("server"));
    if (server.isEmpty())
        return missingServer(line);
    return runEdit(line, server, [&](const Snapshot &picture) {
        const bool ca = line.value(QStringLiteral("suffix")) == QLatin1StringView("ca");
        return TopologyEdit{
            .kind = kind, .suffix = ca ? QStringLiteral("o=ipaca") : picture.suffix, .replicaId = line.argument(0).toInt()};
    });
}

constexpr std::array serverDeeds{
    Deed{QLatin1StringView("remove"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Takes a server out of the domain: its links, its accounts, its DNS records."), remove},
};

constexpr std::array ruvDeeds{
    Deed{QLatin1StringView("clean"), QT_TRANSLATE_NOOP("rd::Deeds", "Has all servers forget a replica id."),
         [](const QStringList &arguments) { return forget(TopologyEdit::Kind::CleanRuv, arguments); }},
    Deed{QLatin1StringView("abort"), QT_TRANSLATE_NOOP("rd::Deeds", "Ends a cleaning that does not come to its end."),
         [](const QStringList &arguments) { return forget(TopologyEdit::Kind::AbortCleanRuv, arguments); }},
};

} // namespace

int runServer(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("server"), serverDeeds, arguments);
}

int runRuv(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("ruv"), ruvDeeds, arguments);
}

} // namespace rd
