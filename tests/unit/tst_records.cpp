// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/nsupdate.h"
#include "dns/records.h"

#include <QTest>

using namespace rd;

namespace {

QString line(const DnsRecord &record)
{
    return record.name + u' ' + record.type + u' ' + record.data;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private slots:
    void recordsBecomeAFileForNsupdate();
    void aServerHasNineServiceNames()
    {
        QStringList lines;
        for (const DnsRecord &record :
             serviceRecords(QStringLiteral("IPA2.lab.test"), QStringLiteral("lab.test"), QStringLiteral("LAB.TEST"), true))
            lines.append(line(record));
        QCOMPARE(lines, (QStringList{QStringLiteral("_ldap._tcp.lab.test. SRV 0 100 389 ipa2.lab.test."),
                                     QStringLiteral("_kerberos._tcp.lab.test. SRV 0 100 88 ipa2.lab.test."),
                                     QStringLiteral("_kerberos._udp.lab.test. SRV 0 100 88 ipa2.lab.test."),
                                     QStringLiteral("_kerberos-master._tcp.lab.test. SRV 0 100 88 ipa2.lab.test."),
                                     QStringLiteral("_kerberos-master._udp.lab.test. SRV 0 100 88 ipa2.lab.test."),
                                     QStringLiteral("_kpasswd._tcp.lab.test. SRV 0 100 464 ipa2.lab.test."),
                                     QStringLiteral("_kpasswd._udp.lab.test. SRV 0 100 464 ipa2.lab.test."),
                                     QStringLiteral("_ntp._udp.lab.test. SRV 0 100 123 ipa2.lab.test."),
                                     QStringLiteral("_kerberos.lab.test. TXT LAB.TEST")}));
        QCOMPARE(serviceRecords(QStringLiteral("a.b.c"), QStringLiteral("b.c."), QStringLiteral("B.C"), false).size(), 8);
    }

    void anAddressHasItsWayBack_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("IPv4") << QStringLiteral("10.203.0.12")
                              << QStringList{QStringLiteral("ipa2.lab.test. A 10.203.0.12"),
                                             QStringLiteral("12.0.203.10.in-addr.arpa. PTR ipa2.lab.test.")};
        QTest::newRow("IPv6") << QStringLiteral("2001:DB8:0::12")
                              << QStringList{
                                     QStringLiteral("ipa2.lab.test. AAAA 2001:db8::12"),
                                     QStringLiteral("2.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. "
                                                    "PTR ipa2.lab.test.")};
        QTest::newRow("no address") << QStringLiteral("10.203.0") << QStringList{};
    }
    void anAddressHasItsWayBack()
    {
        QFETCH(QString, address);
        QStringList lines;
        for (const DnsRecord &record : addressRecords(QStringLiteral("ipa2.lab.test"), address))
            lines.append(line(record));
        QTEST(lines, "lines");
    }

    void everyWritingBecomesOne_data()
    {
        QTest::addColumn<DnsRecord>("record");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *type, const char *data, const char *zone, const char *text) {
            const auto string = [](const char *s) { return QString::fromLatin1(s); };
            QTest::addRow("%s %s", name, data)
                << DnsRecord{string(name), string(type), string(data)} << string(zone) << string(text);
        };
        row("_ldap._tcp", "srv", "0  100 389 IPA2", "lab.test", "_ldap._tcp.lab.test. SRV 0 100 389 ipa2.lab.test.");
        row("_ldap._tcp.lab.test", "SRV", "0 100 389 ipa2.lab.test.", "", "_ldap._tcp.lab.test. SRV 0 100 389 ipa2.lab.test.");
        row("@", "NS", "ipa2.lab.test.", "lab.test.", "lab.test. NS ipa2.lab.test.");
        row("_kerberos.lab.test.", "TXT", "\"LAB.TEST\"", "", "_kerberos.lab.test. TXT LAB.TEST");
        row("a.lab.test.", "AAAA", "2001:0DB8::0001", "", "a.lab.test. AAAA 2001:db8::1");
    }
    void everyWritingBecomesOne()
    {
        QFETCH(DnsRecord, record);
        QFETCH(QString, zone);
        QTEST(line(canonical(record, zone)), "text");
    }

    void missingIsWhatNobodyServes()
    {
        const auto wanted =
            serviceRecords(QStringLiteral("ipa2.lab.test"), QStringLiteral("lab.test"), QStringLiteral("LAB.TEST"), true);
        QList<DnsRecord> found = wanted;
        QVERIFY(missingRecords(wanted, found).isEmpty());
        found[0].data = QStringLiteral("50 200 389 IPA2.LAB.TEST"); // a location's priority and weight
        QVERIFY(missingRecords(wanted, found).isEmpty());
        found[0].data = QStringLiteral("0 100 390 ipa2.lab.test.");
        QCOMPARE(missingRecords(wanted, found), QList<DnsRecord>{wanted[0]});
        found[0].data = QStringLiteral("0 100 389 ipa1.lab.test.");
        QCOMPARE(missingRecords(wanted, found), QList<DnsRecord>{wanted[0]});
        QCOMPARE(missingRecords(wanted, {}), wanted);
    }
};

void TestRecords::recordsBecomeAFileForNsupdate()
{
    const QList<DnsRecord> records =
        serviceRecords(QStringLiteral("ipa2.lab.test"), QStringLiteral("lab.test"), QStringLiteral("LAB.TEST"), true);
    const QByteArray file = nsupdateFile(records + addressRecords(QStringLiteral("ipa2.lab.test"), QStringLiteral("192.0.2.2")));
    QCOMPARE(file.count("update add "), records.size() + 2);
    QVERIFY(file.contains("update add _ldap._tcp.lab.test. 86400 IN SRV 0 100 389 ipa2.lab.test.\n"));
    QVERIFY(file.contains("update add _kerberos.lab.test. 86400 IN TXT \"LAB.TEST\"\n"));
    QVERIFY(file.contains("update add 2.2.0.192.in-addr.arpa. 86400 IN PTR ipa2.lab.test.\n"));
    QVERIFY(file.endsWith("send\n"));
    const DnsRecord hostile{QStringLiteral("x.lab.test"), QStringLiteral("TXT"), QStringLiteral("A\"\nupdate delete lab.test")};
    QCOMPARE(nsupdateFile({hostile}), QByteArray());
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
