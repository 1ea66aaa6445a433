// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/ruv.h"

#include <QTest>

using namespace rd;

class TestRuv : public QObject
{
    Q_OBJECT
private slots:
    void readsACsnOnlyIfItHasTwentyHexDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("as written") << QByteArray("674a1f2c000000040000") << true;
        QTest::newRow("capitals") << QByteArray("674A1F2C000000040000") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("short") << QByteArray("674a1f2c00000004000") << false;
        QTest::newRow("long") << QByteArray("674a1f2c0000000400000") << false;
        QTest::newRow("not hex") << QByteArray("674a1f2c00000004000g") << false;
        QTest::newRow("sign") << QByteArray("-74a1f2c000000040000") << false;
        QTest::newRow("zero inside") << QByteArray("674a1f2c0000\0"
                                                   "0040000",
                                                   20)
                                     << false;
    }
    void readsACsnOnlyIfItHasTwentyHexDigits()
    {
        QFETCH(QByteArray, text);
        QTEST(parseCsn(text).has_value(), "valid");
    }

    void knowsTimeAndOriginOfACsn()
    {
        const Csn csn = *parseCsn("674A1F2C000100040000");
        QCOMPARE(csn.text, QByteArray("674a1f2c000100040000"));
        QCOMPARE(csn.time().toSecsSinceEpoch(), qint64(0x674a1f2c));
        QCOMPARE(csn.replicaId(), 4);
        QVERIFY(csn < *parseCsn("674a1f2c000200040000"));
    }

    void readsElementsOfAllLengths_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("wrote");
        QTest::newRow("whole") << QByteArray("{replica 4 ldap://ipa1.lab.test:389} 674a1f2c000000040000 674a1f2c000300040000")
                               << true << 4 << QStringLiteral("ipa1.lab.test") << true;
        QTest::newRow("never wrote") << QByteArray("{replica 3 ldap://IPA2.lab.test:389}") << true << 3
                                     << QStringLiteral("ipa2.lab.test") << false;
        QTest::newRow("removed") << QByteArray("{replica 7} 674a1f2c000000070000 674a1f2c000300070000") << true << 7 << QString()
                                 << true;
        QTest::newRow("removed, never wrote") << QByteArray("{replica 7}") << true << 7 << QString() << false;
        QTest::newRow("ldaps") << QByteArray("{replica 5 ldaps://a.b:636} 674a1f2c000000050000 674a1f2c000300050000") << true << 5
                               << QStringLiteral("a.b") << true;
        QTest::newRow("one CSN") << QByteArray("{replica 4 ldap://a:389} 674a1f2c000000040000") << false << 0 << QString()
                                 << false;
        QTest::newRow("broken CSN") << QByteArray("{replica 4 ldap://a:389} 674a1f2c000000040000 zz") << false << 0 << QString()
                                    << false;
        QTest::newRow("no brace") << QByteArray("replica 4 ldap://a:389") << false << 0 << QString() << false;
        QTest::newRow("open brace") << QByteArray("{replica 4 ldap://a:389 674a1f2c000000040000") << false << 0 << QString()
                                    << false;
        QTest::newRow("huge id") << QByteArray("{replica 99999999999999 ldap://a:389}") << false << 0 << QString() << false;
        QTest::newRow("negative id") << QByteArray("{replica -1 ldap://a:389}") << false << 0 << QString() << false;
        QTest::newRow("other words") << QByteArray("{something 4 5 6 7}") << false << 0 << QString() << false;
        QTest::newRow("empty braces") << QByteArray("{}") << false << 0 << QString() << false;
        QTest::newRow("nothing") << QByteArray() << false << 0 << QString() << false;
        QTest::newRow("binary") << QByteArray("\xff\xfe{\x00replica", 11) << false << 0 << QString() << false;
    }
    void readsElementsOfAllLengths()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, valid);
        const auto element = parseRuvElement(value);
        QCOMPARE(element.has_value(), valid);
        if (!valid)
            return;
        QTEST(element->replicaId, "id");
        QTEST(hostOf(*element).fqdn(), "host");
        QTEST(element->max.isValid(), "wrote");
    }

    void keepsWhatIsReadableOfAVector()
    {
        const Ruv ruv =
            parseRuv({"{replica 4 ldap://ipa1.lab.test:389} 674a1f2c000000040000 674a1f2c000300040000", "garbage",
                      "{replicageneration} 674A1E00000000040000", "{replica 4 ldap://twice:389}", QByteArray(100000, '{'),
                      "{replica 3 ldap://ipa2.lab.test:389} 674a1f2c000000030000 674a1f2d000000030000"});
        QCOMPARE(ruv.generation, QByteArray("674a1e00000000040000"));
        QCOMPARE(ruv.elements.size(), 2);
        QCOMPARE(ruv.find(3)->max.text, QByteArray("674a1f2d000000030000"));
        QCOMPARE(hostOf(*ruv.find(4)).fqdn(), QStringLiteral("ipa1.lab.test"));
        QVERIFY(!ruv.find(9));
    }

    void readsTheNewestChangeOfAnAgreement()
    {
        const auto whole = parseAgreementMaxCsn("dc=lab,dc=test;meToipa2.lab.test;IPA2.lab.test;389;3;674a1f2c000300040000");
        QVERIFY(whole);
        QCOMPARE(whole->suffix, QStringLiteral("dc=lab,dc=test"));
        QCOMPARE(whole->agreement, QStringLiteral("meToipa2.lab.test"));
        QCOMPARE(whole->consumer.fqdn(), QStringLiteral("ipa2.lab.test"));
        QVERIFY(parseAgreementMaxCsn("dc=lab,dc=test;a;b;389;unavailable;674a1f2c000300040000"));
        QCOMPARE(parseAgreementMaxCsn("dc=lab,dc=test;my;own;name;b;389;3;674a1f2c000300040000")->agreement,
                 QStringLiteral("my;own;name"));
        QVERIFY(!parseAgreementMaxCsn("dc=lab,dc=test;a;b;389;3"));
        QVERIFY(!parseAgreementMaxCsn("dc=lab,dc=test;a;b;389;3;"));
        QVERIFY(!parseAgreementMaxCsn(";;;;;"));
        QVERIFY(!parseAgreementMaxCsn(QByteArray()));
    }

    void countsLagForwardOnly()
    {
        const Csn older = *parseCsn("00000010000000040000");
        const Csn newer = *parseCsn("00000036000000040000");
        QCOMPARE(lagBetween(newer, older), 0x26);
        QCOMPARE(lagBetween(older, newer), 0);
    }

    void aTaskThatEndedDoesNotStandForANewOne()
    {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
        const QString first = ruvTaskName(QStringLiteral("clean"), 5, at);
        QVERIFY(first.startsWith(QLatin1StringView("clean 5 ")));
        QCOMPARE(ruvTaskName(QStringLiteral("clean"), 5, at.addSecs(1)), first);
        QVERIFY(ruvTaskName(QStringLiteral("clean"), 5, at.addSecs(60)) != first);
    }
};

QTEST_GUILESS_MAIN(TestRuv)
#include "tst_ruv.moc"
