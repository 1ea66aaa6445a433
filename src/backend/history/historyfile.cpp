// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/historyfile.h"

#include "plan/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::History)
};

constexpr int schemaVersion = 1;

/// Points are written when something differs from the one before; "looked" tells when anybody looked at all.
constexpr std::array schema{
    "CREATE TABLE looked(first INTEGER PRIMARY KEY, last INTEGER NOT NULL)",
    "CREATE TABLE subject(id INTEGER PRIMARY KEY, supplier TEXT NOT NULL, consumer TEXT NOT NULL, suffix TEXT NOT NULL, "
    "UNIQUE(supplier, consumer, suffix))",
    "CREATE TABLE point(subject INTEGER NOT NULL, at INTEGER NOT NULL, present INTEGER NOT NULL, reached INTEGER NOT NULL, "
    "health TEXT NOT NULL, lag INTEGER, changes INTEGER, findings INTEGER NOT NULL, PRIMARY KEY(subject, at)) WITHOUT ROWID",
    "CREATE TABLE event(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind INTEGER NOT NULL, what TEXT NOT NULL, "
    "servers TEXT NOT NULL, suffix TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL)",
    "CREATE INDEX eventTime ON event(at)",
    "CREATE TABLE kept(name TEXT PRIMARY KEY, value) WITHOUT ROWID",
};

QString advice()
{
    return Text::tr("The picture of the domain is not affected; only its past is not kept meanwhile.");
}

void makeTables(Database &database)
{
    Database::Transaction transaction(database);
    if (database.value("PRAGMA user_version").toInt() == 0) {
        for (const char *statement : schema)
            database.run(statement);
        database.run("PRAGMA user_version=1");
    }
    transaction.commit();
}

} // namespace

HistoryFile HistoryFile::of(const QString &folder, const QString &realm)
{
    constexpr int longestName = 120;
    const QByteArray name = QUrl::toPercentEncoding(realm).left(longestName); // a realm is what a server says it is
    return {folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".sqlite"), realm};
}

Result<Database> HistoryFile::open() const
{
    if (const auto made = makePrivateFolder(QFileInfo(path).path()); !made)
        return pass(made.error());
    QFile file(path);
    // Before SQLite opens it: the files beside it get the same rights.
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(Fault::Denied, Text::tr("The history of %1 cannot be kept in “%2”.").arg(realm, path), file.errorString(),
                    Text::tr("Check the permissions of the folder and the space left. %1").arg(advice()));
    file.close();
    Database database(path);
    const int version = database.value("PRAGMA user_version").toInt();
    if (version > schemaVersion)
        return fail(Fault::Conflict, Text::tr("The history of %1 was written by a newer Replica Desk.").arg(realm), path,
                    Text::tr("Use that version, or move the file away to begin a new history. %1").arg(advice()));
    if (database.isOpen() && version == 0)
        makeTables(database);
    if (!database.isOpen())
        return failed(database);
    return database;
}

tl::unexpected<Error> HistoryFile::failed(const Database &database) const
{
    switch (database.code()) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fail(Fault::Malformed, Text::tr("The history of %1 is damaged.").arg(realm), database.words(),
                    Text::tr("It is put aside and a new one is begun as soon as the domain is read again."));
    case SQLITE_FULL:
        return fail(Fault::Internal, Text::tr("There is no room left to keep the history of %1.").arg(realm), database.words(),
                    Text::tr("Free some space. %1").arg(advice()));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Fault::TimedOut, Text::tr("Another program is writing the history of %1.").arg(realm), database.words(),
                    Text::tr("It is tried again with the next picture."));
    default:
        break;
    }
    return fail(Fault::Denied, Text::tr("The history of %1 cannot be kept in “%2”.").arg(realm, path), database.words(),
                Text::tr("Check the permissions of the folder and the space left. %1").arg(advice()));
}

Result<> HistoryFile::putAside() const
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return fail(Fault::Denied, Text::tr("The damaged history of %1 cannot be put aside.").arg(realm), path,
                    Text::tr("Move the file away yourself. %1").arg(advice()));
    for (const QLatin1StringView beside : {QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(path + beside);
    return {};
}

} // namespace rd
