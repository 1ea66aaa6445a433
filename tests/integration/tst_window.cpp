// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growingdomain.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <cstdio>

using namespace rd::test;

namespace {

/// The checks see the right name of ipa3, the installer another one.
const QString otherName =
    QStringLiteral("cp /etc/hosts /root/hosts && sed '1i 10.203.0.13 other.lab.test other' /etc/hosts > /root/hosts.other && "
                   "printf '#!/bin/sh\ncp /root/hosts.other /etc/hosts\nhostname other.lab.test\n"
                   "exec /lab/commands/ipa-replica-install \"$@\"\n' > /root/install && chmod 755 /root/install && "
                   "mount --bind /root/install /usr/sbin/ipa-replica-install");
const QByteArray itsRightName = "mend=umount /usr/sbin/ipa-replica-install; hostname ipa3.lab.test; cp /root/hosts /etc/hosts\n";
const QByteArray forgetful = "# its installer forgets a DNS record\n";

} // namespace

/// Replicas are made on the lab through the window: labwindow drives it, from within the lab's network. A few here; with
/// WINDOW_CELLS in the environment all ways to the machines, both ways to make one, and most options.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("QT_QPA_PLATFORM", "offscreen"); }
    void aReplicaIsMadeByMouseAndKeyboard_data();
    void aReplicaIsMadeByMouseAndKeyboard();
    void aKilledWindowTakesItsRunUpAgain();
    void aQueueGoesOnAfterItsWindowWasKilled_data();
    void aQueueGoesOnAfterItsWindowWasKilled();
    void cleanupTestCase();

private:
    static bool everything() { return qEnvironmentVariableIsSet("WINDOW_CELLS"); }
    QByteArray given(const QByteArray &replicas, Access access = Access::RootKey, int target = 0) const;
    Ended window(const char *deed, const QByteArray &orders) const;
    std::unique_ptr<QProcess> killedWhileInstalling(const char *deed, const QByteArray &orders, int target);
    QByteArray console(const QString &replica) const;
    bool endsWithTheInstallersWords(int target) const;

    GrowingDomain m_domain;
    QStringList m_told;
};

/// What labwindow is given on its descriptor.
QByteArray TestWindow::given(const QByteArray &replicas, Access access, int target) const
{
    QByteArray lines = "directory-manager=" + m_domain.lab().passwords().manager +
                       "\nadmin-password=" + m_domain.lab().passwords().admin + "\nroot=" + m_domain.lab().passwords().root +
                       "\nreplicas=" + replicas + "\nssh-config=" + m_domain.sshConfig(access, target).toUtf8() + '\n';
    if (m_domain.way() == Way::Bundle)
        lines += "text:addressField=10.203.0.1#\n";
    return lines;
}

Ended TestWindow::window(const char *deed, const QByteArray &orders) const
{
    return m_domain.lab().runProgram({QStringLiteral(RD_LAB_WINDOW), QLatin1StringView(deed)}, orders);
}

