// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

using namespace rd::test;

/// The two failures of FreeIPA's documentation chapter on replicas, end to end, from the command line and in the window: the
/// port of the CA's directory is taken while the CA is set up; and a directory server starts before its KDC.
class TestChapter : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aTakenPortOfTheCaIsFoundWithItsEvidence();
    void afterCleaningUpTheSameRunSucceedsOnceThePortIsFree();
    void errorsAtTheStartAreAFailureUntilTheAgreementResumes();

private:
    QByteArray answers() const
    {
        return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
    }
    QStringList ssh() const { return {QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config")}; }
    QJsonObject verdict(const QString &host) const;
    QByteArray errors() const;
    void fault(const QString &words) const;
    void modify(const QString &ldif) const;
    void at(QProcess &window, const QString &place, const std::function<void()> &deed) const;
    Lab m_lab;
};

namespace {

const QString cli = QStringLiteral(RD_CLI);
const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");
const QString listeners = QStringLiteral("ss -Hltn 'sport = :7389'");

} // namespace

void TestChapter::initTestCase()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("RD_MEETINGS", m_lab.home().toUtf8());
    const QString problem = m_lab.up(2, 1, {QStringLiteral("--generation"), QStringLiteral("3.0")});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QJsonObject TestChapter::verdict(const QString &host) const
{
    const Ended ended =
        m_lab.runProgram(QStringList{cli, QStringLiteral("diagnose"), host, QStringLiteral("--json")} + ssh(), {});
    return QJsonDocument::fromJson(ended.out).object().value(QStringLiteral("verdict")).toObject();
}

QByteArray TestChapter::errors() const
{
    return m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("cat /var/log/dirsrv/slapd-LAB-TEST/errors")).out;
}

void TestChapter::fault(const QString &words) const
{
    const Ended ended = m_lab.lab(QStringList{QStringLiteral("fault")} + words.split(u' '));
    QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
}

/// In the directory of the existing server.
void TestChapter::modify(const QString &ldif) const
{
    const Ended ended =
        m_lab.exec(QStringLiteral("ipa1"),
                   QStringLiteral("ldapmodify -Q -Y EXTERNAL -H ldapi://%2Frun%2Fslapd-LAB-TEST.socket <<'E'\n%1\nE").arg(ldif));
    QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
}

/// When the window has come to that place: the deed, and on it goes.
void TestChapter::at(QProcess &window, const QString &place, const std::function<void()> &deed) const
{
    const QString path = m_lab.home() + u'/' + place;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) || window.state() == QProcess::NotRunning, 150'000);
    if (!QFile::exists(path))
        QFAIL((window.readAllStandardOutput() + window.readAllStandardError()).right(2000).constData());
    deed();
    QFile done(path + QStringLiteral(".done"));
    QVERIFY(done.open(QIODevice::WriteOnly));
}

