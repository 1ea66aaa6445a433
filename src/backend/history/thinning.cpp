// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/thinning.h"

namespace rd {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

struct Stage
{
    qint64 age;
    qint64 step;
    const char *doneUntil; ///< name of the value that says how far it got
};
constexpr Stage stages[]{{2 * day, minute, "thinnedToMinutes"}, {14 * day, hour, "thinnedToHours"}};

void thin(Database &database, const Stage &stage, qint64 now)
{
    const QString name = QString::fromLatin1(stage.doneUntil);
    const qint64 begin = database.value("SELECT value FROM kept WHERE name=?", {name}).toLongLong();
    const qint64 end = (now - stage.age) / stage.step * stage.step;
    if (end <= begin)
        return;
    QHash<qint64, QList<HistoryPoint>> points;
    database.query("SELECT subject, at, present, reached, health, lag, changes, findings FROM point WHERE at >= ? AND at < ? "
                   "ORDER BY subject, at",
                   {begin, end}, [&points](const Database::Row &row) { points[row[0].toLongLong()] << pointFrom(row, 1); });
    for (auto subject = points.cbegin(); subject != points.cend(); ++subject)
        for (const qint64 at : superfluous(*subject, stage.step))
            database.run("DELETE FROM point WHERE subject=? AND at=?", {subject.key(), at});
    database.run("INSERT INTO kept(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value", {name, end});
}

void dropOld(Database &database, qint64 before)
{
    // The last point before the time stays: it says how things were from then on.
    database.run("DELETE FROM point WHERE at < (SELECT max(p.at) FROM point p WHERE p.subject = point.subject AND p.at <= ?)",
                 {before});
    database.run("DELETE FROM event WHERE at < ?", {before});
    database.run("DELETE FROM looked WHERE last < ?", {before});
    database.run("DELETE FROM point WHERE at < ? AND present = 0", {before});
    database.run("DELETE FROM subject WHERE NOT EXISTS(SELECT 1 FROM point WHERE subject = subject.id)");
}

} // namespace

HistoryPoint pointFrom(const Database::Row &row, int column)
{
    const auto number = [&row](int place) {
        return row[place].isValid() ? std::optional(row[place].toLongLong()) : std::optional<qint64>();
    };
    return {.at = row[column].toLongLong(),
            .present = row[column + 1].toLongLong() != 0,
            .reached = row[column + 2].toLongLong() != 0,
            .health = healthNamed(row[column + 3].toString()).value_or(Health::Unknown),
            .lagSeconds = number(column + 4),
            .changes = number(column + 5),
            .findings = row[column + 6].toInt()};
}

void thinOut(Database &database, qint64 now)
{
    const QString name = QStringLiteral("thinned");
    if (now - database.value("SELECT value FROM kept WHERE name=?", {name}).toLongLong() < hour)
        return;
    for (const Stage &stage : stages)
        thin(database, stage, now);
    dropOld(database, now - year);
    database.run("INSERT INTO kept(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value", {name, now});
}

} // namespace rd
