// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalasker.h"

#include <QTest>
#include <unistd.h>

using namespace rd;

namespace {

int descriptorWith(const QByteArray &text)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], text.constData(), size_t(text.size()));
    ::close(ends[1]);
    return ends[0];
}

Question about(Question::Kind kind, const QString &subject, int attempt = 1)
{
    Question question;
    question.kind = kind;
    question.subject = subject;
    question.prompt = QStringLiteral("Password:");
    question.attempt = attempt;
    return question;
}

QByteArray answered(const Result<SecretPtr> &answer)
{
    return answer ? (*answer)->bytes().toByteArray() : QByteArray("(error) ") + faultName(answer.error().fault).data();
}

} // namespace

class TestTerminalAsker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ::setsid(); } // no terminal to ask on

    void answersByKindAndSubject()
    {
        TerminalAsker asker;
        QVERIFY(asker.takeAnswers(
            descriptorWith("# comment\n\nssh-password:root@ipa2=one=two\nssh-password=any\nadmin-password= space \n")));
        SilentMonitor monitor;
        QCOMPARE(answered(asker.ask(about(Question::Kind::SshPassword, QStringLiteral("root@ipa2")), monitor)),
                 QByteArray("one=two"));
        QCOMPARE(answered(asker.ask(about(Question::Kind::SshPassword, QStringLiteral("root@ipa3")), monitor)),
                 QByteArray("any"));
        QCOMPARE(answered(asker.ask(about(Question::Kind::AdminPassword, QStringLiteral("admin")), monitor)),
                 QByteArray(" space "));
    }

    void givesARefusedAnswerOnlyOnce()
    {
        TerminalAsker asker;
        QVERIFY(asker.takeAnswers(descriptorWith("sudo-password=wrong\nsudo-password=right")));
        SilentMonitor monitor;
        QCOMPARE(answered(asker.ask(about(Question::Kind::SudoPassword, {}), monitor)), QByteArray("wrong"));
        QCOMPARE(answered(asker.ask(about(Question::Kind::SudoPassword, {}), monitor)), QByteArray("right"));
        const auto third = asker.ask(about(Question::Kind::SudoPassword, {}, 2), monitor);
        QCOMPARE(third.error().fault, Fault::AuthFailed);
        QVERIFY(third.error().summary.contains(QLatin1StringView("refused")));
    }

    void refusesWithAWayOutWithoutTerminal()
    {
        TerminalAsker asker;
        SilentMonitor monitor;
        const auto answer = asker.ask(about(Question::Kind::DirectoryManager, QStringLiteral("ipa1.lab.test")), monitor);
        QCOMPARE(answer.error().fault, Fault::AuthFailed);
        QVERIFY(answer.error().advice.contains(QLatin1StringView("directory-manager:ipa1.lab.test=")));
    }

    void refusesLinesItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no equals sign") << QByteArray("just-a-secret\n");
        QTest::newRow("unknown kind") << QByteArray("pin=1234\n");
        QTest::newRow("too long") << QByteArray("ssh-password=" + QByteArray(5000, 'x'));
    }
    void refusesLinesItDoesNotUnderstand()
    {
        QFETCH(QByteArray, text);
        TerminalAsker asker;
        const auto taken = asker.takeAnswers(descriptorWith(text));
        QVERIFY(!taken);
        const Error &error = taken.error();
        QVERIFY(!(error.summary + error.detail + error.advice).contains(QLatin1StringView("secret"))); // says what, not the line
    }

    void readsOneLineOfAPassword()
    {
        const int fd = descriptorWith("first\nsecond\n");
        QCOMPARE(answered(readSecretLine(fd)), QByteArray("first"));
        QCOMPARE(answered(readSecretLine(fd)), QByteArray("second"));
        QVERIFY(!readSecretLine(fd));
        ::close(fd);
    }
};

QTEST_GUILESS_MAIN(TestTerminalAsker)
#include "tst_terminalasker.moc"
