// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/sqlitehistory.h"

#include "backend/history/thinning.h"
#include "plan/runrecord.h"
#include "topology/capture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::History)
};

const QString pictureKey = QStringLiteral("picture");
const QString suffixKey = QStringLiteral("suffix");
const QString lookKey = QStringLiteral("look");

constexpr const char *keep = "INSERT INTO kept(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value";
constexpr const char *keptValue = "SELECT value FROM kept WHERE name=?";

HistorySubject subjectFrom(const Database::Row &row, int at)
{
    return {ServerId(row[at].toString()), ServerId(row[at + 1].toString()), row[at + 2].toString()};
}

QVariant optionalValue(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

struct Known
{
    qint64 id = 0;
    HistoryPoint last = {.present = false};
};

QHash<HistorySubject, Known> knownSubjects(Database &database)
{
    QHash<HistorySubject, Known> known;
    database.query("SELECT s.id, s.supplier, s.consumer, s.suffix, max(p.at), p.present, p.reached, p.health, p.lag, p.changes, "
                   "p.findings FROM subject s JOIN point p ON p.subject = s.id GROUP BY s.id",
                   {}, [&known](const Database::Row &row) {
                       known.insert(subjectFrom(row, 1), {row[0].toLongLong(), pointFrom(row, 4)});
                   });
    return known;
}

void writePoint(Database &database, qint64 subject, const HistoryPoint &point)
{
    database.run("INSERT OR REPLACE INTO point(subject, at, present, reached, health, lag, changes, findings) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                 {subject, point.at, point.present, point.reached, QString(healthName(point.health)),
                  optionalValue(point.lagSeconds), optionalValue(point.changes), point.findings});
}

void writePoints(Database &database, const Snapshot &picture, const QList<Finding> &findings)
{
    const QHash<HistorySubject, Known> known = knownSubjects(database);
    const QHash<HistorySubject, HistoryPoint> points = pointsOf(picture, findings);
    for (auto point = points.cbegin(); point != points.cend(); ++point) {
        Known before = known.value(point.key());
        if (before.id != 0 && before.last.saysTheSame(*point))
            continue;
        if (before.id == 0) {
            const HistorySubject &subject = point.key();
            const QVariantList names{subject.supplier.fqdn(), subject.consumer.fqdn(), subject.suffix};
            database.run("INSERT OR IGNORE INTO subject(supplier, consumer, suffix) VALUES(?, ?, ?)", names);
            before.id = database.value("SELECT id FROM subject WHERE supplier=? AND consumer=? AND suffix=?", names).toLongLong();
        }
        writePoint(database, before.id, *point);
    }
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone)
        if (gone->last.present && !points.contains(gone.key()))
            writePoint(database, gone->id, {.at = picture.takenAt.toSecsSinceEpoch(), .present = false});
}

void writeLook(Database &database, qint64 now, std::chrono::seconds interval)
{
    const qint64 last = database.value("SELECT max(last) FROM looked").toLongLong();
    if (last > 0 && now - last <= longestPause(interval).count())
        database.run("UPDATE looked SET last=? WHERE last=?", {now, last});
    else
        database.run("INSERT OR IGNORE INTO looked(first, last) VALUES(?, ?)", {now, now});
}

void writeEvents(Database &database, const Snapshot &picture)
{
    const QByteArray stored = database.value(keptValue, {pictureKey}).toByteArray();
    const auto before = stored.isEmpty() ? Result<SnapshotPtr>(fail(Fault::NotFound, {})) : readCapture(qUncompress(stored));
    if (before) {
        const QList<Difference> changes = changesSince(**before, picture);
        for (const Difference &one : changes) {
            QStringList names;
            for (const ServerId &id : one.servers)
                names << id.fqdn();
            database.run("INSERT INTO event(at, kind, what, servers, suffix, before, after) VALUES(?, ?, ?, ?, ?, ?, ?)",
                         {picture.takenAt.toSecsSinceEpoch(), int(one.kind), one.what, names.join(u' '), one.suffix, one.before,
                          one.after});
        }
        if (changes.isEmpty())
            return;
    }
    const Snapshot kept = remembered(before ? **before : Snapshot(), picture);
    database.run(keep, {suffixKey, picture.suffix});
    database.run(keep, {pictureKey, qCompress(writeCapture(kept))});
}

/// One stretch of a subject: from its point until the next one, as far as somebody looked.
void addStretch(History &history, const HistorySubject &subject, const HistoryPoint &point, qint64 until,
                const QList<std::pair<qint64, qint64>> &looked)
{
    if (!point.present)
        return;
    for (const auto &[first, last] : looked)
        if (const qint64 from = std::max(first, point.at), to = std::min(last, until); from <= to)
            history.add(subject, point, from, to);
}

} // namespace

QString SqliteHistory::rootFolder()
{
    return QFileInfo(RunRecord::rootFolder()).path() + QStringLiteral("/history");
}

QStringList SqliteHistory::realms() const
{
    QStringList realms;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name))
        realms << QUrl::fromPercentEncoding(file.completeBaseName().toUtf8());
    return realms;
}

