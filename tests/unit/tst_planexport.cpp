// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderoptions.h"
#include "plan/orderpicture.h"
#include "plan/planexport.h"
#include "support/examples.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <yaml-cpp/yaml.h>

using namespace rd;

namespace {

const DomainNames names{QStringLiteral("example.test"), QStringLiteral("EXAMPLE.TEST")};

ReplicaOrder anOrder(int level)
{
    ReplicaOrder order;
    order.domainLevel = level;
    order.target = QStringLiteral("ipa2.example.test");
    order.source = QStringLiteral("ipa1.example.test");
    return order;
}

/// Every option of the table set to something.
ReplicaOrder everything()
{
    ReplicaOrder order = anOrder(1);
    for (const OrderOption &option : orderOptions()) {
        if (const auto *flag = std::get_if<bool ReplicaOrder::*>(&option.member))
            order.**flag = true;
        else if (const auto *text = std::get_if<QString ReplicaOrder::*>(&option.member))
            order.**text = QStringLiteral("text");
        else
            order.*std::get<QStringList ReplicaOrder::*>(option.member) = {QStringLiteral("one"), QStringLiteral("two")};
    }
    return order;
}

YAML::Node hostVariables(const QString &inventory)
{
    return YAML::Load(inventory.toStdString())["ipareplicas"]["hosts"]["ipa2.example.test"];
}

/// Commands that go on in the next line, in one.
QString unfolded(QString text)
{
    return text.replace(QStringLiteral(" \\\n    "), QStringLiteral(" "));
}

std::string textOf(const YAML::Node &node, const char *name)
{
    return node[name] ? node[name].as<std::string>() : std::string("(none)");
}

} // namespace

class TestPlanExport : public QObject
{
    Q_OBJECT
private slots:
    void theCommandsAreInOrderAndAskForTheirSecrets();
    void aOneTimePasswordIsOnlySentWhereTheCaIsKnown();
    void thePromotionAsksForThePasswordItself();
    void strangeNamesStayOneWordOfTheShell();
    void aLongCommandIsSeveralLinesAndOneCommandOfTheShell();
    void ansibleGetsTheRolesOwnVariables();
    void everyOptionIsInTheInventoryOrNamedAsLeftOut();
    void aTextThatLooksLikeATemplateStaysText();
    void secretsAreNamesInAVault_data();
    void secretsAreNamesInAVault();
    void ansibleIsRefusedAtLevelZero();
    void aPlanFileIsReadAgain();
    void whatIsNoPlanIsRefused_data();
    void whatIsNoPlanIsRefused();
    void filesAreWrittenIntoAFolder();
    void thePictureAfterwardsHasTheReplicaAndItsRoles();
};

void TestPlanExport::theCommandsAreInOrderAndAskForTheirSecrets()
{
    ReplicaOrder order = anOrder(0);
    order.ipAddresses = QStringList{QStringLiteral("192.0.2.7")};
    order.targetLogin = QStringLiteral("root@new");
    const QString text = unfolded(commandsText(order, names));
    qsizetype before = -1;
    for (const char *part :
         {"On ipa1.example.test", "Directory Manager", "ipa-replica-prepare ipa2.example.test --ip-address=192.0.2.7", "scp -p ",
          "root@new:/var/lib/ipa/replica-info-ipa2.example.test.gpg", "shred -u", "On ipa2.example.test", "ipa-replica-install",
          "ipa-replica-manage list -v ipa1.example.test"}) {
        const qsizetype at = text.indexOf(QLatin1StringView(part), before + 1);
        QVERIFY2(at > before, qPrintable(QLatin1StringView(part) + QStringLiteral(" in\n") + text));
        before = at;
    }
    QVERIFY(!text.contains(QStringLiteral("--password")));
}

void TestPlanExport::thePromotionAsksForThePasswordItself()
{
    ReplicaOrder order = anOrder(1);
    const QString text = unfolded(commandsText(order, names));
    QVERIFY2(text.contains(QStringLiteral("ipa-client-install --principal=admin --server=ipa1.example.test")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("--unattended")) && !text.contains(QStringLiteral("printf")));
    order.credential = ReplicaOrder::Credential::HostKey;
    QVERIFY(!commandsText(order, names).contains(QStringLiteral("ipa-client-install")));
}

void TestPlanExport::strangeNamesStayOneWordOfTheShell()
{
    ReplicaOrder order = anOrder(1);
    order.credential = ReplicaOrder::Credential::Keytab;
    order.keytab = QStringLiteral("/root/a b; reboot");
    order.source = QStringLiteral("ipa1\nreboot");
    const QString text = commandsText(order, names);
    QVERIFY2(text.contains(QStringLiteral("'--keytab=/root/a b; reboot'")), qPrintable(text));
    order = anOrder(0);
    order.source = QStringLiteral("ipa1\nreboot");
    QVERIFY2(commandsText(order, names).startsWith(QStringLiteral("# On ipa1 reboot, as root:\n")),
             qPrintable(commandsText(order, names)));
}