void TestChapter::aTakenPortOfTheCaIsFoundWithItsEvidence()
{
    const auto program = m_lab.startProgram(
        QStringList{cli, QStringLiteral("replica"), QStringLiteral("create"), target, QStringLiteral("--from"), source,
                    QStringLiteral("--ip-address"), QStringLiteral("10.203.0.12"), QStringLiteral("--setup-ca"),
                    QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")} +
            ssh(),
        answers());
    // When the bundle is made, all checks have passed; then another program takes the port
    QTRY_VERIFY2_WITH_TIMEOUT(
        m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("ls /var/lib/ipa/replica-info-ipa2.lab.test.gpg")).exitCode == 0,
        (endOfEvents(program->readAllStandardOutput()) + program->readAllStandardError()).constData(), 90'000);
    fault(QStringLiteral("occupy ipa2 7389"));
    QVERIFY(program->waitForFinished(180'000));
    const QByteArray out = program->readAllStandardOutput();
    QVERIFY2(program->exitCode() != 0 && out.contains("Diagnosis: "), endOfEvents(out).constData());

    const QJsonObject found = verdict(target);
    QCOMPARE(found.value(QStringLiteral("id")).toString(), QStringLiteral("ca-db-replication-wait"));
    QCOMPARE(found.value(QStringLiteral("severity")).toString(), QStringLiteral("fatal"));
    QCOMPARE(found.value(QStringLiteral("file")).toString(), target + QStringLiteral(":/var/log/pki-ca/debug"));
    const QString print = QStringLiteral("sed -n %1p /var/log/pki-ca/debug").arg(found.value(QStringLiteral("line")).toInt());
    const QByteArray line = m_lab.exec(QStringLiteral("ipa2"), print).out;
    QVERIFY2(line.contains("not found, let's wait"), line.constData());
    const QByteArray remedy = QJsonDocument(found.value(QStringLiteral("remedy")).toArray()).toJson();
    QVERIFY2(remedy.contains("ipa-server-install --uninstall -U") && remedy.contains("7389"), remedy.constData());
}

void TestChapter::afterCleaningUpTheSameRunSucceedsOnceThePortIsFree()
{
    const auto window =
        m_lab.startProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("findsTheCauseCleansUpAndTriesAgain")}, answers());
    at(*window, QStringLiteral("port-told"), [this] {
        fault(QStringLiteral("release ipa2 7389"));
        QTRY_COMPARE(m_lab.exec(QStringLiteral("ipa2"), listeners).out, QByteArray());
    });
    QVERIFY(window->waitForFinished(240'000));
    QVERIFY2(window->exitCode() == 0, (window->readAllStandardOutput() + window->readAllStandardError()).right(2000).constData());
    QVERIFY(!m_lab.exec(QStringLiteral("ipa2"), listeners).out.isEmpty()); // it is the CA's now
    const QJsonObject found = verdict(target);
    QVERIFY2(found.value(QStringLiteral("severity")).toString() != QStringLiteral("fatal"),
             QJsonDocument(found).toJson().constData());
}

void TestChapter::errorsAtTheStartAreAFailureUntilTheAgreementResumes()
{
    const auto window =
        m_lab.startProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("seesErrorsOfTheStartHeal")}, answers());
    at(*window, QStringLiteral("signed-in"), [this] {
        for (const char *host : {"ipa1", "ipa2"})
            fault(QStringLiteral("kill %1 kdc").arg(QLatin1StringView(host)));
        // Today's directory server tells such errors only when it is asked to tell of replication
        modify(QStringLiteral("dn: cn=config\nchangetype: modify\nreplace: nsslapd-errorlog-level\n"
                              "nsslapd-errorlog-level: 8192"));
        const Ended restarted = m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("lab-svc restart ds"));
        QVERIFY2(restarted.exitCode == 0, (restarted.out + restarted.err).constData());
        // Something to send
        modify(QStringLiteral("dn: uid=admin,cn=users,cn=accounts,dc=lab,dc=test\nchangetype: modify\nreplace: description\n"
                              "description: of the chapter"));
        QTRY_VERIFY_WITH_TIMEOUT(errors().contains("GSSAPI auth failed: LDAP error -2"), 60'000);
        const QJsonObject found = verdict(source);
        QCOMPARE(found.value(QStringLiteral("id")).toString(), QStringLiteral("ds-gssapi-startup"));
        QCOMPARE(found.value(QStringLiteral("severity")).toString(), QStringLiteral("fatal"));
    });
    at(*window, QStringLiteral("told"), [this] {
        for (const char *host : {"ipa1", "ipa2"})
            fault(QStringLiteral("start %1 kdc").arg(QLatin1StringView(host)));
        QTRY_VERIFY_WITH_TIMEOUT(errors().contains("auth resumed"), 60'000);
        const QJsonObject found = verdict(source);
        QCOMPARE(found.value(QStringLiteral("id")).toString(), QStringLiteral("ds-gssapi-startup"));
        QCOMPARE(found.value(QStringLiteral("severity")).toString(), QStringLiteral("transient"));
        QVERIFY(found.value(QStringLiteral("healedBy")).toInt() > found.value(QStringLiteral("line")).toInt());
    });
    QVERIFY(window->waitForFinished(60'000));
    QVERIFY2(window->exitCode() == 0, (window->readAllStandardOutput() + window->readAllStandardError()).right(2000).constData());
}

QTEST_GUILESS_MAIN(TestChapter)
#include "tst_chapter.moc"
