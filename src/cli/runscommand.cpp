// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clicontext.h"
#include "cli/sessionrunner.h"
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

Output::Tone stateTone(const RunSummary &run)
{
    if (run.state == QLatin1StringView("succeeded"))
        return Output::Tone::Good;
    return run.state == QLatin1StringView("failed") ? Output::Tone::Bad : Output::Tone::Warning;
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

int list(CliContext &context)
{
    const QList<RunSummary> runs = RunRecord::list();
    if (context.json) {
        QJsonArray array;
        for (const RunSummary &run : runs)
            array << toJson(run);
        context.output.line(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        return ExitGood;
    }
    if (runs.isEmpty())
        context.output.line(Words::tr("No replica was made from this account yet."));
    for (const RunSummary &run : runs)
        context.output.line(QStringLiteral("%1  %2  %3")
                                .arg(run.id, -28)
                                .arg(context.output.toned(stateWord(run).leftJustified(12), stateTone(run)),
                                     Words::tr("%1 from %2").arg(run.order.target, run.order.source)));
    return ExitGood;
}

std::optional<RunSummary> find(const QString &id)
{
    for (RunSummary &run : RunRecord::list())
        if (run.id == id)
            return std::move(run);
    printError({Fault::NotFound, Words::tr("There is no run “%1”.").arg(id), {}, Words::tr("See: replica-desk-cli runs list")});
    return std::nullopt;
}

int show(CliContext &context, const QString &id)
{
    const auto run = find(id);
    if (!run)
        return ExitUsage;
    if (context.json) {
        context.output.line(QString::fromUtf8(QJsonDocument(toJson(*run)).toJson(QJsonDocument::Compact)));
        return ExitGood;
    }
    context.output.line(context.output.strong(Words::tr("%1 from %2").arg(run->order.target, run->order.source)));
    context.output.line(Words::tr("State:   %1").arg(context.output.toned(stateWord(*run), stateTone(*run))));
    context.output.line(Words::tr("Started: %1").arg(run->startedAt.toLocalTime().toString(Qt::ISODate)));
    context.output.line(Words::tr("Step:    %1").arg(run->lastStep));
    context.output.line(Words::tr("Folder:  %1").arg(run->folder));
    QFile console(run->folder + QStringLiteral("/console.log"));
    if (console.open(QIODevice::ReadOnly))
        while (!console.atEnd()) {
            const QByteArray bytes = console.readLine();
            context.output.line(context.output.dim(QStringLiteral("│ ")) +
                                displayText(QByteArrayView(bytes).chopped(bytes.endsWith('\n') ? 1 : 0)));
        }
    return ExitGood;
}

int attach(CliContext &context, const QString &id)
{
    const auto run = find(id);
    if (!run)
        return ExitUsage;
    if (run->state == QLatin1StringView("succeeded")) {
        context.output.line(Words::tr("This run has ended well; there is nothing to take up."));
        return ExitGood;
    }
    auto record = RunRecord::reopen(id);
    if (!record) {
        printError(record.error());
        return ExitWarning;
    }
    return runSession(context, *std::move(record));
}

} // namespace

int runRunsCommand(CliContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("list: all creations made from this account. show RUN: one of them with the installer's output. "
                  "attach RUN: take up one that was interrupted, or try a failed one again."));
    parser.addPositionalArgument(QStringLiteral("deed"), QStringLiteral("list | show RUN | attach RUN"));
    parser.addPositionalArgument(QStringLiteral("run"), Words::tr("Name of the run."), QStringLiteral("[RUN]"));
    if (const auto code = parseOrExit(parser, QStringLiteral("runs"), arguments))
        return *code;
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("list")})
        return list(context);
    if (words.size() == 2 && words.first() == QLatin1StringView("show"))
        return show(context, words.last());
    if (words.size() == 2 && words.first() == QLatin1StringView("attach"))
        return attach(context, words.last());
    Output(true, stderr).line(Words::tr("Usage: replica-desk-cli runs list | show RUN | attach RUN"));
    return ExitUsage;
}

} // namespace rd
