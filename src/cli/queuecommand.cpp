// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queuecommand.h"

#include "cli/replicaoptions.h"
#include "cli/sessionrunner.h"
#include "cli/stopsignals.h"
#include "plan/replicaqueue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::QueueCommand)
};

using State = QueueEntry::State;

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return Words::tr("waits");
    case State::Running:
        return Words::tr("begun");
    case State::Failed:
        break;
    }
    return Words::tr("failed");
}

int list(const CommandLine &line, const QList<QueueEntry> &entries)
{
    if (line.json()) {
        QJsonArray array;
        for (const QueueEntry &entry : entries)
            array << QJsonObject{{s("id"), entry.id},
                                 {s("state"), queueStateName(entry.state)},
                                 {s("run"), entry.run},
                                 {s("order"), entry.order.toJson()}};
        line.console().print(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
        return ExitGood;
    }
    if (entries.isEmpty())
        line.console().print(Words::tr("No replica waits."));
    for (const QueueEntry &entry : entries)
        line.console().print(QStringLiteral("%1  %2  %3  %4")
                                 .arg(entry.id, 3)
                                 .arg(stateWord(entry.state).leftJustified(8),
                                      Words::tr("%1 from %2").arg(entry.order.target, entry.order.source), entry.run)
                                 .trimmed());
    return ExitGood;
}

/// What an earlier program began comes first, then the next of the queue.
Result<std::optional<QueueEntry>> pick(ReplicaQueue &queue)
{
    const auto entries = queue.entries();
    if (!entries)
        return pass(entries.error());
    const auto begun =
        std::find_if(entries->begin(), entries->end(), [](const QueueEntry &entry) { return entry.state == State::Running; });
    if (begun != entries->end())
        return std::optional(*begun);
    return queue.takeNext();
}

/// Makes one replica and keeps how it went.
int make(CommandLine &line, Backend &backend, ReplicaQueue &queue, const QueueEntry &entry)
{
    auto record = entry.run.isEmpty() ? RunRecord::create(entry.order) : RunRecord::reopen(entry.run);
    if (!record) {
        line.failed(record.error());
        return ExitWarning;
    }
    const QString run = (*record)->id();
    if (const auto kept = queue.setState(entry.id, State::Running, run); !kept) {
        line.failed(kept.error());
        return ExitWarning;
    }
    const int code = runSession(line, backend, *std::move(record));
    if (code == ExitInterrupted)
        return code; // it is taken up again first
    const auto kept = code == ExitGood ? queue.remove(entry.id) : queue.setState(entry.id, State::Failed, run);
    if (!kept)
        line.failed(kept.error());
    return code;
}

int goThrough(CommandLine &line, ReplicaQueue &queue)
{
    const StopSignals early; // before any thread
    Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    int worst = ExitGood;
    for (;;) {
        const auto next = pick(queue);
        if (!next) {
            line.failed(next.error());
            return ExitWarning;
        }
        if (!*next)
            break;
        const int code = make(line, backend, queue, **next);
        if (code == ExitInterrupted)
            return code;
        worst = std::max(worst, code);
        const auto entries = queue.entries();
        const bool stuck = entries && std::any_of(entries->begin(), entries->end(), [&next](const QueueEntry &entry) {
                               return entry.id == (*next)->id && entry.state == State::Running;
                           });
        if (stuck)
            return worst; // it could not even be begun
    }
    if (worst != ExitGood)
        line.console().print(Words::tr("What failed holds up its domain. Clean it up and try again with “replica retry”, then "
                                       "remove it with “replica queue remove”; or let it be made anew with “replica queue "
                                       "again”."));
    return worst;
}

int change(const CommandLine &line, const Result<> &changed)
{
    if (changed)
        return ExitGood;
    line.failed(changed.error());
    return changed.error().fault == Fault::NotFound ? ExitUsage : ExitWarning;
}

} // namespace

int enqueue(const CommandLine &line, const ReplicaOrder &order)
{
    const auto added = ReplicaQueue().add(order);
    if (!added) {
        line.failed(added.error());
        return ExitWarning;
    }
    if (line.json())
        line.console().printJson({{s("id"), added->id}});
    else
        line.console().print(Words::tr("%1 is number %2 of the queue. It is made by: replica-desk-cli replica queue run")
                                 .arg(order.target, added->id));
    return ExitGood;
}

int runQueue(const QStringList &arguments)
{
    const QString deed = arguments.value(1);
    const QStringList known{s("list"), s("run"), s("remove"), s("move"), s("again")};
    CommandLine line(s("replica queue ") + (known.contains(deed) ? deed : s("list|run|remove|move|again")),
                     Words::tr("list: the replicas that wait. run: makes them, one after another in each domain, beginning with "
                               "what was interrupted. remove ID: takes one out. move ID PLACES: towards the front with a "
                               "negative number. again ID: lets one that failed wait once more. Replicas are put into the queue "
                               "by “replica create --queue”."),
                     sessionExitCodes());
    if (deed == s("remove") || deed == s("move") || deed == s("again"))
        line.addArgument(s("ID"), Words::tr("Number of the replica, as “replica queue list” shows it."));
    if (deed == s("move"))
        line.addArgument(s("PLACES"), Words::tr("How many places, after -- if it is negative."));
    if (const auto done = line.parse(QStringList{arguments.first()} + arguments.mid(known.contains(deed) ? 2 : 1)))
        return *done;
    ReplicaQueue queue;
    if (deed == s("remove"))
        return change(line, queue.remove(line.argument(0)));
    if (deed == s("again"))
        return change(line, queue.setState(line.argument(0), State::Waiting, {}));
    if (deed == s("move")) {
        bool number = false;
        const int places = line.argument(1).toInt(&number);
        if (!number)
            return *refused(line, {Words::tr("PLACES wants a number.")}, QLatin1StringView("replica queue move"));
        return change(line, queue.move(line.argument(0), places));
    }
    if (deed == s("run"))
        return goThrough(line, queue);
    if (deed != s("list"))
        return *refused(line, {Words::tr("Say what to do: replica queue list, run, remove, move or again.")},
                        QLatin1StringView("replica queue list"));
    const auto entries = queue.entries();
    return entries ? list(line, *entries) : line.failed(entries.error());
}

} // namespace rd
