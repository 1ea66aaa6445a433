// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/installerparser.h"
#include "installer/stallwatch.h"
#include "plan/phasehistory.h"
#include "plan/runrecord.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using namespace std::chrono_literals;

namespace {

InstallerEvents events(const QByteArray &text)
{
    return InstallerParser().feed(text);
}

const QByteArray caPhase = "Configuring certificate server (pki-tomcatd). Estimated time: 3 minutes\n";

} // namespace

class TestStallWatch : public QObject
{
    Q_OBJECT
private slots:
    void aSilenceWithinTheEstimateIsNoStall();
    void afterTwiceTheEstimateItIsSaidWhatItWaitsFor();
    void whatEarlierRunsTookReplacesTheEstimate();
    void anyOutputEndsTheStall();
    void aQuestionIsNoStall();
    void anEndedInstallerDoesNotStall();
    void eachMomentHasItsLog_data();
    void eachMomentHasItsLog();
    void aHostileRealmDoesNotBecomeACommand();
    void phasesAndLongStepsAreTimed();
    void whatIsToldOnceMoreHasNoTime();
    void timesAreReadFromTheRecords();
    void theRestIsEstimatedFromEarlierRuns();
};

void TestStallWatch::aSilenceWithinTheEstimateIsNoStall()
{
    StallWatch watch;
    QVERIFY(!watch.check(1h)); // nothing has begun
    watch.take(events(caPhase), 0s);
    QVERIFY(!watch.check(359s));
    QVERIFY(watch.check(360s));
}

void TestStallWatch::afterTwiceTheEstimateItIsSaidWhatItWaitsFor()
{
    StallWatch watch;
    watch.take(events(caPhase + "  [2/28]: configuring certificate server instance\n"), 10s);
    const auto stall = watch.check(400s);
    QVERIFY(stall);
    QCOMPARE(stall->silentSeconds, 390);
    QCOMPARE(stall->expectedSeconds, 180);
    QVERIFY(stall->doing.contains(QStringLiteral("configuring certificate server instance")));
    QVERIFY(stall->waitsFor.contains(QStringLiteral("Dogtag")));
    QVERIFY(stall->log.title.contains(QStringLiteral("/ca/debug")));
}

void TestStallWatch::whatEarlierRunsTookReplacesTheEstimate()
{
    PhaseHistory history;
    history.add({.title = QStringLiteral("Configuring certificate server (pki-tomcatd)"),
                 .seconds = 300,
                 .steps = {{QStringLiteral("configuring certificate server instance"), 240.0}}});
    StallWatch watch(history);
    watch.take(events(caPhase + "  [2/28]: configuring certificate server instance\n"), 0s);
    QVERIFY(!watch.check(479s));
    QVERIFY(watch.check(480s));
}

void TestStallWatch::anyOutputEndsTheStall()
{
    StallWatch watch;
    watch.take(events("Configuring Kerberos KDC (krb5kdc)\n"), 0s);
    QVERIFY(watch.check(60s));
    watch.output(61s);
    QVERIFY(!watch.check(120s));
    QVERIFY(watch.check(121s));
}

void TestStallWatch::aQuestionIsNoStall()
{
    StallWatch watch;
    watch.take(events("Configuring Kerberos KDC (krb5kdc)\nDirectory Manager (existing master) password: "), 0s);
    QVERIFY(!watch.check(1h));
}

void TestStallWatch::anEndedInstallerDoesNotStall()
{
    StallWatch watch;
    watch.take({InstallerDone{true, QStringLiteral("done")}}, 0s);
    QVERIFY(!watch.check(1h));
}

void TestStallWatch::eachMomentHasItsLog_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("log");
    QTest::newRow("before anything") << QByteArray() << QStringLiteral("ipareplica-install.log");
    QTest::newRow("directory server") << QByteArray("Configuring directory server (dirsrv). Estimated time: 30 seconds\n")
                                      << QStringLiteral("slapd-EXAMPLE-TEST/errors");
    QTest::newRow("its certificate") << QByteArray(
                                            "Configuring directory server (dirsrv)\n  [30/41]: retrieving DS Certificate\n")
                                     << QStringLiteral("certmonger");
    QTest::newRow("CA") << caPhase << QStringLiteral("pki-tomcat/ca/debug");
    QTest::newRow("KRA") << QByteArray("Configuring KRA server (pki-tomcatd). Estimated time: 2 minutes\n")
                         << QStringLiteral("pki-tomcat/kra/debug");
    QTest::newRow("custodia") << QByteArray("Configuring ipa-custodia\n") << QStringLiteral("ipa-custodia");
    QTest::newRow("DNS") << QByteArray("Configuring DNS (named)\n") << QStringLiteral("journal of named");
    QTest::newRow("connection check") << QByteArray("Run connection check to master\n")
                                      << QStringLiteral("ipareplica-conncheck.log");
}

