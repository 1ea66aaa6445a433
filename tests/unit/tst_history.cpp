// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history.h"
#include "history/historyevent.h"
#include "history/since.h"
#include "support/examples.h"

#include <QTest>

using namespace rd;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 0x674a1f00 / 720 * 720; // where a step of a day's strip begins
const AgreementKey there{test::exampleId(QStringLiteral("ipa1")), test::exampleId(QStringLiteral("ipa2")), test::exampleSuffix};
const HistorySubject direction = HistorySubject::of(there);

Snapshot pictureAt(qint64 seconds, Health health = Health::InSync, qint64 lag = 0)
{
    Snapshot picture = *test::twoServers();
    picture.takenAt = QDateTime::fromSecsSinceEpoch(start + seconds, Qt::UTC);
    for (Agreement &one : picture.agreements)
        if (AgreementKey::of(one) == there) {
            one.health = health;
            one.lagSeconds = lag;
        }
    return picture;
}

History dayUntil(qint64 seconds)
{
    return History(24h, QDateTime::fromSecsSinceEpoch(start + seconds, Qt::UTC));
}

QStringList told(const QList<Difference> &changes)
{
    QStringList words;
    for (const Difference &one : changes)
        words << one.what + u' ' + one.before + u'>' + one.after;
    return words;
}