void TestPlanExport::aLongCommandIsSeveralLinesAndOneCommandOfTheShell()
{
    ReplicaOrder order = everything();
    order.keytab = QStringLiteral("/root/it's a keytab");
    order.credential = ReplicaOrder::Credential::Keytab;
    const QStringList words = order.installCommand(names.domain, names.realm);
    const QStringList lines = commandsText(order, names).split(u'\n');
    const auto first = std::find_if(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(words[0]); });
    QVERIFY(first != lines.cend());
    const auto last = std::find_if(first, lines.cend(), [](const QString &line) { return !line.endsWith(u'\\'); });
    QVERIFY(last != first && last != lines.cend());
    constexpr qsizetype terminal = 80;
    for (auto line = first; line <= last; ++line) {
        QVERIFY2(line->size() <= terminal, qPrintable(*line));
        QVERIFY2(line == first || line->startsWith(QStringLiteral("    -")) || line->startsWith(QStringLiteral("    '-")),
                 qPrintable(*line));
    }
    QProcess shell;
    const QString command = QStringList(first, last + 1).join(u'\n');
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + command});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), words.join(u'\n') + u'\n');
}

void TestPlanExport::ansibleGetsTheRolesOwnVariables()
{
    ReplicaOrder order = anOrder(1);
    order.targetLogin = QStringLiteral("ops@10.0.0.2");
    order.setupCa = true;
    order.setupDns = true;
    order.noNtp = true;
    order.skipMemCheck = true;
    order.hiddenReplica = true;
    order.ipAddresses = QStringList{QStringLiteral("192.0.2.2")};
    const auto plan = ansiblePlan(order, names);
    QVERIFY(plan);
    const YAML::Node all = YAML::Load(plan->inventory.toStdString());
    QVERIFY(all["ipaservers"]["hosts"]["ipa1.example.test"].IsNull());
    const YAML::Node host = hostVariables(plan->inventory);
    QCOMPARE(textOf(host, "ansible_host"), std::string("10.0.0.2"));
    QCOMPARE(textOf(host, "ansible_user"), std::string("ops"));
    QCOMPARE(textOf(host, "ipareplica_domain"), std::string("example.test"));
    QCOMPARE(textOf(host, "ipaserver_realm"), std::string("EXAMPLE.TEST"));
    QCOMPARE(textOf(host, "ipaadmin_principal"), std::string("admin"));
    for (const char *yes : {"ipareplica_setup_ca", "ipareplica_setup_dns", "ipareplica_no_forwarders", "ipareplica_no_reverse",
                            "ipareplica_hidden_replica", "ipaclient_no_ntp"})
        QVERIFY2(host[yes] && host[yes].as<bool>(), yes);
    QVERIFY(!host["ipareplica_mem_check"].as<bool>()); // the role asks whether to check
    QCOMPARE(host["ipareplica_ip_addresses"][0].as<std::string>(), std::string("192.0.2.2"));
    const YAML::Node play = YAML::Load(plan->playbook.toStdString())[0];
    QCOMPARE(play["hosts"].as<std::string>(), std::string("ipareplicas"));
    QCOMPARE(play["serial"].as<int>(), 1);
    QVERIFY(play["become"].as<bool>());
    QCOMPARE(play["roles"][0]["role"].as<std::string>(), std::string("freeipa.ansible_freeipa.ipareplica"));
}

void TestPlanExport::everyOptionIsInTheInventoryOrNamedAsLeftOut()
{
    const auto plan = ansiblePlan(everything(), names);
    QVERIFY(plan);
    QCOMPARE(plan->leftOut.join(u' '), QStringLiteral("--skip-schema-check --subid --add-agents --add-sids --token-library-path "
                                                      "--token-password-file"));
    const qsizetype ofBundles =
        std::count_if(orderOptions().begin(), orderOptions().end(), [](const OrderOption &option) { return !option.isFor(1); });
    const YAML::Node host = hostVariables(plan->inventory);
    qsizetype found = 0;
    for (const auto &variable : host)
        found += variable.first.as<std::string>().starts_with("ipa") ? 1 : 0;
    // all options of the table but those, and: domain, realm, principal, password, three PINs
    QCOMPARE(found, qsizetype(orderOptions().size()) - ofBundles - plan->leftOut.size() + 7);
}

void TestPlanExport::aTextThatLooksLikeATemplateStaysText()
{
    ReplicaOrder order = anOrder(1);
    order.pkiConfigOverride = QStringLiteral("/root/{{ lookup('pipe','id') }}\": x");
    const auto plan = ansiblePlan(order, names);
    QVERIFY(plan);
    const YAML::Node value = hostVariables(plan->inventory)["ipareplica_pki_config_override"];
    QCOMPARE(QString::fromStdString(value.as<std::string>()), order.pkiConfigOverride);
    QCOMPARE(value.Tag(), std::string("!unsafe"));
}

