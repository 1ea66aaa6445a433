// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials.h"
#include "support/scriptedasker.h"

#include <QTest>

using namespace rd;

namespace {

QByteArray answerOf(Credentials &credentials, const Question &question)
{
    SilentMonitor monitor;
    const auto answer = credentials.get(question, monitor);
    return answer ? (*answer)->bytes().toByteArray() : QByteArray("nothing");
}

Question asking(Question::Kind kind, int attempt = 1)
{
    return {.kind = kind, .subject = QStringLiteral("root@ipa1"), .prompt = QStringLiteral("Password"), .attempt = attempt};
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private slots:
    void whatOpensHostsIsTypedOnceInASession()
    {
        const auto logins = std::make_shared<KnownAnswers>();
        const auto checking = std::make_shared<test::ScriptedAsker>();
        const auto creating = std::make_shared<test::ScriptedAsker>();
        checking->willSay("login");
        Credentials first(checking, logins);
        Credentials second(creating, logins);
        QCOMPARE(answerOf(first, asking(Question::Kind::SshPassword)), "login");
        QCOMPARE(answerOf(second, asking(Question::Kind::SshPassword)), "login");
        QCOMPARE(creating->asked.size(), 0);

        logins->clear(); // signed out
        QCOMPARE(answerOf(second, asking(Question::Kind::SshPassword)), "nothing");
        QCOMPARE(creating->asked.size(), 1);
    }
    void otherSecretsStayWithTheirPieceOfWork()
    {
        const auto logins = std::make_shared<KnownAnswers>();
        const auto asker = std::make_shared<test::ScriptedAsker>();
        asker->willSay("manager");
        Credentials first(asker, logins);
        Credentials second(asker, logins);
        QCOMPARE(answerOf(first, asking(Question::Kind::DirectoryManager)), "manager");
        QCOMPARE(answerOf(first, asking(Question::Kind::DirectoryManager)), "manager");
        QCOMPARE(answerOf(second, asking(Question::Kind::DirectoryManager)), "nothing");
    }
    void aRefusedAnswerIsAskedForAgain()
    {
        const auto asker = std::make_shared<test::ScriptedAsker>();
        asker->willSay("wrong");
        asker->willSay("right");
        Credentials credentials(asker);
        QCOMPARE(answerOf(credentials, asking(Question::Kind::SudoPassword)), "wrong");
        QCOMPARE(answerOf(credentials, asking(Question::Kind::SudoPassword, 2)), "right");
        QCOMPARE(answerOf(credentials, asking(Question::Kind::SudoPassword)), "right");
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
