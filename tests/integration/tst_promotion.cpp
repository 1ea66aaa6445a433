// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace rd::test;

namespace {

const QString cli = QStringLiteral(RD_CLI);

QString fqdn(int host)
{
    return QStringLiteral("ipa%1.lab.test").arg(host);
}

QString host(int number)
{
    return QStringLiteral("ipa%1").arg(number);
}

/// The last event of the last session of a program's JSON lines.
QJsonObject ending(const QByteArray &lines)
{
    QJsonObject last;
    for (const QByteArray &line : lines.split('\n'))
        if (const QJsonObject object = QJsonDocument::fromJson(line).object();
            object.value(QLatin1StringView("event")) == QLatin1StringView("finished"))
            last = object;
    return last;
}

QString wordOf(const QByteArray &lines, const char *member)
{
    return ending(lines).value(QLatin1StringView("error")).toObject().value(QLatin1StringView(member)).toString();
}

/// What a program shows that believes to have a person in front of it.
class Terminal
{
public:
    Terminal() : m_fd(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_fd < 0 || ::grantpt(m_fd) != 0 || ::unlockpt(m_fd) != 0)
            qFatal("no terminal");
    }
    ~Terminal() { ::close(m_fd); }
    QString path() const { return QString::fromLocal8Bit(::ptsname(m_fd)); }
    const QByteArray &shown()
    {
        std::array<char, 4096> piece;
        for (ssize_t count; (count = ::read(m_fd, piece.data(), piece.size())) > 0;)
            m_shown.append(piece.data(), count);
        return m_shown;
    }

private:
    Q_DISABLE_COPY_MOVE(Terminal)
    int m_fd;
    QByteArray m_shown;
};

} // namespace

/// Domain level 1, through replica-desk-cli: machines are enrolled and promoted; what fails has a way back.
class TestPromotion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theCommandsAreShownBeforeAnythingRuns();
    void aWrongPasswordChangesNothing();
    void aServerIsNotRemovedByMistake();
    void aBareMachineIsEnrolledAndPromoted();
    void anEnrolledMachineIsPromotedFromAReplica();
    void aNameThatIsAServerIsRefused();
    void certificateFilesAreRefusedWhereThereIsACa();
    void aKilledInstallerIsCleanedUpAndTriedAgain();
    void aLostSourceIsCleanedUpAndTriedAgain();
    void aHalfConfiguredMachineIsForeseenAndCleaned();
    void aHalfEnrolledMachineIsCleanedUp();
    void missingDnsRecordsAreAddedToTheDirectory();
    void ctrlCBeforeAnythingIsChangedEndsIt();
    void ctrlCExplainsAndThenLeavesTheInstallerToItself();
    void noSecretIsLeftAnywhere();

private:
    Ended run(const QStringList &command, const QByteArray &more = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &command) const;
    QStringList createCommand(int target, int source, const QStringList &more = {}) const;
    std::unique_ptr<QProcess> startOn(const Terminal &terminal, const QStringList &command) const;
    void waitForConsole(const QString &text);
    QString newestRun() const;
    void uninstallByHand(int number);
    QByteArray masters() const;
    QByteArray answers() const;
    Lab m_lab;
};

void TestPromotion::initTestCase()
{
    if (const QString problem = m_lab.up(3, 1, {QStringLiteral("--domain-level"), QStringLiteral("1")}); !problem.isEmpty())
        QFAIL(qPrintable(problem));
}

QByteArray TestPromotion::answers() const
{
    return "admin-password=" + m_lab.passwords().admin + "\n";
}

