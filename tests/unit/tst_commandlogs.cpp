// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program's commands for logs, with files of this machine.
class TestCommandLogs : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newLinesOfFilesAreShownAsTheyCome()
    {
        append("a.log", "2024-02-03T07:57:41Z ERROR old\n");
        append("b.log", "");
        QProcess follower;
        start(follower,
              {QStringLiteral("--follow"), path("a.log"), path("b.log"), QStringLiteral("--severity"), QStringLiteral("error")});
        // It has begun when it shows what comes; until then lines come again and again
        QByteArray shown;
        int sent = 0;
        while (!shown.contains("first")) {
            append("a.log", "2024-02-03T07:57:42Z ERROR first " + QByteArray::number(sent++) + '\n');
            append("a.log", "2024-02-03T07:57:42Z DEBUG quiet\n");
            QVERIFY(follower.state() == QProcess::Running);
            follower.waitForReadyRead(100);
            shown += follower.readAllStandardOutput();
        }
        append("b.log", "2024-02-03T07:57:43Z ERROR second\n");
        until(follower, shown, "second");
        QVERIFY(QFile::rename(path("b.log"), path("b.log.1")));
        append("b.log", "2024-02-03T07:57:44Z ERROR third\n");
        until(follower, shown, "third");
        QVERIFY(!shown.contains("old") && !shown.contains("quiet"));
        QCOMPARE(shown.count("second"), 1);
        follower.terminate();
        QVERIFY(follower.waitForFinished());
        QCOMPARE(follower.exitCode(), 5);
    }

    void whatCannotBeFollowedIsSaid_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QStringLiteral("no.log") << QStringLiteral("cannot be read");
        QTest::newRow("standard input") << QStringLiteral("-") << QStringLiteral("The standard input cannot be followed.");
        QTest::newRow("binary") << QStringLiteral("x.log") << QStringLiteral("There is no log in ");
    }
    void whatCannotBeFollowedIsSaid()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        append("x.log", QByteArray(5000, '\1'));
        QProcess follower;
        follower.setWorkingDirectory(m_folder->path());
        start(follower, {QStringLiteral("--follow"), what});
        QVERIFY(follower.waitForFinished());
        QCOMPARE(follower.exitCode(), 4);
        const QString error = QString::fromUtf8(follower.readAllStandardError());
        QVERIFY2(error.contains(said), qPrintable(error));
    }

    void anEmptyLogIsNoHealthyOne()
    {
        append("a.log", "");
        QProcess program;
        program.start(QStringLiteral(RD_CLI), {QStringLiteral("diagnose"), path("a.log")});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 4);
        QVERIFY(program.readAllStandardError().contains("a.log is empty."));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void append(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void start(QProcess &program, QStringList arguments)
    {
        arguments.prepend(QStringLiteral("logs"));
        program.start(QStringLiteral(RD_CLI), arguments);
        QVERIFY(program.waitForStarted());
    }

    static void until(QProcess &program, QByteArray &shown, const char *word)
    {
        while (!shown.contains(word)) {
            QVERIFY(program.waitForReadyRead());
            shown += program.readAllStandardOutput();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCommandLogs)
#include "tst_commandlogs.moc"
