// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/runrecord.h"

#include "plan/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <algorithm>

namespace rd {
namespace {

constexpr QLatin1StringView planName("plan.json");
constexpr QLatin1StringView journalName("journal.jsonl");
constexpr QLatin1StringView consoleName("console.log");
constexpr QLatin1StringView lockName("lock");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::RunRecord)
};

tl::unexpected<Error> diskError(const QString &what, const QString &path, const QString &why)
{
    return fail(Fault::Internal, what.arg(path), why,
                Words::tr("Free some space or check the permissions of the folder, then start again."));
}

QList<QJsonObject> readJournal(const QString &path)
{
    QList<QJsonObject> lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const auto document = QJsonDocument::fromJson(file.readLine()); // a torn last line is not JSON: it never happened
        if (document.isObject())
            lines << document.object();
    }
    return lines;
}

Result<QJsonObject> readPlan(const QString &folder)
{
    QFile file(folder + u'/' + planName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Words::tr("There is no such run."), file.fileName(),
                    Words::tr("“runs list” shows the runs that are known here."));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(Fault::Malformed, Words::tr("The plan of this run cannot be read."), file.fileName());
    return document.object();
}

} // namespace

QString RunRecord::rootFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state;
    return base + QStringLiteral("/replica-desk/runs");
}

Result<std::shared_ptr<RunRecord>> RunRecord::create(const ReplicaOrder &order, const QString &root)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString wanted = root + u'/' + stamp + u'-' + order.target.section(u'.', 0, 0);
    QString folder = wanted;
    for (int again = 2; QFileInfo::exists(folder); ++again)
        folder = wanted + u'-' + QString::number(again);
    if (const auto made = makePrivateFolder(folder + QStringLiteral("/evidence")); !made)
        return pass(made.error());
    if (const auto written = writePrivateFile(folder + u'/' + planName, QJsonDocument(order.toJson()).toJson()); !written)
        return pass(written.error());
    auto record = open(folder);
    if (!record)
        return record;
    if (const auto noted = (*record)->journal(QStringLiteral("created")); !noted)
        return pass(noted.error());
    return record;
}

Result<std::shared_ptr<RunRecord>> RunRecord::reopen(const QString &id, const QString &root)
{
    if (id.isEmpty() || id.contains(u'/') || id.startsWith(u'.'))
        return fail(Fault::NotFound, Words::tr("There is no such run."), id,
                    Words::tr("“runs list” shows the runs that are known here."));
    return open(root + u'/' + id);
}

Result<std::shared_ptr<RunRecord>> RunRecord::open(const QString &folder)
{
    const auto plan = readPlan(folder);
    if (!plan)
        return pass(plan.error());
    auto order = ReplicaOrder::fromJson(*plan);
    if (!order)
        return pass(order.error());

    std::shared_ptr<RunRecord> record(new RunRecord);
    record->m_folder = folder;
    record->m_id = QFileInfo(folder).fileName();
    record->m_order = *std::move(order);
    record->m_lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    record->m_lock->setStaleLockTime(0); // a lock of a living process never goes stale; a dead one's is taken over
    if (!record->m_lock->tryLock(0))
        return fail(Fault::Conflict, Words::tr("Another Replica Desk is driving this run."), folder,
                    Words::tr("Use that window, or end that program first."));
    record->m_journal.setFileName(folder + u'/' + journalName);
    record->m_console.setFileName(folder + u'/' + consoleName);
    for (const QJsonObject &line : readJournal(record->m_journal.fileName()))
        if (line.value(QLatin1StringView("event")) == QLatin1StringView("fact"))
            record->m_facts.insert(line.value(QLatin1StringView("name")).toString(), line.value(QLatin1StringView("value")));
    for (QFile *file : {&record->m_journal, &record->m_console})
        if (const auto opened = openPrivateForAppend(*file); !opened)
            return pass(opened.error());
    if (const auto mended = endTornLine(record->m_journal); !mended)
        return pass(mended.error());
    return record;
}

QList<RunSummary> RunRecord::list(const QString &root)
{
    QList<RunSummary> runs;
    const auto folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QFileInfo &folder : folders) {
        const auto plan = readPlan(folder.filePath());
        if (!plan)
            continue;
        const auto order = ReplicaOrder::fromJson(*plan);
        if (!order)
            continue;
        RunSummary run;
        run.id = folder.fileName();
        run.folder = folder.filePath();
        run.order = *order;
        run.state = QStringLiteral("interrupted"); // no last word in the journal: the program was killed
        for (const QJsonObject &line : readJournal(run.folder + u'/' + journalName)) {
            const QString event = line.value(QLatin1StringView("event")).toString();
            if (event == QLatin1StringView("created"))
                run.startedAt = QDateTime::fromString(line.value(QLatin1StringView("time")).toString(), Qt::ISODateWithMs);
            else if (event == QLatin1StringView("session"))
                run.state = line.value(QLatin1StringView("state")).toString();
            else if (event == QLatin1StringView("step"))
                run.lastStep = line.value(QLatin1StringView("id")).toString();
        }
        QLockFile lock(run.folder + u'/' + lockName);
        lock.setStaleLockTime(0);
        run.lockedByOther = !lock.tryLock(0);
        if (run.state == QLatin1StringView("running") && !run.lockedByOther)
            run.state = QStringLiteral("interrupted");
        runs << run;
    }
    return runs;
}

Result<> RunRecord::journal(const QString &event, QJsonObject details)
{
    details.insert(QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    details.insert(QStringLiteral("event"), event);
    const QMutexLocker guard(&m_guard);
    return appendDurably(m_journal, QJsonDocument(details).toJson(QJsonDocument::Compact) + '\n');
}

QJsonValue RunRecord::fact(const QString &name) const
{
    const QMutexLocker guard(&m_guard);
    return m_facts.value(name);
}

Result<> RunRecord::setFact(const QString &name, const QJsonValue &value)
{
    if (fact(name) == value)
        return {};
    if (const auto noted = journal(QStringLiteral("fact"), {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        !noted)
        return noted;
    const QMutexLocker guard(&m_guard);
    m_facts.insert(name, value);
    return {};
}

Result<> RunRecord::appendConsole(QByteArrayView bytes)
{
    const QMutexLocker guard(&m_guard);
    if (m_console.write(bytes.data(), bytes.size()) != bytes.size() || !m_console.flush())
        return diskError(Words::tr("The installer's output cannot be written to “%1”."), m_console.fileName(),
                         m_console.errorString());
    return {};
}

qint64 RunRecord::consoleSize() const
{
    const QMutexLocker guard(&m_guard);
    return m_console.size();
}

Result<> RunRecord::addEvidence(const QString &name, QByteArrayView bytes)
{
    return writePrivateFile(m_folder + QStringLiteral("/evidence/") + name, bytes.toByteArray());
}

} // namespace rd
