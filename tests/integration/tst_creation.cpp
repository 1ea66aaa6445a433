// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rd::test;
using namespace std::chrono_literals;

namespace {

const QString cli = QStringLiteral(RD_CLI);
const QString source = QStringLiteral("ipa1.lab.test");

QString fqdn(int host)
{
    return QStringLiteral("ipa%1.lab.test").arg(host);
}

/// The value of one member of the last JSON line that has it.
QString lastMember(const QByteArray &lines, const char *member)
{
    QString value;
    for (const QByteArray &line : lines.split('\n'))
        if (const QJsonObject object = QJsonDocument::fromJson(line).object(); object.contains(QLatin1StringView(member)))
            value = object.value(QLatin1StringView(member)).toString();
    return value;
}

} // namespace

/// A replica is made through replica-desk-cli, undisturbed, with the program killed, and with the link cut.
class TestCreation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aReplicaIsMadeAndNoSecretIsLeftAnywhere();
    void changesMadeOnEitherSideAreReadOnTheOther();
    void topologyShowsBothDirectionsInSync();
    void killingTheProgramLosesNothing();
    void aCutLinkLosesNothing();

private:
    QStringList createCommand(int host) const;
    QByteArray answers() const;
    QByteArray scan() const;
    void compareConsole(const QString &run, int host);
    void keepInstallerOutput(int host);
    void waitForConsole(const QByteArray &text);
    QString newestRun() const;
    Lab m_lab;
};

void TestCreation::initTestCase()
{
    if (const QString problem = m_lab.up(4, 1); !problem.isEmpty())
        QFAIL(qPrintable(problem));
}

QStringList TestCreation::createCommand(int host) const
{
    return {cli,
            QStringLiteral("replica"),
            QStringLiteral("create"),
            fqdn(host),
            QStringLiteral("--from"),
            source,
            QStringLiteral("--ip-address"),
            QStringLiteral("10.203.0.%1").arg(10 + host),
            QStringLiteral("--setup-dns"),
            QStringLiteral("--ssh-config"),
            m_lab.state() + QStringLiteral("/hub/ssh_config"),
            QStringLiteral("--answers-fd"),
            QStringLiteral("3"),
            QStringLiteral("--json")};
}

QByteArray TestCreation::answers() const
{
    return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
}

