// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshcommand.h"
#include "core/shellquote.h"

#include <QProcess>
#include <QtTest>

using namespace rd;

namespace {

QByteArray outputOfShell(const QString &line, const char *shell = "/bin/sh", QByteArray *words = nullptr)
{
    QProcess process;
    process.start(QLatin1StringView(shell), {QStringLiteral("-c"), line});
    process.waitForFinished();
    if (words)
        *words = process.readAllStandardError();
    return process.readAllStandardOutput();
}

const QStringList hostile{QString(),
                          QStringLiteral(" "),
                          QStringLiteral("'"),
                          QStringLiteral("''\"'\"'"),
                          QStringLiteral("$(touch /tmp/x)`id`${HOME}$HOME"),
                          QStringLiteral("; rm -rf / & | > < * ? [a] ~ # !!"),
                          QStringLiteral("\\ \\n \\' \\"),
                          QStringLiteral("two\nlines\r\n\ttab"),
                          QStringLiteral("-e -n --"),
                          QStringLiteral("%s %d %1 %n"),
                          QStringLiteral("äöü € 漢字 \U0001F512"),
                          QStringLiteral("\x1b[31mred\x07")};

} // namespace

class TestSshCommand : public QObject
{
    Q_OBJECT
private slots:
    void everyArgumentComesBackUnchanged_data()
    {
        QTest::addColumn<QString>("argument");
        for (const QString &argument : hostile)
            QTest::newRow(argument.toUtf8().toPercentEncoding().constData()) << argument;
    }

    void everyArgumentComesBackUnchanged()
    {
        QFETCH(QString, argument);
        QCOMPARE(outputOfShell(QStringLiteral("printf '%s' ") + shellQuote(argument)), argument.toUtf8());
    }

    void quotingTwiceIsReadTwice()
    {
        const QString inner = shellQuote(QStringList{QStringLiteral("printf"), QStringLiteral("%s/")} + hostile);
        QCOMPARE(outputOfShell(QStringLiteral("sh -c ") + shellQuote(QStringLiteral("sh -c ") + shellQuote(inner))),
                 (hostile.join(u'/') + u'/').toUtf8());
    }

    void noZeroByteGetsThrough() { QCOMPARE(shellQuote(QStringLiteral("a") + QChar::Null + u'b'), QStringLiteral("'ab'")); }

    void theRemoteLineRunsInAnyShell_data()
    {
        QTest::addColumn<QByteArray>("shell");
        for (const char *shell : {"/bin/sh", "/bin/bash", "/usr/bin/zsh", "/bin/tcsh", "/bin/busybox"})
            if (QFile::exists(QLatin1StringView(shell)))
                QTest::newRow(shell) << QByteArray(shell);
    }

    void theRemoteLineRunsInAnyShell()
    {
        QFETCH(QByteArray, shell);
        if (shell.endsWith("busybox"))
            QSKIP("has no -c of its own");
        const CommandMarks marks;
        const RemoteCommand command{.argv = {QStringLiteral("sh"), QStringLiteral("-c"),
                                             QStringLiteral("printf \"%s\" \"$1\"; echo $LC_ALL >&2; exit 255"),
                                             QStringLiteral("sh"), hostile[4]}};
        QByteArray words;
        const QByteArray out = outputOfShell(
            remoteLine(command, {QStringLiteral("root"), QStringLiteral("C.UTF-8"), true}, marks), shell.constData(), &words);
        QCOMPARE(out, hostile[4].toUtf8());
        CommandWords follower(marks);
        QVERIFY(follower.feed(words) == CommandWords::Event::Begun);
        QVERIFY(follower.ended());
        QCOMPARE(follower.exitCode(), 255);
        QCOMPARE(follower.words(), QByteArray("C.UTF-8\n"));
    }

    void marksAreFoundInPieces()
    {
        const CommandMarks marks;
        CommandWords words(marks);
        const QByteArray all = "lecture\n" + marks.prompt() + "Sorry, try again.\n" + marks.prompt() + marks.begun() +
                               "\nsaid\n\n" + marks.ended() + " 3\n";
        int prompts = 0;
        int begins = 0;
        for (const char byte : all) {
            for (auto event = words.feed(QByteArrayView(&byte, 1)); event != CommandWords::Event::Nothing;
                 event = words.feed({})) {
                prompts += event == CommandWords::Event::PasswordWanted;
                begins += event == CommandWords::Event::Begun;
            }
        }
        QCOMPARE(prompts, 2);
        QCOMPARE(begins, 1);
        QVERIFY(words.ended());
        QCOMPARE(words.exitCode(), 3);
        QCOMPARE(words.words(), QByteArray("said\n"));
    }

    void wordsBeforeTheBeginningAreKeptForTheError()
    {
        const CommandMarks marks;
        CommandWords words(marks);
        QVERIFY(words.feed("user is not in the sudoers file.\n") == CommandWords::Event::Nothing);
        QVERIFY(!words.begun() && !words.ended());
        QCOMPARE(words.words(), QByteArray("user is not in the sudoers file.\n"));
    }

    void aProgramCannotPretendToHaveEnded()
    {
        const CommandMarks marks;
        CommandWords words(marks);
        words.feed(marks.begun() + "\n" + CommandMarks().ended() + " 0\n");
        QVERIFY(words.begun() && !words.ended());
    }

    void endlessWordsAreBounded()
    {
        const CommandMarks marks;
        CommandWords words(marks);
        words.feed(marks.begun() + '\n');
        for (int i = 0; i < 50; ++i)
            words.feed(QByteArray(100000, 'x'));
        words.feed("\n" + marks.ended() + " 1\n");
        QVERIFY(words.ended());
        QVERIFY(words.words().size() < (3 << 20) && words.words().endsWith('x'));
    }

    void rootNeedsNoSudo()
    {
        const CommandMarks marks;
        const RemoteCommand command{.argv = {QStringLiteral("id")}};
        QVERIFY(
            !remoteLine(command, {QStringLiteral("root"), QStringLiteral("C"), true}, marks).contains(QLatin1StringView("sudo")));
        QVERIFY(
            remoteLine(command, {QStringLiteral("me"), QStringLiteral("C"), false}, marks).contains(QLatin1StringView("sudo")));
    }
};

QTEST_GUILESS_MAIN(TestSshCommand)
#include "tst_sshcommand.moc"