void TestPlanExport::aOneTimePasswordIsOnlySentWhereTheCaIsKnown()
{
    ReplicaOrder order = anOrder(1);
    order.credential = ReplicaOrder::Credential::OneTimePassword;
    const QString text = unfolded(commandsText(order, names));
    QVERIFY2(text.contains(QStringLiteral("ipa-client-install -W")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("--ca-cert-file=/root/ipa-ca.crt")));
    QVERIFY(text.contains(QStringLiteral(":/etc/ipa/ca.crt /root/ipa-ca.crt\n")));
}

void TestPlanExport::secretsAreNamesInAVault_data()
{
    QTest::addColumn<int>("credential");
    QTest::addColumn<QStringList>("secrets");
    QTest::newRow("password") << int(ReplicaOrder::Credential::Password)
                              << QStringList{QStringLiteral("vault_ipaadmin_password")};
    QTest::newRow("one-time password") << int(ReplicaOrder::Credential::OneTimePassword)
                                       << QStringList{QStringLiteral("vault_ipaclient_otp")};
    QTest::newRow("host key") << int(ReplicaOrder::Credential::HostKey) << QStringList();
}

void TestPlanExport::secretsAreNamesInAVault()
{
    QFETCH(int, credential);
    QFETCH(QStringList, secrets);
    ReplicaOrder order = anOrder(1);
    order.credential = static_cast<ReplicaOrder::Credential>(credential);
    const auto plan = ansiblePlan(order, names);
    QVERIFY(plan);
    QCOMPARE(plan->secrets, secrets);
    for (const QString &secret : secrets)
        QVERIFY(plan->inventory.contains(QStringLiteral("\"{{ %1 }}\"").arg(secret)));
    QCOMPARE(plan->playbook.contains(QStringLiteral("vault.yml")), !secrets.isEmpty());
}

void TestPlanExport::ansibleIsRefusedAtLevelZero()
{
    const auto plan = exportPlan(PlanFormat::Ansible, anOrder(0), names);
    QVERIFY(!plan);
    QCOMPARE(plan.error().fault, Fault::Conflict);
    QVERIFY(!plan.error().advice.isEmpty());
}

void TestPlanExport::aPlanFileIsReadAgain()
{
    const QTemporaryDir folder;
    const ReplicaOrder order = everything();
    const auto files = exportPlan(PlanFormat::Json, order, names);
    QVERIFY(files && writeExport(*files, folder.path()));
    const auto read = readPlanFile(folder.filePath(files->first().name));
    QVERIFY(read);
    QCOMPARE(read->toJson(), order.toJson());
}

void TestPlanExport::whatIsNoPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    ReplicaOrder cleanUp = anOrder(1);
    cleanUp.deed = ReplicaOrder::Deed::CleanUp;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("---\nname: x");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("another format") << QByteArray("{\"format\": 99, \"target\": \"a.b.c\"}");
    QTest::newRow("a clean-up") << planFile(cleanUp);
}

void TestPlanExport::whatIsNoPlanIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = parsePlanFile(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Malformed);
}

void TestPlanExport::filesAreWrittenIntoAFolder()
{
    const QTemporaryDir folder;
    const auto files = exportPlan(PlanFormat::Ansible, anOrder(1), names);
    QVERIFY(files && writeExport(*files, folder.path()));
    QFile inventory(folder.filePath(QStringLiteral("inventory.yml")));
    QVERIFY(inventory.open(QIODevice::ReadOnly));
    const QByteArray text = inventory.readAll();
    QVERIFY(text.contains("# It holds: vault_ipaadmin_password"));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("install-replica.yml"))));
    const auto refused = writeExport(*files, folder.filePath(QStringLiteral("missing")));
    QVERIFY(!refused && !refused.error().advice.isEmpty());
}

void TestPlanExport::thePictureAfterwardsHasTheReplicaAndItsRoles()
{
    ReplicaOrder order = anOrder(0);
    order.target = QStringLiteral("new.example.test");
    order.setupDns = true;
    const SnapshotPtr before = test::twoServers();
    const auto answer = pictureWith(order, *before);
    QVERIFY(answer);
    const Server *made = answer->after->server(ServerId(order.target));
    QVERIFY(made && made->hasService(u"DNS") && !made->hasService(u"CA"));
    QVERIFY(answer->after->agreement(ServerId(order.source), made->id, before->suffix));
    order.target = QStringLiteral("ipa1.example.test");
    QVERIFY(!pictureWith(order, *before));
}

QTEST_GUILESS_MAIN(TestPlanExport)
#include "tst_planexport.moc"
