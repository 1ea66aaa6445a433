// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessioncommands.h"

#include "cli/sessionrunner.h"
#include "cli/stopsignals.h"
#include "installer/installerparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::RunsCommand)
};

QString stateWord(const RunSummary &run)
{
    if (run.state == QLatin1StringView("succeeded"))
        return Words::tr("succeeded");
    if (run.state == QLatin1StringView("failed"))
        return Words::tr("failed");
    if (run.state == QLatin1StringView("running"))
        return Words::tr("running");
    return Words::tr("interrupted");
}

QString orderWords(const ReplicaOrder &order)
{
    return order.deed == ReplicaOrder::Deed::CleanUp ? Words::tr("%1 cleaned up, from %2").arg(order.target, order.source)
                                                     : Words::tr("%1 from %2").arg(order.target, order.source);
}

Console::Tone stateTone(const RunSummary &run)
{
    if (run.state == QLatin1StringView("succeeded"))
        return Console::Tone::Good;
    return run.state == QLatin1StringView("failed") ? Console::Tone::Bad : Console::Tone::Warning;
}

QJsonObject toJson(const RunSummary &run)
{
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("state"), run.state},
            {QStringLiteral("startedAt"), run.startedAt.toString(Qt::ISODate)},
            {QStringLiteral("lastStep"), run.lastStep},
            {QStringLiteral("folder"), run.folder},
            {QStringLiteral("order"), run.order.toJson()}};
}

int list(CommandLine &line)
{
    const QList<RunSummary> runs = RunRecord::list();
    if (line.json()) {
        QJsonArray array;
        for (const RunSummary &run : runs)
            array << toJson(run);
        line.console().print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        return ExitGood;
    }
    if (runs.isEmpty())
        line.console().print(Words::tr("No replica was made from this account yet."));
    for (const RunSummary &run : runs)
        line.console().print(
            QStringLiteral("%1  %2  %3")
                .arg(run.id, -28)
                .arg(line.console().toned(stateTone(run), stateWord(run).leftJustified(12)), orderWords(run.order)));
    return ExitGood;
}

std::optional<RunSummary> find(const CommandLine &line, const QString &id)
{
    for (RunSummary &run : RunRecord::list())
        if (run.id == id)
            return std::move(run);
    line.console().printError(
        {Fault::NotFound, Words::tr("There is no run “%1”.").arg(id), {}, Words::tr("See: replica-desk-cli runs list")});
    return std::nullopt;
}

int show(CommandLine &line, const QString &id)
{
    const auto run = find(line, id);
    if (!run)
        return ExitUsage;
    if (line.json()) {
        line.console().printJson(toJson(*run));
        return ExitGood;
    }
    line.console().print(line.console().toned(Console::Tone::Strong, orderWords(run->order)));
    line.console().print(Words::tr("State:   %1").arg(line.console().toned(stateTone(*run), stateWord(*run))));
    line.console().print(Words::tr("Started: %1").arg(run->startedAt.toLocalTime().toString(Qt::ISODate)));
    line.console().print(Words::tr("Step:    %1").arg(run->lastStep));
    line.console().print(Words::tr("Folder:  %1").arg(run->folder));
    QFile console(run->folder + QStringLiteral("/console.log"));
    if (console.open(QIODevice::ReadOnly))
        while (!console.atEnd()) {
            const QByteArray bytes = console.readLine();
            line.console().print(line.console().toned(Console::Tone::Faint, QStringLiteral("│ ")) +
                                 displayText(QByteArrayView(bytes).chopped(bytes.endsWith('\n') ? 1 : 0)));
        }
    return ExitGood;
}

int attach(CommandLine &line, const QString &id)
{
    const auto run = find(line, id);
    if (!run)
        return ExitUsage;
    if (run->state == QLatin1StringView("succeeded")) {
        line.console().print(Words::tr("This run has ended well; there is nothing to take up."));
        return ExitGood;
    }
    auto record = RunRecord::reopen(id);
    if (!record) {
        line.console().printError(record.error());
        return ExitWarning;
    }
    const StopSignals early; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    return runSession(line, backend, *std::move(record));
}

} // namespace

int runRuns(const QStringList &arguments)
{
    const QString deed = arguments.value(1);
    const bool known =
        deed == QLatin1StringView("list") || deed == QLatin1StringView("show") || deed == QLatin1StringView("attach");
    CommandLine line(known ? QStringLiteral("runs ") + deed : QStringLiteral("runs list|show|attach"),
                     Words::tr("list: all creations made from this account. show RUN: one of them with the installer's output. "
                               "attach RUN: takes up one that was interrupted, or tries a failed one again."),
                     sessionExitCodes());
    if (known && deed != QLatin1StringView("list"))
        line.addArgument(QStringLiteral("RUN"), Words::tr("Name of the run, as “runs list” shows it."));
    if (const auto done = line.parse(QStringList{arguments.first()} + arguments.sliced(known ? 2 : 1)))
        return *done;
    if (deed == QLatin1StringView("list"))
        return list(line);
    if (deed == QLatin1StringView("show"))
        return show(line, line.argument(0));
    if (deed == QLatin1StringView("attach"))
        return attach(line, line.argument(0));
    line.console().printError({.fault = Fault::Malformed,
                               .summary = Words::tr("Say what to do: runs list, runs show RUN or runs attach RUN."),
                               .detail = {},
                               .advice = {}});
    return ExitUsage;
}

} // namespace rd