Result<> SqliteHistory::record(const Snapshot &picture, const QList<Finding> &findings, std::chrono::seconds interval)
{
    const HistoryFile file = HistoryFile::of(m_folder, picture.realm);
    const qint64 now = picture.takenAt.toSecsSinceEpoch();
    auto database = file.open();
    if (database) {
        Database::Transaction transaction(*database);
        const qint64 newest = database->value("SELECT max(last) FROM looked").toLongLong();
        constexpr qint64 tolerated = 600; // of another machine that shares the folder
        if (newest > now + tolerated)
            return fail(
                Fault::Conflict,
                Text::tr("The history of %1 has entries that are later than this machine's clock says it is.").arg(picture.realm),
                file.path, Text::tr("Set the clock. If it was wrong before, move the file away to begin a new history."));
        if (now > newest) { // else another program was quicker
            writePoints(*database, picture, findings);
            writeEvents(*database, picture);
            writeLook(*database, now, interval);
            thinOut(*database, now);
        }
        transaction.commit();
        if (database->isOpen())
            return {};
    }
    const Error error = database ? file.failed(*database).value() : database.error();
    if (error.fault != Fault::Malformed)
        return pass(error);
    database = pass(error); // closes the file
    if (const auto aside = file.putAside(); !aside)
        return aside;
    if (const auto anew = record(picture, findings, interval); !anew)
        return anew;
    return fail(Fault::Malformed, Text::tr("The history of %1 was damaged; a new one was begun.").arg(picture.realm),
                error.detail, Text::tr("The damaged file is kept as “%1”.").arg(file.path + QStringLiteral(".damaged")));
}

Result<History> SqliteHistory::read(const QString &realm, std::chrono::seconds length, const QDateTime &until)
{
    const HistoryFile file = HistoryFile::of(m_folder, realm);
    auto database = file.open();
    if (!database)
        return pass(database.error());
    History history(length, until);
    const qint64 begin = history.begin().toSecsSinceEpoch();
    const qint64 end = until.toSecsSinceEpoch();
    QList<std::pair<qint64, qint64>> looked;
    database->query("SELECT first, last FROM looked WHERE last >= ? AND first <= ? ORDER BY first", {begin, end},
                    [&looked](const Database::Row &row) {
                        looked.append({row[0].toLongLong(), row[1].toLongLong()});
                    });
    std::optional<std::pair<HistorySubject, HistoryPoint>> open;
    // From the last point before the time on: it says how things were when the time began.
    database->query("SELECT s.supplier, s.consumer, s.suffix, p.at, p.present, p.reached, p.health, p.lag, p.changes, p.findings "
                    "FROM subject s JOIN point p ON p.subject = s.id WHERE p.at >= ifnull((SELECT max(at) FROM point "
                    "WHERE subject = s.id AND at <= ?), ?) AND p.at <= ? ORDER BY s.id, p.at",
                    {begin, begin, end}, [&](const Database::Row &row) {
                        const HistorySubject subject = subjectFrom(row, 0);
                        const HistoryPoint point = pointFrom(row, 3);
                        if (open)
                            addStretch(history, open->first, open->second, open->first == subject ? point.at - 1 : end, looked);
                        open = {subject, point};
                    });
    if (open)
        addStretch(history, open->first, open->second, end, looked);
    if (!database->isOpen())
        return file.failed(*database);
    return history;
}

Result<QList<HistoryEvent>> SqliteHistory::events(const QString &realm, const QDateTime &since)
{
    const HistoryFile file = HistoryFile::of(m_folder, realm);
    auto database = file.open();
    if (!database)
        return pass(database.error());
    constexpr int most = 5000;
    const QString suffix = database->value(keptValue, {suffixKey}).toString();
    QList<HistoryEvent> events;
    database->query(
        "SELECT at, kind, what, servers, suffix, before, after FROM event WHERE at >= ? ORDER BY at DESC, id DESC LIMIT ?",
        {since.toSecsSinceEpoch(), most}, [&](const Database::Row &row) {
            HistoryEvent event{.at = QDateTime::fromSecsSinceEpoch(row[0].toLongLong(), Qt::UTC), .domainSuffix = suffix};
            const int kind = row[1].toInt();
            event.what.kind = kind == int(Difference::Kind::Added)     ? Difference::Kind::Added
                              : kind == int(Difference::Kind::Removed) ? Difference::Kind::Removed
                                                                       : Difference::Kind::Changed;
            event.what.what = row[2].toString();
            for (const QString &name : row[3].toString().split(u' ', Qt::SkipEmptyParts))
                event.what.servers << ServerId(name);
            event.what.suffix = row[4].toString();
            event.what.before = row[5].toString();
            event.what.after = row[6].toString();
            events.prepend(event);
        });
    if (!database->isOpen())
        return file.failed(*database);
    return events;
}

Result<QDateTime> SqliteHistory::lastLook(const QString &realm)
{
    const HistoryFile file = HistoryFile::of(m_folder, realm);
    auto database = file.open();
    if (!database)
        return pass(database.error());
    const qint64 when = database->value(keptValue, {lookKey}).toLongLong();
    if (!database->isOpen())
        return file.failed(*database);
    return when > 0 ? QDateTime::fromSecsSinceEpoch(when, Qt::UTC) : QDateTime();
}

Result<> SqliteHistory::keepLook(const QString &realm, const QDateTime &when)
{
    const HistoryFile file = HistoryFile::of(m_folder, realm);
    auto database = file.open();
    if (!database)
        return pass(database.error());
    database->run(keep, {lookKey, when.toSecsSinceEpoch()});
    return database->isOpen() ? Result<>() : file.failed(*database);
}

} // namespace rd
