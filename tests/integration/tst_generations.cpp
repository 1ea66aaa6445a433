// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QTest>

using namespace rd::test;

/// The bundle way with the words, options and prompts of FreeIPA's generations; tst_creation has the one in between.
class TestGenerations : public QObject
{
    Q_OBJECT
private slots:
    void aReplicaIsMade_data();
    void aReplicaIsMade();
};

void TestGenerations::aReplicaIsMade_data()
{
    QTest::addColumn<QString>("generation");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("2.2") << QStringLiteral("2.2") << QStringList{QStringLiteral("--setup-dns")};
    QTest::newRow("3.0, with CA") << QStringLiteral("3.0") << QStringList{QStringLiteral("--setup-ca")};
    QTest::newRow("4.4") << QStringLiteral("4.4") << QStringList{QStringLiteral("--setup-dns"), QStringLiteral("--setup-ca")};
    QTest::newRow("4.6") << QStringLiteral("4.6") << QStringList{};
}

void TestGenerations::aReplicaIsMade()
{
    QFETCH(QString, generation);
    QFETCH(QStringList, options);
    Lab lab;
    const QString problem = lab.up(2, 1, {QStringLiteral("--generation"), generation});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QByteArray answers =
        "directory-manager=" + lab.passwords().manager + "\nadmin-password=" + lab.passwords().admin + "\n";
    const QStringList end{QStringLiteral("--ssh-config"), lab.state() + QStringLiteral("/hub/ssh_config"),
                          QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")};
    const Ended made =
        lab.runProgram(QStringList{QStringLiteral(RD_CLI), QStringLiteral("replica"), QStringLiteral("create"),
                                   QStringLiteral("ipa2.lab.test"), QStringLiteral("--from"), QStringLiteral("ipa1.lab.test"),
                                   QStringLiteral("--ip-address"), QStringLiteral("10.203.0.12")} +
                           options + end,
                       answers);
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
    QVERIFY2(made.out.contains("\"installer-step\""), "no step of this generation's installer was recognised");
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