Ended TestPromotion::run(const QStringList &command, const QByteArray &more) const
{
    return m_lab.runProgram(QStringList{cli} + command +
                                QStringList{QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                            QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                            more.isEmpty() ? answers() : more);
}

QStringList TestPromotion::createCommand(int target, int source, const QStringList &more) const
{
    return QStringList{QStringLiteral("replica"), QStringLiteral("create"), fqdn(target), QStringLiteral("--from"),
                       fqdn(source)} +
           more;
}

std::unique_ptr<QProcess> TestPromotion::start(const QStringList &command) const
{
    return m_lab.startProgram(QStringList{cli} + command +
                                  QStringList{QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                              QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                              answers());
}

/// With its words for people.
std::unique_ptr<QProcess> TestPromotion::startOn(const Terminal &terminal, const QStringList &command) const
{
    return m_lab.startProgram(QStringList{cli} + command +
                                  QStringList{QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                              QStringLiteral("--answers-fd"), QStringLiteral("3")},
                              answers(), Lab::Input::Closed, terminal.path());
}

QString TestPromotion::newestRun() const
{
    const QStringList runs = QDir(m_lab.runs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return runs.isEmpty() ? QString() : runs.last();
}

void TestPromotion::waitForConsole(const QString &text)
{
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            QFile console(m_lab.runs() + u'/' + newestRun() + QStringLiteral("/console.log"));
            return console.open(QIODevice::ReadOnly) && console.readAll().contains(text.toUtf8());
        }(),
        90'000);
}

QByteArray TestPromotion::masters() const
{
    return m_lab
        .exec(host(1), QStringLiteral("ldapsearch -LLL -Q -Y EXTERNAL -H ldapi://%2frun%2fslapd-LAB-TEST.socket -b "
                                      "cn=masters,cn=ipa,cn=etc,dc=lab,dc=test -s one cn | grep ^cn:"))
        .out;
}

void TestPromotion::theCommandsAreShownBeforeAnythingRuns()
{
    const Ended shown = run(createCommand(2, 1, {QStringLiteral("--setup-dns"), QStringLiteral("--dry-run")}));
    QCOMPARE(shown.exitCode, 0);
    QVERIFY2(shown.out.contains("ipa-client-install") && shown.out.contains("ipa-replica-install --principal=admin --setup-dns"),
             shown.out.constData());
    QVERIFY(newestRun().isEmpty());
}

void TestPromotion::aWrongPasswordChangesNothing()
{
    const Ended ended = run(createCommand(2, 1), "admin-password=wrong\n");
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(wordOf(ended.out, "fault"), QStringLiteral("auth-failed"));
    QVERIFY(!wordOf(ended.out, "advice").isEmpty());
    QCOMPARE(m_lab.exec(host(2), QStringLiteral("ls -A /var/lib/ipa-client/sysrestore /etc/krb5.keytab 2>/dev/null")).out,
             QByteArray());
}

void TestPromotion::aServerIsNotRemovedByMistake()
{
    const Ended cleaned = run({QStringLiteral("replica"), QStringLiteral("cleanup"), fqdn(1), QStringLiteral("--from"), fqdn(1),
                               QStringLiteral("--yes")});
    QVERIFY2(cleaned.exitCode == 3, (cleaned.out + cleaned.err).constData());
    QVERIFY(masters().contains("ipa1.lab.test"));
}

void TestPromotion::aBareMachineIsEnrolledAndPromoted()
{
    const Ended ended = run(createCommand(2, 1,
                                          {QStringLiteral("--ip-address"), QStringLiteral("10.203.0.12"),
                                           QStringLiteral("--setup-dns"), QStringLiteral("--setup-ca")}));
    QVERIFY2(ended.exitCode == 0, (ended.out.right(3000) + ended.err).constData());
    QCOMPARE(ending(ended.out).value(QLatin1StringView("state")).toString(), QStringLiteral("succeeded"));
    for (const char *word : {"DNS records are served by", "KDC gives tickets", "LDAPS and HTTPS"})
        QVERIFY2(ended.out.contains(word), word);
    // The client had the CA from us, not from the network without protection, and what brought it is gone.
    QVERIFY(m_lab.exec(host(2), QStringLiteral("grep 'CA cert provided by user' /var/log/ipaclient-install.log")).exitCode == 0);
    QVERIFY(m_lab.exec(host(2), QStringLiteral("ls /run/replica-desk*ca.crt")).exitCode != 0);
    // A working server is only removed after a question of its own, whatever else was agreed to.
    const Ended cleaned = run({QStringLiteral("replica"), QStringLiteral("cleanup"), fqdn(2), QStringLiteral("--from"), fqdn(1),
                               QStringLiteral("--yes")});
    QCOMPARE(cleaned.exitCode, 1);
    QVERIFY(masters().contains("ipa2.lab.test"));
}

void TestPromotion::anEnrolledMachineIsPromotedFromAReplica()
{
    const Ended enrolled =
        m_lab.exec(host(3), QStringLiteral("ipa-client-install -U --server ipa2.lab.test --domain lab.test -p admin <<< '%1'")
                                .arg(QString::fromLatin1(m_lab.passwords().admin)));
    QVERIFY2(enrolled.exitCode == 0, (enrolled.out + enrolled.err).constData());
    const Ended other = run(createCommand(3, 1));
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(wordOf(other.out, "summary").contains(fqdn(2)), other.out.right(1000).constData());
    const Ended ended = run(createCommand(3, 2));
    QVERIFY2(ended.exitCode == 0, (ended.out.right(3000) + ended.err).constData());
}

void TestPromotion::aNameThatIsAServerIsRefused()
{
    const Ended ended = run(createCommand(3, 1));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(wordOf(ended.out, "fault"), QStringLiteral("conflict"));
    QVERIFY2(wordOf(ended.out, "advice").contains(QStringLiteral("replica cleanup")), ended.out.right(1000).constData());
}

void TestPromotion::certificateFilesAreRefusedWhereThereIsACa()
{
    uninstallByHand(3);
    const QString file = QStringLiteral("/root/cert.p12");
    const Ended ended = run(createCommand(
        3, 1,
        {QStringLiteral("--dirsrv-cert-file"), file, QStringLiteral("--http-cert-file"), file, QStringLiteral("--no-pkinit")}));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(wordOf(ended.out, "fault"), QStringLiteral("conflict"));
    QCOMPARE(m_lab.exec(host(3), QStringLiteral("ls -A /var/lib/ipa-client/sysrestore 2>/dev/null")).out, QByteArray());
}

void TestPromotion::uninstallByHand(int number)
{
    const Ended gone =
        run({QStringLiteral("replica"), QStringLiteral("cleanup"), fqdn(number), QStringLiteral("--from"), fqdn(1)},
            answers() + "installer-prompt:working-server-" + fqdn(number).toUtf8() + "=yes\n" + "installer-prompt:cleanup-" +
                fqdn(number).toUtf8() + "=yes\n");
    QVERIFY2(gone.exitCode == 0, (gone.out.right(3000) + gone.err).constData());
    QVERIFY(!masters().contains(fqdn(number).toUtf8()));
}

void TestPromotion::aKilledInstallerIsCleanedUpAndTriedAgain()
{
    const auto program = start(createCommand(3, 1));
    waitForConsole(QStringLiteral("setting up initial replication"));
    m_lab.exec(host(3), QStringLiteral("pkill -9 -f '[i]pa-replica-install --principal'"));
    QVERIFY(program->waitForFinished(120'000));
    const QByteArray out = program->readAllStandardOutput();
    QVERIFY2(program->exitCode() == 1, out.right(2000).constData());
    QCOMPARE(wordOf(out, "fault"), QStringLiteral("remote-failed"));
    const QString run3 = ending(out).value(QLatin1StringView("run")).toString();

    const Ended declined = run({QStringLiteral("replica"), QStringLiteral("retry"), run3}, answers() + "installer-prompt=no\n");
    QCOMPARE(declined.exitCode, 1);
    QVERIFY(!m_lab.exec(host(3), QStringLiteral("ls -A /var/lib/ipa/sysrestore")).out.isEmpty());

    const Ended again = run({QStringLiteral("replica"), QStringLiteral("retry"), run3, QStringLiteral("--yes")});
    QVERIFY2(again.exitCode == 0, (again.out.right(3000) + again.err).constData());
    QCOMPARE(ending(again.out).value(QLatin1StringView("run")).toString(), run3);
    QVERIFY(again.out.contains("ports are free"));
    uninstallByHand(3);
}

void TestPromotion::aLostSourceIsCleanedUpAndTriedAgain()
{
    const auto program = start(createCommand(3, 1));
    waitForConsole(QStringLiteral("creating directory server instance"));
    QCOMPARE(m_lab.lab({QStringLiteral("fault"), QStringLiteral("kill"), host(1), QStringLiteral("ds")}).exitCode, 0);
    QVERIFY(program->waitForFinished(120'000));
    QCOMPARE(m_lab.lab({QStringLiteral("fault"), QStringLiteral("start"), host(1), QStringLiteral("ds")}).exitCode, 0);
    const QByteArray out = program->readAllStandardOutput();
    QVERIFY2(program->exitCode() == 1, out.right(2000).constData());
    const QString run3 = ending(out).value(QLatin1StringView("run")).toString();
    const Ended again = run({QStringLiteral("replica"), QStringLiteral("retry"), run3, QStringLiteral("--yes")});
    QVERIFY2(again.exitCode == 0, (again.out.right(3000) + again.err).constData());
    uninstallByHand(3);
}

void TestPromotion::aHalfConfiguredMachineIsForeseenAndCleaned()
{
    m_lab.exec(host(3), QStringLiteral("mkdir -p /var/lib/ipa/sysrestore /var/lib/pki/pki-tomcat && echo '[files]' > "
                                       "/var/lib/ipa/sysrestore/sysrestore.index"));
    const Ended refused = run(createCommand(3, 1));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(wordOf(refused.out, "fault"), QStringLiteral("conflict"));
    QVERIFY(wordOf(refused.out, "advice").contains(QStringLiteral("replica cleanup")));
    const QString run3 = ending(refused.out).value(QLatin1StringView("run")).toString();
    const Ended again = run({QStringLiteral("replica"), QStringLiteral("retry"), run3, QStringLiteral("--yes")});
    QVERIFY2(again.exitCode == 0, (again.out.right(3000) + again.err).constData());
    QVERIFY(m_lab.exec(host(3), QStringLiteral("ls /var/lib/pki/pki-tomcat")).exitCode != 0);
}

void TestPromotion::aHalfEnrolledMachineIsCleanedUp()
{
    uninstallByHand(3);
    m_lab.exec(host(3), QStringLiteral("mkdir -p /var/lib/ipa-client/sysrestore && rm -f /etc/ipa/default.conf && echo '[files]' "
                                       "> /var/lib/ipa-client/sysrestore/sysrestore.index"));
    const Ended refused = run(createCommand(3, 1));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(wordOf(refused.out, "summary").contains(QStringLiteral("begun or undone by halves")),
             refused.out.right(1000).constData());
    const Ended cleaned = run({QStringLiteral("replica"), QStringLiteral("cleanup"), fqdn(3), QStringLiteral("--from"), fqdn(1),
                               QStringLiteral("--yes")});
    QVERIFY2(cleaned.exitCode == 0, (cleaned.out.right(3000) + cleaned.err).constData());
    QVERIFY(m_lab.exec(host(3), QStringLiteral("ls /var/lib/ipa-client/sysrestore/*")).exitCode != 0);
    const Ended listed = m_lab.runProgram({QStringLiteral(RD_CLI), QStringLiteral("runs"), QStringLiteral("list")}, {});
    QVERIFY2(listed.out.contains("ipa3.lab.test cleaned up, from ipa1.lab.test"), listed.out.constData());
}

void TestPromotion::missingDnsRecordsAreAddedToTheDirectory()
{
    uninstallByHand(3);
    QCOMPARE(m_lab.exec(host(3), forgetfulInstaller()).exitCode, 0);
    const Ended made = run(createCommand(3, 1), answers() + "installer-prompt:dns-records-ipa3.lab.test=yes\n");
    m_lab.exec(host(3), QStringLiteral("umount /usr/sbin/ipa-replica-install"));
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
    QVERIFY2(made.out.contains("1 DNS record was added to the directory."), endOfEvents(made.out).constData());
    const QByteArray served = m_lab.exec(host(1), QStringLiteral("dig +short @127.0.0.1 _ldap._tcp.lab.test SRV")).out;
    QVERIFY2(served.contains("0 100 389 ipa3.lab.test."), served.constData());
}

void TestPromotion::ctrlCBeforeAnythingIsChangedEndsIt()
{
    uninstallByHand(3);
    Terminal terminal;
    const auto program = startOn(terminal, createCommand(3, 1));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("1/7"), 60'000);
    m_lab.killProgram(*program, QStringLiteral("-INT"));
    QVERIFY(program->waitForFinished(30'000));
    QCOMPARE(program->exitCode(), 5);
    QVERIFY2(terminal.shown().contains("Nothing was changed."), terminal.shown().right(900).constData());
}

void TestPromotion::ctrlCExplainsAndThenLeavesTheInstallerToItself()
{
    const QString before = newestRun();
    Terminal terminal;
    const auto program = startOn(terminal, createCommand(3, 1));
    QTRY_VERIFY_WITH_TIMEOUT(newestRun() != before, 60'000);
    waitForConsole(QStringLiteral("creating directory server instance"));
    m_lab.killProgram(*program, QStringLiteral("-INT"));
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("Ctrl+C again leaves it running"), 30'000);
    const QString run3 = newestRun();
    QVERIFY(terminal.shown().contains("replica stop " + run3.toUtf8()));
    QCOMPARE(program->state(), QProcess::Running);
    m_lab.killProgram(*program, QStringLiteral("-INT"));
    QVERIFY(program->waitForFinished(30'000));
    QCOMPARE(program->exitCode(), 5);
    QVERIFY2(terminal.shown().contains("runs attach " + run3.toUtf8()), terminal.shown().right(900).constData());
    QCOMPARE(m_lab.exec(host(3), QStringLiteral("pgrep -f '[i]pa-replica-install --principal'")).exitCode, 0);

    const Ended again = run({QStringLiteral("runs"), QStringLiteral("attach"), run3});
    QVERIFY2(again.exitCode == 0, (endOfEvents(again.out) + again.err).constData());
    QCOMPARE(ending(again.out).value(QLatin1StringView("run")).toString(), run3);
    QVERIFY(masters().contains("ipa3.lab.test"));
}

void TestPromotion::noSecretIsLeftAnywhere()
{
    QProcess scanner;
    scanner.setProcessChannelMode(QProcess::MergedChannels);
    scanner.start(QStringLiteral("python3"), {QStringLiteral(RD_SOURCE "/tests/support/scan.py"), m_lab.state(), m_lab.home()});
    const LabPasswords &secret = m_lab.passwords();
    scanner.write(secret.root + '\n' + secret.manager + '\n' + secret.admin + '\n');
    scanner.closeWriteChannel();
    QVERIFY(scanner.waitForFinished(120'000));
    QVERIFY2(scanner.exitCode() == 0, scanner.readAll().constData());
}

QTEST_GUILESS_MAIN(TestPromotion)
#include "tst_promotion.moc"
