// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderoptions.h"
#include "plan/replicaorder.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace rd;

namespace {

ReplicaOrder promotion()
{
    ReplicaOrder order;
    order.domainLevel = 1;
    order.target = QStringLiteral("ipa2.example.com");
    order.source = QStringLiteral("ipa1.example.com");
    return order;
}

/// Every option of the table set to something.
ReplicaOrder everything()
{
    ReplicaOrder order = promotion();
    order.credential = ReplicaOrder::Credential::Keytab;
    order.keytab = QStringLiteral("/root/old.keytab");
    order.principal = QStringLiteral("joiner");
    for (const OrderOption &option : orderOptions()) {
        if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&option.member))
            order.**flag = true;
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            order.**text = QStringLiteral("text of ") + QLatin1StringView(option.json);
        else
            order.*std::get<QStringList ReplicaOrder::*>(option.member) = {QStringLiteral("one"), QStringLiteral("two")};
    }
    return order;
}

} // namespace

class TestReplicaOrder : public QObject
{
    Q_OBJECT
private slots:
    void aPlanFileKeepsEveryOption();
    void anOldPlanFileIsABundleOrder();
    void aPlanFileOfOtherTypesIsReadWithoutHarm();
    void everyOptionOfTheStockToolsReachesThem_data();
    void everyOptionOfTheStockToolsReachesThem();
    void aBundleIsOrderedInTheToolsWords();
    void thePromotionIsOrderedInTheInstallersWords();
    void theKeytabWayEnrolsInOneStep();
    void aPasswordNeverBecomesAnArgument();
    void anEnrolmentReadsThePasswordFromItsPrompt();
    void brokenCombinationsAreToldBeforeAnythingStarts_data();
    void brokenCombinationsAreToldBeforeAnythingStarts();
};

