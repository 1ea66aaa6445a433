// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Told
{
    int exitCode;
    QString out;
    QString err;
};

Told tell(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(RD_CLI), words);
    program.closeWriteChannel();
    program.waitForFinished(-1);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

/// The first words of a table's lines.
QStringList named(const QString &table)
{
    QStringList names;
    static const QRegularExpression line(QStringLiteral("^  ([a-z-]+)  +\\S"), QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(table); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

/// What the program says of its commands and of the words that follow them.
class TestCommandWords : public QObject
{
    Q_OBJECT
private slots:
    void everyCommandHasHelp()
    {
        const QStringList commands = named(tell({QStringLiteral("--help")}).out);
        QVERIFY(commands.contains(QStringLiteral("topology")));
        for (const QString &command : commands) {
            const Told told = tell({command, QStringLiteral("--help")});
            QCOMPARE(told.exitCode, 0);
            QVERIFY2(told.out.startsWith(QStringLiteral("Usage: ")), qPrintable(command + u'\n' + told.out + told.err));
            QCOMPARE(tell({QStringLiteral("help"), command}).out, told.out);
        }
    }
    void everyWordThatHelpNamesHasHelpOfItsOwn_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"capture", "bundle", "replica", "check", "server", "ruv", "audit"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyWordThatHelpNamesHasHelpOfItsOwn()
    {
        QFETCH(const QString, command);
        const QStringList words = named(tell({command, QStringLiteral("--help")}).out);
        QVERIFY(!words.isEmpty());
        for (const QString &word : words) {
            const Told told = tell({command, word, QStringLiteral("--help")});
            QCOMPARE(told.exitCode, 0);
            QVERIFY2(told.out.startsWith(QStringLiteral("Usage: ")), qPrintable(word + u'\n' + told.out + told.err));
        }
    }
    void aWordThatIsMissingOrUnknownIsAnErrorThatNamesTheOthers()
    {
        for (const QStringList &words :
             {QStringList{QStringLiteral("bundle")}, {QStringLiteral("bundle"), QStringLiteral("mend")}}) {
            const Told told = tell(words);
            QCOMPARE(told.exitCode, 3);
            QVERIFY(told.out.isEmpty());
            QVERIFY2(told.err.contains(QStringLiteral("inspect, verify")), qPrintable(told.err));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
