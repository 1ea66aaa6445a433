// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rd::test;

/// Replicas are made on the lab through the window: labwindow drives it, from within the lab's network.
class TestWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aReplicaIsMadeByMouseAndKeyboard();
    void aKilledWindowTakesItsRunUpAgain();
    void aReplicaIsPromotedWithAllRolesByASudoUser();

private:
    QByteArray answers() const
    {
        return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
    }
    QByteArray console() const;
    Lab m_lab;
};

void TestWindow::initTestCase()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const QString problem = m_lab.up(3, 1); !problem.isEmpty())
        QFAIL(qPrintable(problem));
}

/// Of the newest run.
QByteArray TestWindow::console() const
{
    const QString newest = QDir(m_lab.runs()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time).value(0);
    QFile file(m_lab.runs() + u'/' + newest + QStringLiteral("/console.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWindow::aReplicaIsMadeByMouseAndKeyboard()
{
    const Ended made = m_lab.runProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("makesAReplica")}, answers());
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
}

void TestWindow::aKilledWindowTakesItsRunUpAgain()
{
    const auto window =
        m_lab.startProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("startsAReplicaAndIsKilled")}, answers());
    QTRY_VERIFY2_WITH_TIMEOUT(
        [&] {
            const QString name = QStringLiteral("ipa3");
            return m_lab
                       .exec(
                           name,
                           QStringLiteral(
                               "cd /run && { [ -e installer-output ] || ln replica-desk/*-install-*/output installer-output; }"))
                       .exitCode == 0;
        }(),
        (window->readAllStandardOutput() + window->readAllStandardError()).constData(), 120'000);
    QTRY_VERIFY_WITH_TIMEOUT(console().contains("creating directory server instance"), 90'000);
    m_lab.killProgram(*window);
    QVERIFY(window->waitForFinished());

    const Ended again = m_lab.runProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("takesUpWhatIsUnfinished")}, answers());
    QVERIFY2(again.exitCode == 0, (endOfEvents(again.out) + again.err).constData());
    QCOMPARE(console(), m_lab.exec(QStringLiteral("ipa3"), QStringLiteral("cat /run/installer-output")).out);
}

void TestWindow::aReplicaIsPromotedWithAllRolesByASudoUser()
{
    Lab lab;
    const QString problem = lab.up(2, 1, {QStringLiteral("--domain-level"), QStringLiteral("1")});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Ended made = lab.runProgram({QStringLiteral(RD_LAB_WINDOW), QStringLiteral("promotesAReplicaAsASudoUser")},
                                      "admin-password=" + lab.passwords().admin + "\nroot=" + lab.passwords().root + "\n");
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
}

QTEST_GUILESS_MAIN(TestWindow)
#include "tst_window.moc"