void TestReplicaOrder::aPlanFileKeepsEveryOption()
{
    const ReplicaOrder order = everything();
    const auto read = ReplicaOrder::fromJson(order.toJson());
    QVERIFY(read.has_value());
    QCOMPARE(read->toJson(), order.toJson());
    QCOMPARE(read->installCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM")),
             order.installCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM")));
    QCOMPARE(read->credential, ReplicaOrder::Credential::Keytab);
    QCOMPARE(read->principal, QStringLiteral("joiner"));
    ReplicaOrder back = order;
    back.deed = ReplicaOrder::Deed::CleanUp;
    QCOMPARE(ReplicaOrder::fromJson(back.toJson())->deed, ReplicaOrder::Deed::CleanUp);
}

void TestReplicaOrder::anOldPlanFileIsABundleOrder()
{
    const auto read = ReplicaOrder::fromJson({{QStringLiteral("format"), 1},
                                              {QStringLiteral("target"), QStringLiteral("ipa2.example.com")},
                                              {QStringLiteral("source"), QStringLiteral("ipa1.example.com")},
                                              {QStringLiteral("setupCa"), true}});
    QVERIFY(read.has_value());
    QVERIFY(!read->promotes());
    QVERIFY(read->setupCa);
    QCOMPARE(read->deed, ReplicaOrder::Deed::Create);
    QVERIFY(read->installCommand().last().endsWith(QStringLiteral("replica-info-ipa2.example.com.gpg")));
}

void TestReplicaOrder::aPlanFileOfOtherTypesIsReadWithoutHarm()
{
    const auto read = ReplicaOrder::fromJson({{QStringLiteral("format"), 1},
                                              {QStringLiteral("domainLevel"), QStringLiteral("one")},
                                              {QStringLiteral("dirsrvCertFiles"), true},
                                              {QStringLiteral("credential"), 7},
                                              {QStringLiteral("noPkinit"), QStringLiteral("yes")}});
    QVERIFY(read.has_value());
    QCOMPARE(read->domainLevel, 0);
    QVERIFY(read->dirsrvCertFiles.isEmpty());
    QCOMPARE(read->credential, ReplicaOrder::Credential::Password);
    QVERIFY(!read->noPkinit);
}

// What the stock tools document, but for passwords and for what changes their output.
void TestReplicaOrder::everyOptionOfTheStockToolsReachesThem_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("tool"); // 0: the first, 1: the installer
    QTest::addColumn<QString>("options");
    QTest::newRow("ipa-replica-prepare")
        << 0 << 0
        << QStringLiteral("--allow-zone-overlap --auto-reverse --ca --dirsrv-cert-name --dirsrv_pkcs12 --http-cert-name "
                          "--http_pkcs12 --ip-address --no-pkinit --no-wait-for-dns --pkinit-cert-name --pkinit_pkcs12");
    QTest::newRow("ipa-replica-install at level 0")
        << 0 << 1
        << QStringLiteral("--add-agents --add-sids --allow-zone-overlap --auto-forwarders --auto-reverse --dirsrv-config-file "
                          "--enable-compat --forward-policy --mkhomedir --netbios-name --no-dns-sshfp --no-dnssec-validation "
                          "--no-host-dns --no-ntp --no-pkinit --no-ssh --no-sshd --no-ui-redirect --rid-base "
                          "--secondary-rid-base --setup-adtrust --setup-ca --setup-dns --setup-kra --skip-conncheck "
                          "--skip-schema-check --ssh-trust-dns");
    QTest::newRow("ipa-client-install") << 1 << 0
                                        << QStringLiteral(
                                               "--domain --force-join --ip-address --mkhomedir --no-dns-sshfp --no-ntp "
                                               "--no-ssh --no-sshd --ntp-pool --ntp-server --principal --realm "
                                               "--server --ssh-trust-dns --subid --unattended");
    QTest::newRow("ipa-replica-install at level 1")
        << 1 << 1
        << QStringLiteral("--add-agents --add-sids --allow-zone-overlap --auto-forwarders --auto-reverse --ca-cert-file "
                          "--dirsrv-cert-file --dirsrv-cert-name --dirsrv-config-file --dns-over-tls --dns-over-tls-cert "
                          "--dns-over-tls-key --dns-policy --dot-forwarder --enable-compat --forward-policy --hidden-replica "
                          "--http-cert-file --http-cert-name --ip-address --netbios-name --no-dnssec-validation --no-host-dns "
                          "--no-pkinit --no-ui-redirect --pki-config-override --pkinit-cert-file --pkinit-cert-name --principal "
                          "--rid-base --secondary-rid-base --setup-adtrust --setup-ca --setup-dns --setup-kra --skip-conncheck "
                          "--skip-mem-check --skip-schema-check --token-library-path --token-password-file");
}

void TestReplicaOrder::everyOptionOfTheStockToolsReachesThem()
{
    QFETCH(int, level);
    QFETCH(int, tool);
    ReplicaOrder order = everything();
    order.domainLevel = level;
    order.credential = ReplicaOrder::Credential::Password;
    order.setupCa = order.setupDns = order.noNtp = order.skipConncheck = true;
    order.ipAddresses = QStringList{QStringLiteral("192.0.2.2")};
    const QStringList command = tool == 1    ? order.installCommand()
                                : level == 0 ? order.prepareCommand()
                                             : order.enrolCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM"));
    QSet<QString> names;
    for (const QString &argument : command)
        if (argument.startsWith(QStringLiteral("--")))
            names << argument.section(u'=', 0, 0);
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    QTEST(sorted.join(u' '), "options");
}

