// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundleorigin.h"

#include <QTest>
#include <map>

using namespace rd;

namespace {

const QString suffix = QStringLiteral("dc=lab,dc=test");
using Entries = std::map<QString, QHash<QByteArray, QList<QByteArray>>>;

/// A tree in memory, with the rules of a directory server that matter here.
class TreeDirectory final : public Directory
{
public:
    explicit TreeDirectory(Entries &tree) : m_tree(tree) {}
    QString host() const override { return QStringLiteral("ipa1.lab.test"); }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        QList<DirectoryEntry> found;
        if (what.base.isEmpty())
            return QList<DirectoryEntry>{{.dn = {}, .attributes = {{"defaultnamingcontext", {suffix.toUtf8()}}}}};
        bool exists = false;
        for (const auto &[dn, attributes] : m_tree) {
            const bool isBase = dn == what.base;
            const bool below = dn.endsWith(u',' + what.base);
            exists = exists || isBase || below;
            const bool child = below && !dn.chopped(what.base.size() + 1).contains(u',');
            const bool inScope = what.scope == Scope::Base ? isBase : what.scope == Scope::OneLevel ? child : isBase || below;
            const bool wanted = !what.filter.contains("(cn=CA)") || dn.startsWith(QLatin1StringView("cn=CA,"));
            if (inScope && wanted)
                found.append({dn, attributes});
        }
        return exists ? Result<QList<DirectoryEntry>>(found) : fail(Fault::NotFound, QStringLiteral("no such entry"));
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        const auto entry = m_tree.find(what.dn);
        if (what.kind == DirectoryChange::Kind::Modify && entry == m_tree.end())
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        auto &attributes = m_tree[what.dn];
        for (const DirectoryChange::Value &value : what.values)
            for (const QByteArray &text : value.values) {
                auto &list = attributes[value.name.toLower()];
                if (list.contains(text))
                    return fail(Fault::Conflict, QStringLiteral("type or value exists"));
                list.append(text);
            }
        return {};
    }

private:
    Entries &m_tree;
};

class TreeConnector final : public DirectoryConnector
{
public:
    explicit TreeConnector(Entries &tree) : m_tree(tree) {}
    Result<std::unique_ptr<Directory>> connect(const QString &, Monitor &) override
    {
        return std::make_unique<TreeDirectory>(m_tree);
    }

private:
    Entries &m_tree;
};

QString below(const char *rest)
{
    return QString::fromLatin1(rest) + u',' + suffix;
}

Entries domain()
{
    return {{below("cn=ipaConfig,cn=etc"), {{"ipacertificatesubjectbase", {"O=LAB.TEST"}}}},
            {below("cn=CAcert,cn=ipa,cn=etc"), {{"cacertificate", {"first"}}}},
            {below("cn=masters,cn=ipa,cn=etc"), {}},
            {below("cn=LAB.TEST,cn=kerberos"), {{"objectclass", {"krbRealmContainer"}}, {"cn", {"LAB.TEST"}}}}};
}

Entries zones()
{
    return {{below("cn=dns"), {}},
            {below("idnsName=lab.test,cn=dns"), {{"idnsname", {"lab.test"}}}},
            {below("idnsName=0.203.10.in-addr.arpa.,cn=dns"), {{"idnsname", {"0.203.10.in-addr.arpa."}}}},
            {below("idnsName=10.in-addr.arpa.,cn=dns"), {{"idnsname", {"10.in-addr.arpa."}}}}};
}

} // namespace

class TestBundleOrigin : public QObject
{
    Q_OBJECT
private slots:
    void theDirectoryTellsWhatABundleNeeds()
    {
        Entries tree = domain();
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
        Entries tree = domain();
        tree[below("cn=certificates,cn=ipa,cn=etc")];
        tree[below("cn=one,cn=certificates,cn=ipa,cn=etc")] = {{"cacertificate", {"first", "second"}}};
        tree[below("cn=CA,cn=ipa1.lab.test,cn=masters,cn=ipa,cn=etc")] = {{"objectclass", {"ipaConfigObject"}}};
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
        Entries tree = domain();
        tree.erase(removed);
        TreeConnector connector(tree);
        SilentMonitor monitor;
        const auto origin = readBundleOrigin(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(!origin);
        QTEST(origin.error().summary, "sentence");
        QVERIFY(!origin.error().advice.isEmpty());
    }

    void addressesGoIntoTheLongestZone()
    {
        Entries tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        const AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"), .addresses = {QStringLiteral("10.203.0.12")}};
        for (int time = 0; time < 2; ++time) { // what is there already stays
            const auto said = addAddresses(directory, suffix, order, monitor);
            QVERIFY2(said, said ? "" : qPrintable(said.error().summary));
            QCOMPARE(said->size(), 2);
        }
        QCOMPARE(tree.at(below("idnsName=ipa2,idnsName=lab.test,cn=dns")).value("arecord"), QList<QByteArray>{"10.203.0.12"});
        QCOMPARE(tree.at(below("idnsName=12,idnsName=0.203.10.in-addr.arpa.,cn=dns")).value("ptrrecord"),
                 QList<QByteArray>{"ipa2.lab.test."});
    }

    void aChosenReverseZoneIsUsed()
    {
        Entries tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"),
                           .addresses = {QStringLiteral("10.203.0.12")},
                           .reverseZones = {QStringLiteral("10.in-addr.arpa")}};
        QVERIFY(addAddresses(directory, suffix, order, monitor));
        QVERIFY(tree.contains(below("idnsName=12.0.203,idnsName=10.in-addr.arpa.,cn=dns")));
        order.reverseZones = {QStringLiteral("2.0.192.in-addr.arpa.")};
        QVERIFY(!addAddresses(directory, suffix, order, monitor));
    }

    void withoutReverseZonesThereIsNoPointer()
    {
        Entries tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        AddressOrder order{.fqdn = QStringLiteral("ipa2.lab.test"), .addresses = {QStringLiteral("2001:db8::12")}};
        const auto said = addAddresses(directory, suffix, order, monitor);
        QVERIFY(said);
        QCOMPARE(said->last(), QStringLiteral("No reverse zone for 2001:db8::12 is in the directory, so it has no PTR record."));
        QCOMPARE(tree.at(below("idnsName=ipa2,idnsName=lab.test,cn=dns")).value("aaaarecord"), QList<QByteArray>{"2001:db8::12"});
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
        Entries tree = zones();
        TreeDirectory directory(tree);
        SilentMonitor monitor;
        const auto said = addAddresses(directory, suffix, {.fqdn = host, .addresses = {address}}, monitor);
        QVERIFY(!said);
        QTEST(said.error().summary, "sentence");
        Entries empty = domain();
        TreeDirectory without(empty);
        QVERIFY(!addAddresses(without, suffix, {.fqdn = host, .addresses = {address}}, monitor));
    }
};

QTEST_GUILESS_MAIN(TestBundleOrigin)
#include "tst_bundleorigin.moc"
