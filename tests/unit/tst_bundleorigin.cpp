// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundleorigin.h"
#include "support/treedirectory.h"

#include <QTest>

using namespace rd;
using namespace rd::test;

namespace {

const QString suffix = Tree().suffix;

QString below(const char *rest)
{
    return Tree().below(rest);
}

Tree zones()
{
    Tree tree;
    tree.entries = {{below("cn=dns"), {}},
                    {below("idnsName=lab.test,cn=dns"), {{"idnsname", {"lab.test"}}}},
                    {below("idnsName=0.203.10.in-addr.arpa.,cn=dns"), {{"idnsname", {"0.203.10.in-addr.arpa."}}}},
                    {below("idnsName=10.in-addr.arpa.,cn=dns"), {{"idnsname", {"10.in-addr.arpa."}}}}};
    return tree;
}

} // namespace

class TestBundleOrigin : public QObject
{
    Q_OBJECT
private slots:
    void theDirectoryTellsWhatABundleNeeds()
    {
        Tree tree = bundleDomain();
        TreeConnector connector(tree);
        SilentMonitor monitor;
        const auto origin = readBundleOrigin(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY2(origin, origin ? "" : qPrintable(origin.error().summary));
        QCOMPARE(origin->realm, QStringLiteral("LAB.TEST"));
        QCOMPARE(origin->domain, QStringLiteral("lab.test"));
        QCOMPARE(origin->subjectBase, QStringLiteral("O=LAB.TEST"));
        QCOMPARE(origin->caCertificates, QByteArray("-----BEGIN CERTIFICATE-----\nZmlyc3Q=\n-----END CERTIFICATE-----\n"));
        QVERIFY(!origin->hasDogtag);
    }

    void everyCaIsTakenOnce()
    {
        Tree tree = bundleDomain();
        tree.entries[below("cn=certificates,cn=ipa,cn=etc")];
        tree.entries[below("cn=one,cn=certificates,cn=ipa,cn=etc")] = {{"cacertificate", {"first", "second"}}};
        tree.entries[below("cn=CA,cn=ipa1.lab.test,cn=masters,cn=ipa,cn=etc")] = {{"objectclass", {"ipaConfigObject"}}};
        TreeConnector connector(tree);
        SilentMonitor monitor;
        const auto origin = readBundleOrigin(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(origin);
        QCOMPARE(origin->caCertificates.count("BEGIN CERTIFICATE"), 2);
        QVERIFY(origin->hasDogtag);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("subject base") << below("cn=ipaConfig,cn=etc")
                                      << QStringLiteral(
                                             "ipa1.lab.test does not say what the certificates of its domain are named after.");
        QTest::newRow("CA certificate") << below("cn=CAcert,cn=ipa,cn=etc")
                                        << QStringLiteral("ipa1.lab.test does not show the certificate of the domain's CA.");
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, removed);
        Tree tree = bundleDomain();
        tree.entries.erase(removed);
        TreeConnector connector(tree);
        SilentMonitor monitor;
        const auto origin = readBundleOrigin(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(!origin);
        QTEST(origin.error().summary, "sentence");
        QVERIFY(!origin.error().advice.isEmpty());
    }

    void addressesGoIntoTheLongestZone()
    {
        Tree tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        const AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"), .addresses = {QStringLiteral("10.203.0.12")}};
        for (int time = 0; time < 2; ++time) { // what is there already stays
            const auto said = addAddresses(directory, suffix, order, monitor);
            QVERIFY2(said, said ? "" : qPrintable(said.error().summary));
            QCOMPARE(said->size(), 2);
        }
        QCOMPARE(tree.entries.at(below("idnsName=ipa2,idnsName=lab.test,cn=dns")).value("arecord"),
                 QList<QByteArray>{"10.203.0.12"});
        QCOMPARE(tree.entries.at(below("idnsName=12,idnsName=0.203.10.in-addr.arpa.,cn=dns")).value("ptrrecord"),
                 QList<QByteArray>{"ipa2.lab.test."});
    }

    void aChosenReverseZoneIsUsed()
    {
        Tree tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"),
                           .addresses = {QStringLiteral("10.203.0.12")},
                           .reverseZones = {QStringLiteral("10.in-addr.arpa")}};
        QVERIFY(addAddresses(directory, suffix, order, monitor));
        QVERIFY(tree.entries.contains(below("idnsName=12.0.203,idnsName=10.in-addr.arpa.,cn=dns")));
        order.reverseZones = {QStringLiteral("2.0.192.in-addr.arpa.")};
        QVERIFY(!addAddresses(directory, suffix, order, monitor));
    }

    void withoutReverseZonesThereIsNoPointer()
    {
        Tree tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"), .addresses = {QStringLiteral("2001:db8::12")}};
        const auto said = addAddresses(directory, suffix, order, monitor);
        QVERIFY(said);
        QCOMPARE(said->last(), QStringLiteral("No reverse zone for 2001:db8::12 is in the directory, so it has no PTR record."));
        QCOMPARE(tree.entries.at(below("idnsName=ipa2,idnsName=lab.test,cn=dns")).value("aaaarecord"),
                 QList<QByteArray>{"2001:db8::12"});
        order.addresses = {QStringLiteral("10.203.0.12")};
        order.noReverse = true;
        const auto quiet = addAddresses(directory, suffix, order, monitor);
        QVERIFY(quiet);
        QCOMPARE(quiet->size(), 1);
    }

    void whatCannotBeAddedIsSaid_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no zone") << QStringLiteral("ipa2.other.test") << QStringLiteral("10.203.0.12")
                                 << QStringLiteral("The directory holds no DNS zone other.test.");
        QTest::newRow("no address") << QStringLiteral("ipa2.lab.test") << QStringLiteral("10.203")
                                    << QStringLiteral("“10.203” is no IP address.");
    }
    void whatCannotBeAddedIsSaid()
    {
        QFETCH(QString, host);
        QFETCH(QString, address);
        Tree tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        const auto said = addAddresses(directory, suffix, {.fqdn = host, .addresses = {address}}, monitor);
        QVERIFY(!said);
        QTEST(said.error().summary, "sentence");
        Tree empty = bundleDomain();
        TreeDirectory without(empty);
        QVERIFY(!addAddresses(without, suffix, {.fqdn = host, .addresses = {address}}, monitor));
    }
};

QTEST_GUILESS_MAIN(TestBundleOrigin)
#include "tst_bundleorigin.moc"
