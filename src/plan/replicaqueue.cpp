// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/replicaqueue.h"

#include "plan/durablefile.h"
#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSet>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReplicaQueue)
};

using State = QueueEntry::State;

constexpr int queueFormat = 1;
constexpr qint64 largest = qint64(8) << 20;
constexpr std::array states{State::Waiting, State::Running, State::Failed};

State stateNamed(const QString &name)
{
    const auto *found =
        std::find_if(states.begin(), states.end(), [&name](State state) { return queueStateName(state) == name; });
    return found == states.end() ? State::Failed : *found;
}

QJsonObject toJson(const QueueEntry &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("state"), queueStateName(entry.state)},
            {QStringLiteral("run"), entry.run},
            {QStringLiteral("order"), entry.order.toJson()}};
}

Result<QList<QueueEntry>> parse(const QByteArray &bytes, const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QLatin1StringView("format")).toInt() != queueFormat)
        return fail(Fault::Malformed, Words::tr("The queue of replicas cannot be read."), path,
                    Words::tr("Move that file away; the queue begins empty then."));
    QList<QueueEntry> entries;
    for (const auto &value : json.value(QLatin1StringView("entries")).toArray()) {
        const QJsonObject object = value.toObject();
        const auto order = ReplicaOrder::fromJson(object.value(QLatin1StringView("order")).toObject());
        if (!order)
            return pass(order.error());
        entries << QueueEntry{.id = object.value(QLatin1StringView("id")).toString(),
                              .order = *order,
                              .state = stateNamed(object.value(QLatin1StringView("state")).toString()),
                              .run = object.value(QLatin1StringView("run")).toString()};
    }
    return entries;
}

Result<QList<QueueEntry>> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<QueueEntry>();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return fail(Fault::Malformed, Words::tr("The queue of replicas cannot be read."), path + u' ' + file.errorString(),
                    Words::tr("Check who may read that file, or move it away; the queue begins empty then."));
    return parse(file.readAll(), path);
}

/// The smallest number that no entry has: short to type.
QString freeId(const QList<QueueEntry> &entries)
{
    for (int number = 1;; ++number) {
        const QString id = QString::number(number);
        if (std::none_of(entries.begin(), entries.end(), [&id](const QueueEntry &entry) { return entry.id == id; }))
            return id;
    }
}

Result<qsizetype> find(const QList<QueueEntry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const QueueEntry &entry) { return entry.id == id; });
    if (found == entries.end())
        return fail(Fault::NotFound, Words::tr("The queue has no replica “%1”.").arg(id), {},
                    Words::tr("“replica queue list” shows what waits."));
    return found - entries.begin();
}

} // namespace

QLatin1StringView queueStateName(QueueEntry::State state)
{
    constexpr std::array names{QLatin1StringView("waiting"), QLatin1StringView("running"), QLatin1StringView("failed")};
    return names[static_cast<size_t>(state)];
}

std::optional<QueueEntry> nextOf(const QList<QueueEntry> &entries)
{
    QSet<QString> held;
    for (const QueueEntry &entry : entries)
        if (entry.state != State::Waiting)
            held.insert(entry.domain());
    const auto next = std::find_if(entries.begin(), entries.end(), [&held](const QueueEntry &entry) {
        return entry.state == State::Waiting && !held.contains(entry.domain());
    });
    return next == entries.end() ? std::nullopt : std::optional(*next);
}

QString ReplicaQueue::defaultFile()
{
    return QFileInfo(RunRecord::rootFolder()).path() + QStringLiteral("/queue.json");
}

ReplicaQueue::ReplicaQueue(QString file) : m_file(std::move(file)) {}

template<typename Change>
Result<> ReplicaQueue::edit(Change change)
{
    if (const auto made = makePrivateFolder(QFileInfo(m_file).path()); !made)
        return made;
    QLockFile lock(m_file + QStringLiteral(".lock"));
    constexpr int longestWait = 5000;
    if (!lock.tryLock(longestWait))
        return fail(Fault::Conflict, Words::tr("Another program is changing the queue of replicas."), m_file,
                    Words::tr("Try again in a moment."));
    auto entries = read(m_file);
    if (!entries)
        return pass(entries.error());
    if (const Result<> changed = change(*entries); !changed)
        return changed;
    QJsonArray list;
    for (const QueueEntry &entry : *entries)
        list << toJson(entry);
    return writePrivateFile(
        m_file, QJsonDocument(QJsonObject{{QStringLiteral("format"), queueFormat}, {QStringLiteral("entries"), list}}).toJson());
}

Result<QList<QueueEntry>> ReplicaQueue::entries() const
{
    return read(m_file); // it is replaced as a whole, so that no lock is needed
}

Result<QueueEntry> ReplicaQueue::add(const ReplicaOrder &order)
{
    QueueEntry added{.order = order};
    const auto edited = edit([&added](QList<QueueEntry> &entries) -> Result<> {
        for (const QueueEntry &entry : entries)
            if (entry.order.target == added.order.target)
                return fail(Fault::Conflict, Words::tr("%1 is in the queue already.").arg(entry.order.target), entry.id,
                            Words::tr("Remove it first if it is to be made otherwise."));
        added.id = freeId(entries);
        entries << added;
        return {};
    });
    return edited ? Result<QueueEntry>(added) : pass(edited.error());
}

Result<> ReplicaQueue::remove(const QString &id)
{
    return edit([&id](QList<QueueEntry> &entries) -> Result<> {
        const auto at = find(entries, id);
        if (!at)
            return pass(at.error());
        entries.removeAt(*at);
        return {};
    });
}

Result<> ReplicaQueue::move(const QString &id, int places)
{
    return edit([&](QList<QueueEntry> &entries) -> Result<> {
        const auto at = find(entries, id);
        if (!at)
            return pass(at.error());
        entries.move(*at, std::clamp<qsizetype>(*at + places, 0, entries.size() - 1));
        return {};
    });
}

Result<> ReplicaQueue::setState(const QString &id, QueueEntry::State state, const QString &run)
{
    return edit([&](QList<QueueEntry> &entries) -> Result<> {
        const auto at = find(entries, id);
        if (!at)
            return pass(at.error());
        entries[*at].state = state;
        entries[*at].run = run;
        return {};
    });
}

Result<std::optional<QueueEntry>> ReplicaQueue::takeNext()
{
    std::optional<QueueEntry> taken;
    const auto edited = edit([&taken](QList<QueueEntry> &entries) -> Result<> {
        taken = nextOf(entries);
        for (QueueEntry &entry : entries)
            if (taken && entry.id == taken->id)
                entry.state = taken->state = State::Running;
        return {};
    });
    return edited ? Result<std::optional<QueueEntry>>(taken) : pass(edited.error());
}

} // namespace rd
