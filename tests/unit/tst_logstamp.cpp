// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logclock.h"
#include "logs/lognature.h"

#include <QDateTime>
#include <QTest>

using namespace rd;

namespace {

qint64 micros(const char *iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000;
}

LogText textOf(const QByteArray &bytes)
{
    return {.pieces = {{0, std::make_shared<const LogChunk>(bytes)}}, .newest = micros("2026-01-03T00:00:00Z")};
}

} // namespace

Q_DECLARE_METATYPE(rd::LogLevel)

class TestLogStamp : public QObject
{
    Q_OBJECT
private slots:
    void readsTheTimesOfEveryLogOfFreeIpa_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("time");
        QTest::newRow("installer") << QByteArray("2022-12-18T00:04:07Z DEBUG stdout=") << QByteArray("2022-12-18T00:04:07Z");
        QTest::newRow("directory server with zone and nanoseconds")
            << QByteArray("[03/Aug/2017:18:51:58.123456789 +0200] - ERR - x - y") << QByteArray("2017-08-03T16:51:58.123Z");
        QTest::newRow("old certificate server")
            << QByteArray("[04/Feb/2012:22:29:03][http-9445-Processor25]: DatabasePanel") << QByteArray("2012-02-04T22:29:03Z");
        QTest::newRow("certificate server") << QByteArray("2022-01-05 10:11:12 [main] INFO: start")
                                            << QByteArray("2022-01-05T10:11:12Z");
        QTest::newRow("self test log") << QByteArray("0.main - [04/Feb/2012:22:29:03 EST] [20] [1] x")
                                       << QByteArray("2012-02-04T22:29:03Z");
        QTest::newRow("syslog, this year") << QByteArray("Jan  2 07:56:41 ipa1 krb5kdc[2](info): x")
                                           << QByteArray("2026-01-02T07:56:41Z");
        QTest::newRow("syslog, last year") << QByteArray("Dec 31 23:59:59 ipa1 named[2]: x")
                                           << QByteArray("2025-12-31T23:59:59Z");
        QTest::newRow("German journal") << QByteArray("Okt 12 07:56:41 ipa1 named[2]: x") << QByteArray("2025-10-12T07:56:41Z");
        QTest::newRow("German journal in March")
            << QByteArray("M\xc3\xa4r 04 07:56:41 ipa1 named[2]: x") << QByteArray("2025-03-04T07:56:41Z");
        QTest::newRow("journal") << QByteArray("2026-01-02T07:56:41.250000+0100 ipa1 named[2]: x")
                                 << QByteArray("2026-01-02T06:56:41.250Z");
        QTest::newRow("web server errors") << QByteArray("[Sun Aug 27 10:00:00.123456 2017] [wsgi:error] [pid 1] x")
                                           << QByteArray("2017-08-27T10:00:00.123Z");
        QTest::newRow("web server access") << QByteArray("192.0.2.1 - - [04/Feb/2022:22:29:03 -0500] \"GET / HTTP/1.1\"")
                                           << QByteArray("2022-02-05T03:29:03Z");
        QTest::newRow("Tomcat and named") << QByteArray("05-Aug-2017 06:45:23.123 INFO [main] x")
                                          << QByteArray("2017-08-05T06:45:23.123Z");
        QTest::newRow("Python") << QByteArray("2022-12-18 00:04:07,500 x") << QByteArray("2022-12-18T00:04:07.500Z");
        QTest::newRow("audit") << QByteArray("type=AVC msg=audit(1501234567.125:456): avc")
                               << QByteArray("2017-07-28T09:36:07.125Z");
    }
    void readsTheTimesOfEveryLogOfFreeIpa()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, time);
        const auto stamp = readStamp(line, micros("2026-01-03T00:00:00Z"));
        QVERIFY(stamp);
        QCOMPARE(stamp->micros / 1000, micros(time.constData()) / 1000);
    }

    void takesNoTimeThatNoClockShows_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"2022-13-18T00:04:07Z x", "2022-12-18T25:04:07Z x", "[40/Aug/2017:18:51:58 +0200] x",
                                 "[03/Foo/2017:18:51:58 +0200] x", "03/08/17 18:51:58 x", "Xyz 12 10:00:00 x",
                                 "[03/Aug/2017:18:51:58", "", "[", "2022-12-18T00:04:07Zebra"})
            QTest::newRow(line) << QByteArray(line);
    }
    void takesNoTimeThatNoClockShows()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!readStamp(line, 0));
    }

    void linesWithoutTimeHaveTheirNeighbours()
    {
        const LogText text =
            textOf("before\n2022-12-18T00:04:07Z DEBUG Traceback:\n  File x\n2022-12-18T00:04:09.5Z INFO y\nrest\n");
        LogClock clock(text);
        QList<qint64> times;
        QList<bool> dated;
        for (qint64 line = 0; line < text.endLine(); ++line) {
            times << clock.read(text.line(line)) - micros("2022-12-18T00:04:00Z");
            dated << clock.dated();
            QCOMPARE(timeOf(text, line).micros - micros("2022-12-18T00:04:00Z"), times.last());
            QCOMPARE(timeOf(text, line).dated, dated.last());
        }
        QCOMPARE(times, (QList<qint64>{7'000'000, 7'000'000, 7'000'000, 9'500'000, 9'500'000}));
        QCOMPARE(dated, (QList<bool>{false, true, false, true, false}));
    }

    void skewAndZoneAreTakenOut()
    {
        LogText text = textOf("Jan  2 12:00:00 ipa1 x[1]: local\n2026-01-02T12:00:00Z DEBUG zoned\n");
        text.zone = 3600'000'000;
        text.skew = 5'000'000;
        QCOMPARE(timeOf(text, 0).micros, micros("2026-01-02T10:59:55Z"));
        QCOMPARE(timeOf(text, 1).micros, micros("2026-01-02T11:59:55Z"));
    }

    void saysHowGraveALineIsAndWhoWroteIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QByteArray>("component");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *line, LogLevel level, const char *component, const char *message) {
            QTest::newRow(line) << QByteArray(line) << level << QByteArray(component) << QByteArray(message);
        };
        row("2022-12-18T00:04:07Z DEBUG stdout=error: no", LogLevel::Debug, "", "stdout=error: no");
        row("2022-12-18T00:04:07Z DEBUG   [3/41]: x", LogLevel::Debug, "", "[3/41]: x");
        row("[03/Aug/2017:18:51:58.1 +0200] - ERR - NSMMReplicationPlugin - bind_and_check_pwp - agmt=x", LogLevel::Error,
            "NSMMReplicationPlugin", "NSMMReplicationPlugin - bind_and_check_pwp - agmt=x");
        row("[03/Aug/2017:18:51:58 +0200] conn=1 op=2 RESULT err=0", LogLevel::None, "", "conn=1 op=2 RESULT err=0");
        row("Jan  2 07:56:41 ipa1 krb5kdc[2](info): AS_REQ", LogLevel::Info, "krb5kdc", "AS_REQ");
        row("2026-01-02T07:56:41+0100 ipa1 named[2]: error: zone", LogLevel::Error, "named", "zone");
        row("2026-01-02T07:56:41+0100 ipa1 systemd[1]: Started x.", LogLevel::None, "systemd", "Started x.");
        row("[Sun Aug 27 10:00:00.1 2017] [wsgi:error] [pid 1:tid 2] [remote 192.0.2.1:5] mod_wsgi: x", LogLevel::Error, "wsgi",
            "mod_wsgi: x");
        row("2022-01-05 10:11:12 pkispawn    : ERROR    ....... x", LogLevel::Error, "pkispawn", "....... x");
        row("2022-01-05 10:11:12 [main] SEVERE: x", LogLevel::Error, "", "x");
        row("ipa         : CRITICAL x", LogLevel::Critical, "ipa", "x");
        row("  [error] RuntimeError: x", LogLevel::Error, "", "RuntimeError: x");
        row("the last error was small", LogLevel::None, "", "the last error was small");
    }
    void saysHowGraveALineIsAndWhoWroteIt()
    {
        QFETCH(QByteArray, line);
        const auto stamp = readStamp(line, micros("2026-01-03T00:00:00Z"));
        const LogNature nature = readNature(line, stamp ? stamp->end : 0);
        QTEST(nature.level, "level");
        QTEST(nature.component.toByteArray(), "component");
        QTEST(line.mid(nature.messageAt), "message");
    }
};

QTEST_GUILESS_MAIN(TestLogStamp)
#include "tst_logstamp.moc"
