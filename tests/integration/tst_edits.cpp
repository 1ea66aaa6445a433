// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace rd::test;

namespace {

const QString cli = QStringLiteral(RD_CLI);
const QString ipa1 = QStringLiteral("ipa1.lab.test");
const QString ipa2 = QStringLiteral("ipa2.lab.test");
const QString ipa3 = QStringLiteral("ipa3.lab.test");
const QString topology = QStringLiteral("cn=topology,cn=ipa,cn=etc,dc=lab,dc=test");

} // namespace

/// Every change of the topology, made on real servers and looked for in their directories with ldapsearch.
class TestEdits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void segmentsComeAndGo();
    void aDirectionIsSwitchedOffAndOn();
    void aServerIsFilledAnewAndHasTheChangesAfterwards();
    void aForcedSyncLeavesNoSchedule();
    void whatWouldHurtIsRefusedAndNothingChanges_data();
    void whatWouldHurtIsRefusedAndNothingChanges();
    void withoutConfirmationNothingChanges();
    void aServerLeavesTheDomain();
    void allOfItIsInTheAuditLog();
    void atDomainLevelZeroTheCommandsOfTheServersDoIt();
    void cleanupTestCase() { m_lab.reset(); }

private:
    void bringUp(const QStringList &options);
    Ended run(const QStringList &arguments);
    QJsonObject edit(const QStringList &arguments, int exitCode);
    void segment(const QStringList &words, const QString &from, const QString &to,
                 const QStringList &more = {QStringLiteral("--yes")});
    /// Lines that ldapsearch prints on a host, signed in as admin there.
    QString entries(const QString &host, const QString &base, const QString &filter, const QString &attributes = {}) const;
    QString agreement(const QString &supplier, const QString &consumer) const;
    std::unique_ptr<Lab> m_lab;
};

void TestEdits::bringUp(const QStringList &options)
{
    m_lab.reset(); // the one before goes first
    m_lab = std::make_unique<Lab>();
    if (const QString problem = m_lab->up(3, 3, options); !problem.isEmpty())
        QFAIL(qPrintable(problem));
}

void TestEdits::initTestCase()
{
    bringUp({QStringLiteral("--domain-level"), QStringLiteral("1")});
}

Ended TestEdits::run(const QStringList &arguments)
{
    return m_lab->runProgram(QStringList{cli} + arguments +
                                 QStringList{QStringLiteral("--principal"), QStringLiteral("admin@LAB.TEST"),
                                             QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json"),
                                             QStringLiteral("--ssh-config"), m_lab->state() + QStringLiteral("/hub/ssh_config")},
                             "admin-password=" + m_lab->passwords().admin + "\ndirectory-manager=" + m_lab->passwords().manager +
                                 "\n");
}

