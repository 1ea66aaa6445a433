// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/sqlitehistory.h"
#include "cli/commandline.h"
#include "cli/historyoutput.h"
#include "cli/topologycommand.h"
#include "history/since.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

/// The realm that --realm names, else the only one there is a history of.
Result<QString> realmOf(const CommandLine &line, const HistoryStore &store)
{
    const QStringList realms = store.realms();
    const QString wanted = line.value(QStringLiteral("realm"));
    if (realms.isEmpty())
        return fail(Fault::NotFound, Text::tr("No history is kept here yet."), {},
                    Text::tr("\"topology watch\" and the window keep one for every domain they look at."));
    if (wanted.isEmpty() && realms.size() == 1)
        return realms.first();
    for (const QString &one : realms)
        if (one.compare(wanted, Qt::CaseInsensitive) == 0)
            return one;
    return fail(Fault::NotFound,
                wanted.isEmpty() ? Text::tr("There are histories of several domains.")
                                 : Text::tr("There is no history of \"%1\".").arg(wanted),
                {}, Text::tr("Name one of them with --realm: %1").arg(realms.join(QStringLiteral(", "))));
}

} // namespace

void addHistoryOptions(CommandLine &line, const QString &sinceByDefault)
{
    line.addOption({QStringLiteral("since"),
                    Text::tr("From when on: 90m, 24h, 7d or 2w before now, or a date such as 2026-11-24T09:30."),
                    Text::tr("TIME"), sinceByDefault});
    line.addOption({QStringLiteral("realm"), Text::tr("Which domain, where there are histories of several."), Text::tr("REALM")});
}

Result<PastChanges> readPastChanges(const CommandLine &line)
{
    const auto since = momentOf(line.value(QStringLiteral("since")), QDateTime::currentDateTimeUtc());
    if (!since)
        return pass(since.error());
    SqliteHistory store(SqliteHistory::rootFolder());
    const auto realm = realmOf(line, store);
    if (!realm)
        return pass(realm.error());
    const auto events = store.events(*realm, *since);
    if (!events)
        return pass(events.error());
    return PastChanges{*realm, *since, *events};
}

int runTopologyHistory(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology history"),
                     Text::tr("Tells what changed in a domain and how its directions were, from what was kept while it was "
                              "watched. Asks no server."),
                     Text::tr("Exit codes:\n"
                              "  0  nothing changed\n"
                              "  1  something changed\n"
                              "  3  wrong usage\n"
                              "  4  there is no history, or it could not be read"));
    addHistoryOptions(line, QStringLiteral("24h"));
    if (const auto done = line.parse(arguments))
        return *done;
    const auto past = readPastChanges(line);
    if (!past)
        return line.failed(past.error()), past.error().fault == Fault::Malformed ? ExitUsage : ExitUnreadable;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto history = SqliteHistory(SqliteHistory::rootFolder())
                             .read(past->realm, std::chrono::seconds(std::max<qint64>(past->since.secsTo(now), 1)), now);
    if (!history)
        return line.failed(history.error());
    if (line.json())
        line.console().printJson(historyJson(*past, *history));
    else
        line.console().print(historyText(*past, *history, line.console()));
    return past->events.isEmpty() ? ExitGood : ExitWarning;
}

} // namespace rd