void TestReplicaOrder::aBundleIsOrderedInTheToolsWords()
{
    ReplicaOrder order = promotion();
    order.domainLevel = 0;
    order.autoReverse = order.mkhomedir = order.noWaitForDns = true;
    order.dirsrvCertFiles = QStringList{QStringLiteral("/root/ldap.p12")};
    order.httpCertFiles = QStringList{QStringLiteral("/root/http.p12")};
    QCOMPARE(order.prepareCommand(),
             (QStringList{QStringLiteral("/usr/sbin/ipa-replica-prepare"), QStringLiteral("ipa2.example.com"),
                          QStringLiteral("--auto-reverse"), QStringLiteral("--dirsrv_pkcs12=/root/ldap.p12"),
                          QStringLiteral("--http_pkcs12=/root/http.p12"), QStringLiteral("--no-wait-for-dns")}));
    // The installer refuses options of DNS unless it sets it up.
    QCOMPARE(order.installCommand(),
             (QStringList{QStringLiteral("/usr/sbin/ipa-replica-install"), QStringLiteral("--mkhomedir"), order.bundlePath()}));
    QVERIFY2(order.problems().isEmpty(), qPrintable(order.problems().join(u'\n')));
    QVERIFY(!order.asksForPromotion());
    const auto read = ReplicaOrder::fromJson(order.toJson());
    QVERIFY(read && read->mkhomedir && read->prepareCommand() == order.prepareCommand());
}

void TestReplicaOrder::thePromotionIsOrderedInTheInstallersWords()
{
    ReplicaOrder order = promotion();
    order.setupCa = true;
    order.setupDns = true;
    order.autoReverse = true;
    order.forwarders = QStringList{QStringLiteral("192.0.2.1")};
    order.hiddenReplica = true;
    order.mkhomedir = true;
    order.noNtp = true;
    order.ipAddresses = QStringList{QStringLiteral("192.0.2.2")};
    QCOMPARE(order.installCommand(),
             (QStringList{QStringLiteral("/usr/sbin/ipa-replica-install"), QStringLiteral("--principal=admin"),
                          QStringLiteral("--setup-ca"), QStringLiteral("--setup-dns"), QStringLiteral("--forwarder=192.0.2.1"),
                          QStringLiteral("--hidden-replica"), QStringLiteral("--auto-reverse"),
                          QStringLiteral("--ip-address=192.0.2.2")}));
    // A client's time and home folders are settled when it is enrolled; the installer would refuse them afterwards.
    const QStringList enrol = order.enrolCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM"));
    QVERIFY(enrol.contains(QStringLiteral("--mkhomedir")));
    QVERIFY(enrol.contains(QStringLiteral("--no-ntp")));
    QVERIFY(enrol.contains(QStringLiteral("--server=ipa1.example.com")));
    QVERIFY(enrol.contains(QStringLiteral("--domain=example.com")));
    QVERIFY(order.problems().isEmpty());
}

void TestReplicaOrder::theKeytabWayEnrolsInOneStep()
{
    ReplicaOrder order = promotion();
    order.credential = ReplicaOrder::Credential::Keytab;
    order.keytab = QStringLiteral("/root/old.keytab");
    order.noNtp = true;
    QVERIFY(order.enrolCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM")).isEmpty());
    const QStringList install = order.installCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM"));
    for (const char *argument : {"--keytab=/root/old.keytab", "--server=ipa1.example.com", "--domain=example.com", "--no-ntp"})
        QVERIFY2(install.contains(QLatin1StringView(argument)), argument);
    QVERIFY(install.filter(QStringLiteral("--principal")).isEmpty());
}

void TestReplicaOrder::aPasswordNeverBecomesAnArgument()
{
    for (const auto credential : {ReplicaOrder::Credential::Password, ReplicaOrder::Credential::OneTimePassword,
                                  ReplicaOrder::Credential::Keytab, ReplicaOrder::Credential::HostKey}) {
        ReplicaOrder order = promotion();
        order.credential = credential;
        const QStringList all = order.enrolCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM")) +
                                order.installCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM"));
        for (const char *option : {"--password", "--admin-password", "-w", "-p", "--dirsrv-pin", "--http-pin", "--pkinit-pin"})
            QVERIFY2(all.filter(QLatin1StringView(option) + u'=').isEmpty() && !all.contains(QLatin1StringView(option)), option);
    }
}

void TestReplicaOrder::anEnrolmentReadsThePasswordFromItsPrompt()
{
    QStringList command = promotion().enrolCommand(QStringLiteral("example.com"), QStringLiteral("EXAMPLE.COM"));
    const qsizetype program = command.indexOf(QStringLiteral("/usr/sbin/ipa-client-install"));
    QVERIFY(program > 0);
    command.replace(program, QStringLiteral("/bin/cat"));
    command.resize(program + 1);
    QProcess shell;
    shell.start(command.first(), command.sliced(1));
    shell.write("a \\n b$(x) '\"  \n");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("Password for admin@EXAMPLE.COM: a \\n b$(x) '\"  \n"));
}