/// Of the newest run for that replica.
QByteArray TestWindow::console(const QString &replica) const
{
    const QStringList runs = QDir(m_domain.lab().runs()).entryList({u'*' + replica + u'*'}, QDir::Dirs, QDir::Name);
    QFile file(m_domain.lab().runs() + u'/' + runs.value(runs.size() - 1) + QStringLiteral("/console.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Not a byte is lost or doubled.
bool TestWindow::endsWithTheInstallersWords(int target) const
{
    const QByteArray written = m_domain.lab().exec(host(target), QStringLiteral("cat /run/installer-output")).out;
    const QByteArray kept = console(host(target));
    return written.size() > 1000 && kept.endsWith(written) && kept.count(written.left(500)) == 1;
}

/// Kills the window while the installer on this machine works. What the installer wrote is kept there under a second name.
std::unique_ptr<QProcess> TestWindow::killedWhileInstalling(const char *deed, const QByteArray &orders, int target)
{
    m_domain.lab().exec(host(target), QStringLiteral("rm -f /run/installer-output"));
    auto process = m_domain.lab().startProgram({QStringLiteral(RD_LAB_WINDOW), QLatin1StringView(deed)}, orders);
    const QString keep = QStringLiteral("cd /run && { [ -e installer-output ] || ln replica-desk/*-install-*/output "
                                        "installer-output; }");
    if (!QTest::qWaitFor([&] { return m_domain.lab().exec(host(target), keep).exitCode == 0; }, 120'000) ||
        !QTest::qWaitFor([&] { return console(host(target)).contains("creating directory server instance"); }, 90'000))
        return nullptr;
    m_domain.lab().killProgram(*process);
    process->waitForFinished();
    return process;
}

void TestWindow::aReplicaIsMadeByMouseAndKeyboard_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("source");
    QTest::addColumn<QByteArray>("fields");

    const auto row = [](const char *name, Way way, Access access, int target, int source, const QByteArray &fields) {
        QTest::newRow(name) << int(way) << int(access) << target << source << fields;
    };
    row("bundle, with CA, DNS and a forwarder", Way::Bundle, Access::RootKey, 2, 1,
        "tick:caCheck=\ntick:dnsCheck=\ntext:forwardersField=10.203.0.11\n");
    if (everything()) {
        row("bundle, by a sudo user, from a replica, with CA", Way::Bundle, Access::SudoUser, 3, 2, "tick:caCheck=\n");
        row("bundle, through a jump host, with DNS without reverse records", Way::Bundle, Access::JumpHost, 3, 1,
            "tick:dnsCheck=\ntick:noReverseCheck=\n");
        row("bundle, on a machine with another name, declined and mended", Way::Bundle, Access::RootKey, 3, 1, itsRightName);
    }
    row("promotion, by a sudo user, with CA and DNS", Way::Promotion, Access::SudoUser, 2, 1, "tick:caCheck=\ntick:dnsCheck=\n");
    row("promotion, through a jump host, with DNS and a forwarder", Way::Promotion, Access::JumpHost, 3, 1,
        "tick:dnsCheck=\ntext:forwardersField=10.203.0.11\n");
    if (everything()) {
        row("promotion, by a sudo user, from a replica, hidden", Way::Promotion, Access::SudoUser, 3, 2,
            "tick:hidden-replica=\n");
        row("promotion, with a DNS record that is missing and added", Way::Promotion, Access::RootKey, 3, 1, forgetful);
    }
}

void TestWindow::aReplicaIsMadeByMouseAndKeyboard()
{
    QFETCH(int, way);
    QFETCH(int, access);
    QFETCH(int, target);
    QFETCH(int, source);
    QFETCH(QByteArray, fields);
    QString problem = m_domain.up(Way(way));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_domain.empty(target);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const bool jump = Access(access) == Access::JumpHost;
    const bool renamed = fields == itsRightName;
    const bool forgets = fields == forgetful;
    if (jump) // else it might have been reached directly
        QVERIFY(m_domain.fence(target));
    if (renamed || forgets)
        QCOMPARE(m_domain.lab().exec(host(target), renamed ? otherName : forgetfulInstaller()).exitCode, 0);
    if (Access(access) == Access::SudoUser)
        fields +=
            "text:sourceLogin=labadmin@" + fqdn(source).toUtf8() + "\ntext:targetLogin=labadmin@" + fqdn(target).toUtf8() + '\n';

    const Ended made =
        window(renamed ? "declinesAndTriesAgainOnceMended" : "makesAReplicaAfterItsChecks",
               given(fqdn(target).toUtf8(), Access(access), target) + "source=" + fqdn(source).toUtf8() + '\n' + fields);

    if (jump)
        m_domain.unfence(target);
    if (forgets)
        m_domain.lab().exec(host(target), QStringLiteral("umount /usr/sbin/ipa-replica-install"));
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
    m_told << QString::fromLatin1(QTest::currentDataTag());
}

void TestWindow::aKilledWindowTakesItsRunUpAgain()
{
    QString problem = m_domain.up(m_domain.way());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_domain.empty(3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray orders = given(fqdn(3).toUtf8()) + "tick:dnsCheck=\n";

    const auto killed = killedWhileInstalling("makesAReplicaAtOnce", orders, 3);

    QVERIFY(killed);
    const Ended again = window("takesUpWhatIsUnfinished", orders);
    QVERIFY2(again.exitCode == 0, (endOfEvents(again.out) + again.err).constData());
    QVERIFY(endsWithTheInstallersWords(3));
    m_told << QStringLiteral("%1, in a window that was killed, taken up by another")
                  .arg(m_domain.way() == Way::Bundle ? QStringLiteral("bundle") : QStringLiteral("promotion"));
}

void TestWindow::aQueueGoesOnAfterItsWindowWasKilled_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("promotion") << int(Way::Promotion);
    if (everything())
        QTest::newRow("bundle") << int(Way::Bundle);
}

void TestWindow::aQueueGoesOnAfterItsWindowWasKilled()
{
    QFETCH(int, way);
    QString problem = m_domain.up(Way(way));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const int number : {3, 2}) {
        problem = m_domain.empty(number);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    const QByteArray orders = given(fqdn(2).toUtf8() + ' ' + fqdn(3).toUtf8());

    const auto killed = killedWhileInstalling("queuesReplicas", orders, 2);

    QVERIFY(killed);
    const Ended again = window("goesThroughTheQueue", orders);
    QVERIFY2(again.exitCode == 0, (endOfEvents(again.out) + again.err).constData());
    QVERIFY(endsWithTheInstallersWords(2));
    m_told << QStringLiteral("%1, a queue of two over a restart").arg(QLatin1StringView(QTest::currentDataTag()));
}

void TestWindow::cleanupTestCase()
{
    std::printf("\nReplicas made through the window:\n");
    for (const QString &one : std::as_const(m_told))
        std::printf("  %s\n", qPrintable(one));
    std::fflush(stdout);
    m_domain.down();
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
