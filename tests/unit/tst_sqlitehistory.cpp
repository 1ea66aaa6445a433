// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/sqlitehistory.h"
#include "support/examples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace rd;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1764000000;
constexpr qint64 day = 86400;
const QString realm = QStringLiteral("EXAMPLE.TEST");
const AgreementKey there{test::exampleId(QStringLiteral("ipa1")), test::exampleId(QStringLiteral("ipa2")), test::exampleSuffix};
const HistorySubject direction = HistorySubject::of(there);

Snapshot pictureAt(qint64 seconds, Health health = Health::InSync)
{
    Snapshot picture = *test::twoServers();
    picture.takenAt = QDateTime::fromSecsSinceEpoch(start + seconds, Qt::UTC);
    for (Agreement &one : picture.agreements)
        if (AgreementKey::of(one) == there)
            one.health = health;
    return picture;
}

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(start + seconds, Qt::UTC);
}

QList<Health> watchedStates(const HistoryStrip &strip)
{
    QList<Health> states;
    for (const HistoryCell &cell : strip.cells)
        if (cell.watched && (states.isEmpty() || states.last() != cell.worst.health))
            states << cell.worst.health;
    return states;
}

} // namespace

/// The history of a domain on a real disk.
class TestSqliteHistory : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<SqliteHistory>(m_folder->filePath(QStringLiteral("history")));
    }

    void whatWasRecordedIsReadByTheNextStart()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        QVERIFY(m_store->record(pictureAt(60, Health::Failing), {}, 10s));
        QVERIFY(m_store->record(pictureAt(120), {}, 10s));
        const auto history = another().read(realm, 1h, at(200));
        QVERIFY(history);
        QCOMPARE(watchedStates(history->strip(direction)), (QList<Health>{Health::InSync, Health::Failing, Health::InSync}));
        QVERIFY(history->strip(HistorySubject::of(there.supplier)).cells.last().watched == false);
        QCOMPARE(m_store->realms(), QStringList{realm});
    }

    void timeNobodyWatchedStaysEmpty()
    {
        QVERIFY(m_store->record(pictureAt(0, Health::Failing), {}, 10s));
        QVERIFY(m_store->record(pictureAt(1800, Health::Failing), {}, 10s));
        const auto history = m_store->read(realm, 1h, at(1800));
        QVERIFY(history);
        int watched = 0;
        for (const HistoryCell &cell : history->strip(direction).cells)
            watched += cell.watched ? 1 : 0;
        QCOMPARE(watched, 2);
    }

    void aStateFromBeforeTheTimeIsKnownInIt()
    {
        for (int minute = 0; minute <= 120; minute += 2)
            QVERIFY(m_store->record(pictureAt(minute * 60, Health::Stalled), {}, 120s));
        const auto history = m_store->read(realm, 1h, at(7200));
        QVERIFY(history);
        QVERIFY(history->strip(direction).cells.first().watched);
        QCOMPARE(watchedStates(history->strip(direction)), QList{Health::Stalled});
    }

    void nothingIsWrittenWhileNothingChanges()
    {
        for (int look = 0; look < 50; ++look)
            QVERIFY(m_store->record(pictureAt(look * 10), {}, 10s));
        QCOMPARE(count("point"), 4); // two servers, two directions
        QCOMPARE(count("looked"), 1);
    }

    void eventsTellWhatChanged()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        QVERIFY(m_store->record(pictureAt(10, Health::CatchingUp), {}, 10s));
        QVERIFY(m_store->record(pictureAt(20, Health::Failing), {}, 10s));
        QVERIFY(another().record(pictureAt(30), {}, 10s));
        const auto events = m_store->events(realm, at(0));
        QVERIFY(events);
        QCOMPARE(events->size(), 2);
        QCOMPARE(events->first().at, at(20));
        QCOMPARE(events->first().what.after, QStringLiteral("failing"));
        QVERIFY(eventText(events->last()).contains(QLatin1StringView("(domain)")));
        QCOMPARE(m_store->events(realm, at(25))->size(), 1);
    }

    void onlyItsOwnerMayReadIt()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        const Database open(file()); // so that the files beside it are there
        const QDir folder(m_folder->filePath(QStringLiteral("history")));
        QVERIFY(folder.entryList(QDir::Files).size() >= 1);
        for (const QFileInfo &one : folder.entryInfoList(QDir::Files))
            QVERIFY2((one.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0,
                     qPrintable(one.fileName()));
    }

    void aKilledWriterLosesNothingThatWasRecorded()
    {
        const pid_t writer = ::fork();
        if (writer == 0) {
            for (int look = 0; look < 5; ++look)
                if (!m_store->record(pictureAt(look * 10, look % 2 == 0 ? Health::InSync : Health::Failing), {}, 10s))
                    ::_exit(1);
            ::raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(writer, &status, 0), writer);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(m_store->events(realm, at(0))->size(), 4);
        QVERIFY(m_store->record(pictureAt(50, Health::Failing), {}, 10s));
        QCOMPARE(m_store->events(realm, at(0))->size(), 5);
    }

    void aDamagedFileIsPutAsideAndSaid()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();
        const auto read = m_store->read(realm, 1h, at(10));
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Malformed);
        const auto told = m_store->record(pictureAt(20), {}, 10s);
        QVERIFY(!told);
        QVERIFY(told.error().advice.contains(QStringLiteral(".damaged")));
        QVERIFY(QFile::exists(file() + QStringLiteral(".damaged")));
        QVERIFY(m_store->record(pictureAt(30), {}, 10s));
        QVERIFY(m_store->read(realm, 1h, at(30)));
    }

    void aNewerFileIsLeftAlone()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        {
            Database database(file());
            database.run("PRAGMA user_version=99");
        }
        const auto recorded = m_store->record(pictureAt(10), {}, 10s);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().fault, Fault::Conflict);
        QVERIFY(!QFile::exists(file() + QStringLiteral(".damaged")));
    }

    void aFullDiskIsSaid()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        Database database(file());
        database.value("PRAGMA max_page_count=1"); // what it says when there is no room
        for (int i = 0; i < 1000 && database.isOpen(); ++i)
            database.run("INSERT INTO event(at, kind, what, servers, suffix, before, after) VALUES(1, 0, ?, '', '', '', '')",
                         {QString(500, u'x')});
        QVERIFY(!database.isOpen());
        const Error error = HistoryFile::of({}, realm).failed(database).value();
        QVERIFY(error.summary.contains(realm));
        QVERIFY(error.summary.contains(QLatin1StringView("room")));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const auto recorded = SqliteHistory(QStringLiteral("/proc/none/history")).record(pictureAt(0), {}, 10s);
        QVERIFY(!recorded);
        QVERIFY(!recorded.error().summary.isEmpty());
    }

    void aRealmCannotNameAFileElsewhere()
    {
        Snapshot picture = pictureAt(0);
        for (const QString &name : {QStringLiteral("../escaped"), QStringLiteral(".."), QString(5000, u'x')}) {
            picture.realm = name;
            QVERIFY(m_store->record(picture, {}, 10s));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
                 QStringList{QStringLiteral("history")});
    }

    void aClockThatWasSetBackChangesNothing()
    {
        QVERIFY(m_store->record(pictureAt(0), {}, 10s));
        const auto recorded = m_store->record(pictureAt(-10 * day), {}, 10s);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().fault, Fault::Conflict);
        QVERIFY(!recorded.error().advice.isEmpty());
    }

    void oldPointsAreThinnedOut()
    {
        for (int look = 0; look < 60; ++look) // ten minutes of to and fro
            QVERIFY(m_store->record(pictureAt(look * 10, look % 2 == 0 ? Health::InSync : Health::Failing), {}, 10s));
        const int whole = count("point");
        QVERIFY(m_store->record(pictureAt(3 * day), {}, 10s));
        const int minutes = count("point");
        QVERIFY2(minutes < whole, "after two days only minutes count");
        QCOMPARE(watchedStates(m_store->read(realm, 96h, at(3 * day))->strip(direction)).first(), Health::Failing);
        QVERIFY(m_store->record(pictureAt(20 * day), {}, 10s));
        QVERIFY2(count("point") < minutes, "after two weeks only hours count");
        QVERIFY(count("event") > 50);
        QVERIFY(m_store->record(pictureAt(500 * day), {}, 10s));
        QCOMPARE(count("event"), 0);
        QCOMPARE(count("looked"), 1);
        QCOMPARE(watchedStates(m_store->read(realm, 1h, at(500 * day))->strip(direction)), QList{Health::InSync});
    }

    void twoProgramsMayWriteAtOnce()
    {
        const auto write = [this](qint64 shift) {
            SqliteHistory store(m_folder->filePath(QStringLiteral("history")));
            bool good = true;
            for (int look = 0; look < 30; ++look)
                good = store.record(pictureAt(look * 10 + shift, look % 2 == 0 ? Health::InSync : Health::Failing), {}, 10s)
                           .has_value() &&
                       good;
            return good;
        };
        bool other = false;
        std::thread second([&] { other = write(5); });
        const bool one = write(0);
        second.join();
        QVERIFY(one);
        QVERIFY(other);
        QVERIFY(m_store->read(realm, 1h, at(400)));
    }

    void theLastLookIsKept()
    {
        QVERIFY(!m_store->lastLook(realm)->isValid());
        QVERIFY(m_store->keepLook(realm, at(7)));
        QCOMPARE(*another().lastLook(realm), at(7));
    }

private:
    SqliteHistory another() const { return SqliteHistory(m_folder->filePath(QStringLiteral("history"))); }
    QString file() const { return HistoryFile::of(m_folder->filePath(QStringLiteral("history")), realm).path; }
    int count(const char *table) const
    {
        Database database(file());
        return database.value((QByteArray("SELECT count(*) FROM ") + table).constData()).toInt();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteHistory> m_store;
};

QTEST_GUILESS_MAIN(TestSqliteHistory)
#include "tst_sqlitehistory.moc"