/// Looks for the passwords in argv and environ of every process of the lab and in every file of the run.
QByteArray TestCreation::scan() const
{
    QProcess scanner;
    scanner.setProcessChannelMode(QProcess::MergedChannels);
    scanner.start(QStringLiteral("python3"), {QStringLiteral(RD_SOURCE "/tests/support/scan.py"), m_lab.state(), m_lab.home()});
    const LabPasswords &secret = m_lab.passwords();
    scanner.write(secret.root + '\n' + secret.manager + '\n' + secret.admin + '\n');
    scanner.closeWriteChannel();
    scanner.waitForFinished(120'000);
    return scanner.exitCode() == 0 ? QByteArray() : scanner.readAll();
}

void TestCreation::aReplicaIsMadeAndNoSecretIsLeftAnywhere()
{
    const auto program = m_lab.startProgram(createCommand(2), answers());
    int scans = 0;
    while (!program->waitForFinished(100)) {
        const QByteArray found = scan();
        QVERIFY2(found.isEmpty(), found.constData());
        ++scans;
    }
    const QByteArray out = program->readAllStandardOutput();
    QVERIFY2(program->exitCode() == 0, (endOfEvents(out) + program->readAllStandardError()).constData());
    QCOMPARE(lastMember(out, "state"), QStringLiteral("succeeded"));
    QVERIFY(scans > 3);
    const QByteArray found = scan();
    QVERIFY2(found.isEmpty(), found.constData());

    for (const QString &host : {QStringLiteral("ipa1"), QStringLiteral("ipa2")}) {
        QCOMPARE(m_lab.exec(host, QStringLiteral("ls /var/lib/ipa/*.gpg /run/replica-desk/*/output 2>/dev/null")).out,
                 QByteArray());
    }
}

void TestCreation::changesMadeOnEitherSideAreReadOnTheOther()
{
    const QString ldapi = QStringLiteral("-Q -Y EXTERNAL -H ldapi://%2frun%2fslapd-LAB-TEST.socket");
    for (const auto &[from, to] :
         {std::pair{QStringLiteral("ipa1"), QStringLiteral("ipa2")}, std::pair{QStringLiteral("ipa2"), QStringLiteral("ipa1")}}) {
        const QString dn = QStringLiteral("cn=from-%1,cn=etc,dc=lab,dc=test").arg(from);
        const Ended added = m_lab.exec(
            from,
            QStringLiteral("printf 'dn: %1\\nobjectClass: nsContainer\\ncn: from-%2\\n' | ldapadd %3").arg(dn, from, ldapi));
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(m_lab.exec(to, QStringLiteral("ldapsearch -LLL %1 -b '%2' dn").arg(ldapi, dn)).exitCode == 0,
                                 60'000);
    }
}

void TestCreation::topologyShowsBothDirectionsInSync()
{
    Ended topology;
    QTRY_VERIFY_WITH_TIMEOUT((topology = m_lab.runProgram({cli, QStringLiteral("topology"), source, QStringLiteral("--principal"),
                                                           QStringLiteral("admin"), QStringLiteral("--answers-fd"),
                                                           QStringLiteral("3"), QStringLiteral("--json")},
                                                          answers()))
                                     .exitCode == 0,
                             60'000);
    const QByteArray text = QJsonDocument::fromJson(topology.out).toJson();
    QVERIFY2(text.count("\"in-sync\"") >= 2, text.constData());
    QVERIFY(text.contains(fqdn(2).toUtf8()));
}

void TestCreation::keepInstallerOutput(int host)
{
    // A second name for the supervisor's file: what the installer wrote, as the machine itself has it.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_lab.exec(
                 QStringLiteral("ipa%1").arg(host),
                 QStringLiteral("cd /run && { [ -e installer-output ] || ln replica-desk/*-install-*/output installer-output; }"))
                .exitCode == 0,
        90'000);
}

QString TestCreation::newestRun() const
{
    return m_lab.runs() + u'/' + QDir(m_lab.runs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time).value(0);
}

void TestCreation::waitForConsole(const QByteArray &text)
{
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QFile console(newestRun() + QStringLiteral("/console.log"));
            return console.open(QIODevice::ReadOnly) && console.readAll().contains(text);
        }(),
        90'000);
}

void TestCreation::compareConsole(const QString &run, int host)
{
    QFile console(run + QStringLiteral("/console.log"));
    QVERIFY(console.open(QIODevice::ReadOnly));
    const QByteArray written = m_lab.exec(QStringLiteral("ipa%1").arg(host), QStringLiteral("cat /run/installer-output")).out;
    QVERIFY(written.size() > 1000);
    QCOMPARE(console.readAll(), written);
}

void TestCreation::killingTheProgramLosesNothing()
{
    const auto program = m_lab.startProgram(createCommand(3), answers());
    keepInstallerOutput(3);
    const QString run = newestRun();
    waitForConsole("creating directory server instance");
    m_lab.killProgram(*program);
    QVERIFY(program->waitForFinished());

    const QString id = QFileInfo(run).fileName();
    const Ended listed = m_lab.runProgram({cli, QStringLiteral("runs"), QStringLiteral("list"), QStringLiteral("--json")}, {});
    QVERIFY2(listed.out.contains("interrupted"), listed.out.constData());

    const Ended attached = m_lab.runProgram({cli, QStringLiteral("runs"), QStringLiteral("attach"), id,
                                             QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                             QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                                            answers());
    QVERIFY2(attached.exitCode == 0, (endOfEvents(attached.out) + attached.err).constData());
    compareConsole(run, 3);
}

void TestCreation::aCutLinkLosesNothing()
{
    const auto program = m_lab.startProgram(createCommand(4), answers());
    keepInstallerOutput(4);
    const QString run = newestRun();
    waitForConsole("Configuring Kerberos KDC"); // replication to the new server is set up: only we lose contact that matters
    QCOMPARE(m_lab.lab({QStringLiteral("fault"), QStringLiteral("cut"), QStringLiteral("ipa4")}).exitCode, 0);
    const auto cutAt = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - cutAt < 30s)
        QVERIFY(!program->waitForFinished(1000));
    QCOMPARE(m_lab.lab({QStringLiteral("fault"), QStringLiteral("heal"), QStringLiteral("ipa4")}).exitCode, 0);
    QVERIFY(program->waitForFinished(300'000));
    QVERIFY2(program->exitCode() == 0, endOfEvents(program->readAllStandardOutput()).constData());
    compareConsole(run, 4);
}

QTEST_GUILESS_MAIN(TestCreation)
#include "tst_creation.moc"