void TestReplicaOrder::brokenCombinationsAreToldBeforeAnythingStarts_data()
{
    QTest::addColumn<ReplicaOrder>("order");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, auto change, const char *word) {
        ReplicaOrder order = promotion();
        change(order);
        QTest::newRow(name) << order << QString::fromLatin1(word);
    };
    row(
        "half of the certificate files", [](ReplicaOrder &o) { o.httpCertFiles << QStringLiteral("/root/a.p12"); }, "together");
    row(
        "certificate files and a CA",
        [](ReplicaOrder &o) {
            o.dirsrvCertFiles = o.httpCertFiles = QStringList{QStringLiteral("/root/a.p12")};
            o.noPkinit = o.setupCa = true;
        },
        "exclude a CA");
    row(
        "a DNS option without DNS", [](ReplicaOrder &o) { o.autoReverse = true; }, "--auto-reverse");
    row(
        "an unknown policy",
        [](ReplicaOrder &o) {
            o.setupDns = true;
            o.forwardPolicy = QStringLiteral("sometimes");
        },
        "first");
    row(
        "reverse zones made and named",
        [](ReplicaOrder &o) {
            o.setupDns = o.autoReverse = true;
            o.reverseZones << QStringLiteral("2.0.192.in-addr.arpa");
        },
        "only one");
    row(
        "a keytab without its path", [](ReplicaOrder &o) { o.credential = ReplicaOrder::Credential::Keytab; }, "path");
    row(
        "a time server and none",
        [](ReplicaOrder &o) {
            o.noNtp = true;
            o.ntpServers << QStringLiteral("ntp.example.com");
        },
        "exclude");
    row(
        "an option of trusts without one", [](ReplicaOrder &o) { o.netbiosName = QStringLiteral("LAB"); }, "--netbios-name");
    row(
        "an identifier that is no number",
        [](ReplicaOrder &o) {
            o.setupAdtrust = true;
            o.ridBase = QStringLiteral("ten");
        },
        "ten");
    row(
        "DNS over TLS without it",
        [](ReplicaOrder &o) {
            o.setupDns = true;
            o.dnsPolicy = QStringLiteral("relaxed");
        },
        "TLS");
    row(
        "a KRA without a CA", [](ReplicaOrder &o) { o.setupKra = true; }, "KRA");
    row(
        "an option of bundles for a promotion", [](ReplicaOrder &o) { o.noWaitForDns = true; }, "--no-wait-for-dns");
    row(
        "a promotion's option for a bundle",
        [](ReplicaOrder &o) {
            o.domainLevel = 0;
            o.hiddenReplica = true;
        },
        "--hidden-replica");
}

void TestReplicaOrder::brokenCombinationsAreToldBeforeAnythingStarts()
{
    QFETCH(ReplicaOrder, order);
    QFETCH(QString, word);
    const QString problems = order.problems().join(u'\n');
    QVERIFY2(problems.contains(word), qPrintable(problems));
}

QTEST_GUILESS_MAIN(TestReplicaOrder)
#include "tst_replicaorder.moc"