HistoryEvent eventAt(int minute, const char *before, const char *after)
{
    return {.at = QDateTime::fromSecsSinceEpoch(start + minute * 60, Qt::UTC),
            .what = {.what = QStringLiteral("health"),
                     .servers = {there.supplier, there.consumer},
                     .suffix = there.suffix,
                     .before = QString::fromLatin1(before),
                     .after = QString::fromLatin1(after)}};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void aStripShowsTheWorstOfEachStep()
    {
        History history = dayUntil(0);
        history.add(pictureAt(0), {}, 150s);
        history.add(pictureAt(30, Health::Failing, 40), {}, 150s);
        history.add(pictureAt(60), {}, 150s);
        const HistoryStrip strip = history.strip(direction);
        QCOMPARE(strip.cells.size(), History::cellCount);
        QCOMPARE(strip.cells.last().worst.health, Health::Failing);
        QCOMPARE(strip.cells.last().worst.lagSeconds, 40);
        QVERIFY(!strip.cells.first().watched);
        QCOMPARE(strip.beginOf(History::cellCount - 1), QDateTime::fromSecsSinceEpoch(start, Qt::UTC));
    }

    void timeMovesTheStripOn()
    {
        History history = dayUntil(0);
        history.add(pictureAt(0, Health::Failing), {}, 150s);
        history.add(pictureAt(2 * 720), {}, 150s);
        const HistoryStrip strip = history.strip(direction);
        QCOMPARE(strip.cells[History::cellCount - 3].worst.health, Health::Failing);
        QVERIFY2(!strip.cells[History::cellCount - 2].watched, "nobody looked meanwhile");
        QCOMPARE(strip.cells.last().worst.health, Health::InSync);
        history.add(pictureAt(200 * 720), {}, 150s);
        QCOMPARE(history.strip(direction).cells.last().worst.health, Health::InSync);
        QVERIFY(!history.strip(direction).cells[History::cellCount - 2].watched);
    }

    void whatLastsUntilTheNextLookIsShownInBetween()
    {
        History history = dayUntil(0);
        history.add(pictureAt(0, Health::Stalled), {}, 3600s);
        history.add(pictureAt(3 * 720), {}, 3600s);
        const HistoryStrip strip = history.strip(direction);
        for (int cell = History::cellCount - 4; cell < History::cellCount - 1; ++cell)
            QCOMPARE(strip.cells[cell].worst.health, Health::Stalled);
    }

    void aServerThatLeftHasNoMoreCells()
    {
        History history = dayUntil(0);
        history.add(pictureAt(0), {}, 3600s);
        Snapshot alone = *test::oneServer();
        alone.takenAt = QDateTime::fromSecsSinceEpoch(start + 720, Qt::UTC);
        history.add(alone, {}, 3600s);
        const HistoryStrip gone = history.strip(HistorySubject::of(there.consumer));
        QVERIFY(gone.cells[History::cellCount - 2].watched);
        QVERIFY(!gone.cells.last().watched);
        QVERIFY(history.strip(HistorySubject::of(test::exampleId(QStringLiteral("never")))).isEmpty());
    }

    void aSilentServerAndItsFindingsArePoints()
    {
        const SnapshotPtr domain = test::troubledDomain();
        const ServerId silent = test::exampleId(QStringLiteral("lab"));
        const auto points = pointsOf(
            *domain, {{.severity = Severity::Warning, .servers = {silent}}, {.severity = Severity::Info, .servers = {silent}}});
        QVERIFY(!points[HistorySubject::of(silent)].reached);
        QCOMPARE(points[HistorySubject::of(silent)].findings, 1);
        QCOMPARE(points[HistorySubject::of(test::exampleId(QStringLiteral("berlin")))].health, Health::Failing);
    }

    void thinningKeepsTheWorstAndTheLastOfEachStep()
    {
        const auto point = [](qint64 at, Health health, qint64 lag = 0) {
            return HistoryPoint{.at = at, .health = health, .lagSeconds = lag};
        };
        const QList<HistoryPoint> points{point(0, Health::InSync),      point(10, Health::Failing),
                                         point(20, Health::CatchingUp), point(50, Health::InSync),
                                         point(60, Health::InSync),     point(130, Health::InSync, 5),
                                         point(140, Health::InSync, 9), point(150, Health::InSync, 7)};
        QCOMPARE(superfluous(points, 60), (QList<qint64>{0, 20, 130}));
        QVERIFY(superfluous({}, 60).isEmpty());
    }

    void catchingUpIsNoEvent()
    {
        const Snapshot before = remembered({}, pictureAt(0));
        QCOMPARE(told(changesSince(before, pictureAt(10, Health::CatchingUp, 5))), QStringList());
        QCOMPARE(told(changesSince(before, pictureAt(10, Health::BackingOff, 5))), QStringList());
        QCOMPARE(told(changesSince(before, pictureAt(10, Health::Failing))),
                 QStringList{QStringLiteral("health in-sync>failing")});
    }

    void whatIsNotSeenForAWhileIsRemembered()
    {
        const Snapshot failing = remembered(remembered({}, pictureAt(0)), pictureAt(10, Health::Failing));
        Snapshot silent = pictureAt(20, Health::Unknown);
        for (Server &server : silent.servers)
            if (server.id == there.supplier) {
                server.reached = false;
                server.version.clear();
                server.replicas.clear();
            }
        QCOMPARE(told(changesSince(failing, silent)), QStringList{QStringLiteral("reached yes>no")});
        Snapshot back = pictureAt(30);
        for (Server &server : back.servers)
            server.version = QStringLiteral("389-Directory/3.0");
        const QStringList changes = told(changesSince(remembered(failing, silent), back));
        QVERIFY(changes.contains(QStringLiteral("reached no>yes")));
        QVERIFY(changes.contains(QStringLiteral("version 389-Directory/2.3.1>389-Directory/3.0")));
        QVERIFY(changes.contains(QStringLiteral("health failing>in-sync")));
    }

    void serversAndLinksThatComeAndGoAreEvents()
    {
        const Snapshot two = remembered({}, pictureAt(0));
        Snapshot one = *test::oneServer();
        one.takenAt = two.takenAt.addSecs(10);
        QStringList sentences;
        for (const Difference &change : changesSince(two, one))
            sentences << change.text;
        QVERIFY(sentences.contains(QStringLiteral("ipa2.example.test is gone.")));
        QVERIFY(sentences.contains(QStringLiteral("ipa1.example.test no longer replicates to ipa2.example.test (domain).")));
    }

    void repeatedChangesAreToldOnce()
    {
        const QList<HistoryEvent> told =
            summarised({eventAt(0, "in-sync", "failing"), eventAt(5, "failing", "in-sync"), eventAt(9, "in-sync", "stalled")});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().what.before, QStringLiteral("in-sync"));
        QCOMPARE(told.first().what.after, QStringLiteral("stalled"));
        QCOMPARE(told.first().times, 3);
        QCOMPARE(told.first().at, eventAt(9, "", "").at);
        QVERIFY(eventText(told.first()).contains(QLatin1StringView("3")));
    }

    void momentsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ago"); // -1: refused
        QTest::newRow("minutes") << QStringLiteral("90m") << qint64(5400);
        QTest::newRow("a day") << QStringLiteral("24h") << qint64(86400);
        QTest::newRow("weeks") << QStringLiteral("2w") << qint64(14 * 86400);
        QTest::newRow("a moment") << QStringLiteral("2026-11-24T09:00:00Z") << qint64(3600);
        QTest::newRow("no unit") << QStringLiteral("24") << qint64(-1);
        QTest::newRow("nothing") << QString() << qint64(-1);
        QTest::newRow("the future") << QStringLiteral("2027-01-01") << qint64(-1);
        QTest::newRow("before all") << QStringLiteral("999999w") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-3h") << qint64(-1);
    }
    void momentsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
        const auto moment = momentOf(text, now);
        QTEST(moment ? moment->secsTo(now) : -1, "ago");
        QVERIFY(moment || !moment.error().advice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