void TestStallWatch::eachMomentHasItsLog()
{
    QFETCH(QByteArray, output);
    QFETCH(QString, log);
    StallWatch watch;
    watch.setRealm(QStringLiteral("EXAMPLE.TEST"));
    watch.take(events(output), 0s);
    const SecondLog shown = watch.logNow();
    QVERIFY2((shown.title + shown.argv.join(u' ')).contains(log), qPrintable(shown.argv.join(u' ')));
}

void TestStallWatch::aHostileRealmDoesNotBecomeACommand()
{
    StallWatch watch;
    watch.setRealm(QStringLiteral("X;reboot $(id)"));
    watch.take(events("Configuring directory server (dirsrv)\n"), 0s);
    QVERIFY(!watch.logNow().argv.join(u' ').contains(QStringLiteral("reboot")));
}

void TestStallWatch::phasesAndLongStepsAreTimed()
{
    PhaseClock clock;
    QVERIFY(clock.take({InstallerPhase{.title = QStringLiteral("A")}}, 1s).isEmpty());
    QVERIFY(clock.take({InstallerStep{1, 3, QStringLiteral("short")}}, 2s).isEmpty());
    QVERIFY(clock.take({InstallerStep{2, 3, QStringLiteral("long")}}, 2500ms).isEmpty());
    const auto ended = clock.take({InstallerPhaseEnd{}}, 9s);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().title, QStringLiteral("A"));
    QCOMPARE(ended.first().seconds, 8.0);
    QCOMPARE(ended.first().steps.size(), 1);
    QCOMPARE(ended.first().steps.value(QStringLiteral("long")), 6.5);
    // a phase that the next one ends
    clock.take({InstallerPhase{.title = QStringLiteral("B")}}, 10s);
    QCOMPARE(clock.take({InstallerPhase{.title = QStringLiteral("C")}}, 13s).value(0).seconds, 3.0);
}

void TestStallWatch::whatIsToldOnceMoreHasNoTime()
{
    PhaseClock clock;
    clock.take({InstallerPhase{.title = QStringLiteral("A")}, InstallerStep{1, 3, QStringLiteral("a")}}, 0s, true);
    QVERIFY(clock.take({InstallerPhaseEnd{}}, 100s).isEmpty());
}

void TestStallWatch::timesAreReadFromTheRecords()
{
    const QTemporaryDir root;
    const auto record = RunRecord::create({}, root.path());
    QVERIFY(record);
    const PhaseTime phase{.title = QStringLiteral("A"), .seconds = 12, .steps = {{QStringLiteral("a"), 9.5}}};
    QVERIFY((*record)->journal(QStringLiteral("phase"), toJson(phase)));
    QVERIFY((*record)->journal(QStringLiteral("phase"),
                               {{QStringLiteral("title"), QStringLiteral("B")}, {QStringLiteral("seconds"), -1e300}}));
    const PhaseHistory history = readPhaseHistory(root.path());
    QCOMPARE(history.expected(QStringLiteral("A"), {}), 12.0);
    QCOMPARE(history.expected(QStringLiteral("A"), QStringLiteral("a")), 9.5);
    QCOMPARE(history.expected(QStringLiteral("B"), {}), 0.0);
    QCOMPARE(history.total(), 12.0);
}

void TestStallWatch::theRestIsEstimatedFromEarlierRuns()
{
    PhaseHistory history;
    history.add({.title = QStringLiteral("A"), .seconds = 20});
    history.add({.title = QStringLiteral("B"), .seconds = 30});
    StallWatch watch(history);
    watch.take({InstallerPhase{.title = QStringLiteral("A")}}, 0s);
    QCOMPARE(watch.secondsLeft(5s).value_or(-1), 45);
    QCOMPARE(watch.secondsLeft(50s).value_or(-1), 30); // it takes longer than ever: B is still to come
    watch.take({InstallerPhase{.title = QStringLiteral("B")}}, 60s);
    QCOMPARE(watch.secondsLeft(70s).value_or(-1), 20);
    QVERIFY(!StallWatch().secondsLeft(1s));
}

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stallwatch.moc"