QJsonObject TestEdits::edit(const QStringList &arguments, int exitCode)
{
    const Ended ended = run(arguments);
    if (ended.exitCode != exitCode)
        QTest::qFail((ended.out + ended.err).constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(ended.out).object();
}

void TestEdits::segment(const QStringList &words, const QString &from, const QString &to, const QStringList &more)
{
    edit(QStringList{QStringLiteral("topology"), QStringLiteral("segment")} + words + QStringList{from, to} + more, 0);
}

QString TestEdits::entries(const QString &host, const QString &base, const QString &filter, const QString &attributes) const
{
    const Ended found = m_lab->exec(
        host.section(u'.', 0, 0),
        QStringLiteral(
            "echo '%1' | kinit admin@LAB.TEST >/dev/null && ldapsearch -LLL -Q -o ldif-wrap=no -H ldap://%2 -b '%3' '%4' %5")
            .arg(QString::fromLatin1(m_lab->passwords().admin), host, base, filter, attributes));
    if (found.exitCode != 0)
        QTest::qFail(found.err.constData(), __FILE__, __LINE__);
    return QString::fromUtf8(found.out);
}

QString TestEdits::agreement(const QString &supplier, const QString &consumer) const
{
    return entries(supplier, QStringLiteral("cn=mapping tree,cn=config"),
                   QStringLiteral("(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=%1))").arg(consumer),
                   QStringLiteral("nsds5ReplicaEnabled nsds5replicaLastInitStatus nsds5ReplicaUpdateSchedule"));
}

void TestEdits::segmentsComeAndGo()
{
    QVERIFY(agreement(ipa2, ipa3).isEmpty());
    segment({QStringLiteral("add")}, ipa2, ipa3);
    QVERIFY(entries(ipa2, topology, QStringLiteral("(cn=ipa2.lab.test-to-ipa3.lab.test)"))
                .contains(QStringLiteral("ipaReplTopoSegmentDirection: both")));
    QVERIFY(!agreement(ipa2, ipa3).isEmpty());
    QVERIFY(!agreement(ipa3, ipa2).isEmpty());
    segment({QStringLiteral("del")}, ipa3, ipa2);
    QVERIFY(entries(ipa2, topology, QStringLiteral("(cn=ipa2.lab.test-to-ipa3.lab.test)")).isEmpty());
    QVERIFY(agreement(ipa2, ipa3).isEmpty());
    QVERIFY(agreement(ipa3, ipa2).isEmpty());
    segment({QStringLiteral("add")}, ipa3, ipa2);
}

void TestEdits::aDirectionIsSwitchedOffAndOn()
{
    segment({QStringLiteral("disable")}, ipa2, ipa3);
    QVERIFY(agreement(ipa2, ipa3).contains(QStringLiteral("nsds5ReplicaEnabled: off")));
    QVERIFY(!agreement(ipa3, ipa2).contains(QStringLiteral("nsds5ReplicaEnabled: off")));
    segment({QStringLiteral("enable")}, ipa2, ipa3);
    QVERIFY(agreement(ipa2, ipa3).contains(QStringLiteral("nsds5ReplicaEnabled: on")));
}

void TestEdits::aServerIsFilledAnewAndHasTheChangesAfterwards()
{
    const QJsonObject done = edit({QStringLiteral("topology"), QStringLiteral("segment"), QStringLiteral("reinit"), ipa2, ipa3,
                                   QStringLiteral("--yes"), QStringLiteral("--confirm"), ipa3},
                                  0);
    const QJsonArray notes =
        done.value(QLatin1StringView("deeds")).toArray().first().toObject().value(QLatin1StringView("notes")).toArray();
    // The consumer may be busy with another supplier at first, which is told as well.
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const QJsonValue &note) {
        return note.toString().contains(QStringLiteral("Total update succeeded"));
    }));
    QVERIFY(agreement(ipa2, ipa3).contains(QStringLiteral("Total update succeeded")));
    QVERIFY(!entries(ipa3, QStringLiteral("cn=users,cn=accounts,dc=lab,dc=test"), QStringLiteral("(uid=admin)")).isEmpty());
}

void TestEdits::aForcedSyncLeavesNoSchedule()
{
    segment({QStringLiteral("sync")}, ipa3, ipa2);
    QVERIFY(!agreement(ipa3, ipa2).contains(QStringLiteral("nsds5ReplicaUpdateSchedule")));
}

void TestEdits::whatWouldHurtIsRefusedAndNothingChanges_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &words, const QString &says) {
        QTest::newRow(name) << words.split(u' ') << says;
    };
    row("a segment there is", QStringLiteral("topology segment add %1 %2").arg(ipa1, ipa2), QStringLiteral("already"));
    row("an unknown server", QStringLiteral("topology segment add %1 ipa9.lab.test").arg(ipa1), QStringLiteral("not a server"));
    row("the certificate authority", QStringLiteral("server remove %1 --server %2").arg(ipa1, ipa2),
        QStringLiteral("only certificate authority"));
    row("an id in use", QStringLiteral("ruv clean 4 --server %1").arg(ipa1), QStringLiteral("in use"));
    row("an unknown id", QStringLiteral("ruv clean 99 --server %1").arg(ipa1), QStringLiteral("knows replica id 99"));
}

void TestEdits::whatWouldHurtIsRefusedAndNothingChanges()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QString before =
        entries(ipa1, QStringLiteral("cn=ipa,cn=etc,dc=lab,dc=test"), QStringLiteral("(objectClass=*)"), QStringLiteral("dn"));
    const QJsonObject refused =
        edit(arguments + QStringList{QStringLiteral("--yes"), QStringLiteral("--confirm"), QStringLiteral("x")}, 2);
    QCOMPARE(refused.value(QLatin1StringView("result")).toString(), QStringLiteral("refused"));
    const QByteArray plan = QJsonDocument(refused.value(QLatin1StringView("plan")).toObject()).toJson();
    QVERIFY2(plan.contains(says.toUtf8()), plan.constData());
    QCOMPARE(
        entries(ipa1, QStringLiteral("cn=ipa,cn=etc,dc=lab,dc=test"), QStringLiteral("(objectClass=*)"), QStringLiteral("dn")),
        before);
}

void TestEdits::withoutConfirmationNothingChanges()
{
    const QStringList remove{QStringLiteral("server"), QStringLiteral("remove"), ipa3, QStringLiteral("--server"), ipa1};
    edit(remove, 3);
    edit(remove + QStringList{QStringLiteral("--yes")}, 3);
    edit(remove + QStringList{QStringLiteral("--yes"), QStringLiteral("--confirm"), ipa2}, 3);
    const QJsonObject planned = edit(remove + QStringList{QStringLiteral("--dry-run")}, 0);
    QCOMPARE(planned.value(QLatin1StringView("plan")).toObject().value(QLatin1StringView("confirm")).toString(), ipa3);
    QVERIFY(
        !entries(ipa1, QStringLiteral("cn=masters,cn=ipa,cn=etc,dc=lab,dc=test"), QStringLiteral("(cn=%1)").arg(ipa3)).isEmpty());
}

void TestEdits::aServerLeavesTheDomain()
{
    edit({QStringLiteral("server"), QStringLiteral("remove"), ipa3, QStringLiteral("--server"), ipa1, QStringLiteral("--yes"),
          QStringLiteral("--confirm"), ipa3},
         0);
    for (const QString &host : {ipa1, ipa2}) {
        QVERIFY(agreement(host, ipa3).isEmpty());
        QTRY_VERIFY(entries(host, QStringLiteral("dc=lab,dc=test"),
                            QStringLiteral("(|(krbPrincipalName=*/%1@*)(cn=%1)(sRVRecord=*%1.)(ipaReplTopoSegmentLeftNode=%1)"
                                           "(ipaReplTopoSegmentRightNode=%1))")
                                .arg(ipa3))
                        .isEmpty());
    }
}

void TestEdits::allOfItIsInTheAuditLog()
{
    const Ended verified =
        m_lab->runProgram({cli, QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")}, {});
    QCOMPARE(verified.exitCode, 0);
    const Ended shown = m_lab->runProgram({cli, QStringLiteral("audit"), QStringLiteral("show"), QStringLiteral("--json")}, {});
    for (const char *edit : {"add-segment", "remove-segment", "disable-direction", "enable-direction", "reinitialise",
                             "force-sync", "remove-server"})
        QVERIFY2(shown.out.contains(edit), edit);
    QVERIFY(shown.out.contains("admin@LAB.TEST"));
    QVERIFY(!shown.out.contains(m_lab->passwords().admin));
}

void TestEdits::atDomainLevelZeroTheCommandsOfTheServersDoIt()
{
    bringUp({QStringLiteral("--domain-level"), QStringLiteral("0")});
    QVERIFY(agreement(ipa2, ipa3).isEmpty());
    segment({QStringLiteral("add")}, ipa2, ipa3);
    QVERIFY(!agreement(ipa2, ipa3).isEmpty());
    QVERIFY(!agreement(ipa3, ipa2).isEmpty());
    segment({QStringLiteral("reinit")}, ipa2, ipa3, {QStringLiteral("--yes"), QStringLiteral("--confirm"), ipa3});
    QVERIFY(agreement(ipa2, ipa3).contains(QStringLiteral("Total update succeeded")));
    segment({QStringLiteral("sync")}, ipa2, ipa3);
    segment({QStringLiteral("disable")}, ipa2, ipa3);
    QVERIFY(agreement(ipa2, ipa3).contains(QStringLiteral("nsds5ReplicaEnabled: off")));
    segment({QStringLiteral("enable")}, ipa2, ipa3);
    segment({QStringLiteral("del")}, ipa2, ipa3);
    QVERIFY(agreement(ipa2, ipa3).isEmpty());
    QVERIFY(agreement(ipa3, ipa2).isEmpty());
    edit({QStringLiteral("server"), QStringLiteral("remove"), ipa3, QStringLiteral("--server"), ipa1, QStringLiteral("--yes"),
          QStringLiteral("--confirm"), ipa3},
         0);
    QVERIFY(agreement(ipa1, ipa3).isEmpty());
    QVERIFY(
        entries(ipa1, QStringLiteral("cn=masters,cn=ipa,cn=etc,dc=lab,dc=test"), QStringLiteral("(cn=%1)").arg(ipa3)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
