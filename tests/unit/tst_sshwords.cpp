// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/askpassprompt.h"
#include "backend/ssh/sshanswers.h"
#include "backend/ssh/ssherror.h"
#include "support/scriptedasker.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace rd;
using namespace rd::test;
using Kind = AskpassPrompt::Kind;

class TestSshWords : public QObject
{
    Q_OBJECT
private slots:
    void promptsAreClassified_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *prompt, Kind kind, const char *subject) {
            QTest::newRow(QByteArray(prompt).left(60).constData())
                << QString::fromUtf8(prompt) << static_cast<int>(kind) << QString::fromUtf8(subject);
        };
        row("root@ipa1.example.com's password: ", Kind::Password, "root@ipa1.example.com");
        row("(root@ipa1.example.com) Password: ", Kind::Password, "root@ipa1.example.com");
        row("(root@ipa1) root@ipa1's password: ", Kind::Password, "root@ipa1");
        row("Password: ", Kind::Password, "asked");
        row("Password for root@ipa1: ", Kind::Password, "asked");
        row("(root@ipa1) First Factor: ", Kind::OneTime, "root@ipa1");
        row("(root@ipa1) Verification code: ", Kind::OneTime, "root@ipa1");
        row("Enter passphrase for key '/home/me/.ssh/id_ed25519': ", Kind::Passphrase, "/home/me/.ssh/id_ed25519");
        row("The authenticity of host 'ipa1 (10.0.0.1)' can't be established.\nED25519 key fingerprint is SHA256:abc/DEF+1.\n"
            "This key is not known by any other names.\nAre you sure you want to continue connecting (yes/no/[fingerprint])? ",
            Kind::HostKey, "ipa1");
        row("The authenticity of host '[ipa1]:2222 ([10.0.0.1]:2222)' can't be established.\nRSA key fingerprint is SHA256:abc.\n"
            "Are you sure you want to continue connecting (yes/no)? ",
            Kind::HostKey, "[ipa1]:2222");
        row("Accept updated hostkeys? (yes/no): ", Kind::Other, "asked");
        row("Allow forwarding of key? ", Kind::Other, "asked");
        row("New password: ", Kind::Other, "asked");
        row("Enter PIN for ED25519-SK key /home/me/.ssh/id: ", Kind::Other, "asked");
        row("", Kind::Other, "asked");
    }

    void promptsAreClassified()
    {
        QFETCH(QString, prompt);
        const auto found = classifyPrompt(prompt, QStringLiteral("asked"));
        QTEST(static_cast<int>(found.kind), "kind");
        QTEST(found.subject, "subject");
    }

    void theFingerprintIsTakenOut()
    {
        const auto found =
            classifyPrompt(QStringLiteral("The authenticity of host 'a (::1)' can't be established.\nECDSA key fingerprint is "
                                          "SHA256:x+y/z.\nAre you sure you want to continue connecting (yes/no)? "),
                           {});
        QCOMPARE(found.fingerprint, QStringLiteral("SHA256:x+y/z"));
        QCOMPARE(found.keyType, QStringLiteral("ECDSA"));
    }

    void controlCharactersOfAStrangerAreNotShown()
    {
        const auto found = classifyPrompt(QStringLiteral("(root@a) \x1b[2J\x07"
                                                         "Code: "),
                                          {});
        QVERIFY(found.kind == Kind::OneTime);
        QCOMPARE(found.text, QStringLiteral("(root@a) [2JCode:"));
    }

    void failuresAreExplained_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *words, Fault fault, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(words) << static_cast<int>(fault) << QString::fromUtf8(says);
        };
        row("unknown name", "ssh: Could not resolve hostname ipa9: Name or service not known\r\n", Fault::Unreachable,
            "ipa9 is unknown");
        row("refused", "ssh: connect to host ipa1 port 22: Connection refused\r\n", Fault::Unreachable, "refused the connection");
        row("no route", "ssh: connect to host ipa1 port 22: No route to host\r\n", Fault::Unreachable, "no way to ipa1");
        row("timed out", "ssh: connect to host ipa1 port 22: Connection timed out\r\n", Fault::Unreachable,
            "did not answer in time");
        row("silent", "Connection timed out during banner exchange\nConnection to 10.0.0.1 port 22 timed out\n",
            Fault::Unreachable, "did not answer in time");
        row("not accepted", "root@ipa1: Permission denied (publickey,gssapi-with-mic,password).\r\n", Fault::AuthFailed,
            "root@ipa1");
        row("old wording", "Permission denied (publickey).\r\n", Fault::AuthFailed, "ipa1");
        row("wrong password first", "Permission denied, please try again.\nroot@ipa1: Permission denied (publickey,password).\n",
            Fault::AuthFailed, "refused");
        row("too many keys",
            "Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures\r\nDisconnected from 10.0.0.1 port "
            "22\r\n",
            Fault::AuthFailed, "too many");
        row("old algorithms",
            "Unable to negotiate with 10.0.0.1 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss\r\n",
            Fault::Unreachable, "algorithms");
        row("banned", "kex_exchange_identification: read: Connection reset by peer\r\nConnection reset by 10.0.0.1 port 22\r\n",
            Fault::Unreachable, "closed");
        row("key refused", "Host key verification failed.\r\n", Fault::Untrusted, "not accepted");
        row("strict",
            "No ED25519 host key is known for ipa1 and you have requested strict checking.\r\nHost key verification failed.\r\n",
            Fault::Untrusted, "not accepted");
        row("revoked", "@ WARNING: REVOKED HOST KEY DETECTED! @\nHost key verification failed.\n", Fault::Untrusted, "revoked");
        row("jump host refuses",
            "channel 0: open failed: administratively prohibited: open failed\nstdio forwarding failed\n"
            "kex_exchange_identification: Connection closed by remote host\nConnection closed by UNKNOWN port 65535\n",
            Fault::Unreachable, "jump host");
        row("broken configuration",
            "/home/me/.ssh/config: line 3: Bad configuration option: nonsense\n/home/me/.ssh/config: terminating, 1 bad "
            "configuration options\n",
            Fault::Malformed, "configuration");
        row("silence", "Timeout, server ipa1 not responding.\r\n", Fault::Unreachable, "cut");
        row("anything else", "something new\n", Fault::Unreachable, "could not be made");
    }

    void failuresAreExplained()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        const Error error = explainSshFailure(QStringLiteral("ipa1"), words);
        QTEST(static_cast<int>(error.fault), "fault");
        QVERIFY2(error.summary.contains(says), qPrintable(error.summary));
        QVERIFY(!error.advice.isEmpty());
        QVERIFY(!error.detail.contains(u'\r'));
    }

    void aFailedJumpHostIsNamedWithTheHostBehindIt()
    {
        const Error error = explainSshFailure(
            QStringLiteral("ipa1"),
            QStringLiteral("me@gate: Permission denied (publickey).\nkex_exchange_identification: Connection closed by "
                           "remote host\nConnection closed by UNKNOWN port 65535\n"));
        QVERIFY(error.fault == Fault::AuthFailed);
        QVERIFY(error.summary.contains(QLatin1StringView("me@gate")) &&
                error.advice.contains(QLatin1StringView("on the way to ipa1")));
    }

    void theOfferedMethodsAreTold()
    {
        const Error error =
            explainSshFailure(QStringLiteral("ipa1"), QStringLiteral("root@ipa1: Permission denied (publickey,password)."));
        QVERIFY2(error.advice.contains(QLatin1StringView("publickey, password")), qPrintable(error.advice));
    }

    void rememberedPasswordsAreGivenOnceAndThenAskedAgain()
    {
        auto asker = std::make_shared<ScriptedAsker>();
        asker->willSay("second");
        asker->willSay("third");
        Credentials credentials(asker);
        credentials.remember(Question::Kind::SshPassword, QStringLiteral("root@ipa1"),
                             std::make_shared<const Secret>(QByteArrayView("first")));
        SshAnswers answers(credentials, QStringLiteral("ipa1"));
        SilentMonitor monitor;
        const QString prompt = QStringLiteral("root@ipa1's password: ");
        QCOMPARE(answers.answer(prompt, monitor)->bytes(), QByteArrayView("first"));
        QCOMPARE(answers.answer(prompt, monitor)->bytes(), QByteArrayView("second"));
        QCOMPARE(answers.answer(prompt, monitor)->bytes(), QByteArrayView("third"));
        QVERIFY(!answers.answer(prompt, monitor));
        QVERIFY(answers.verdict() && answers.verdict()->fault == Fault::AuthFailed);
        QCOMPARE(asker->asked.size(), 2);
        QCOMPARE(asker->asked[0].attempt, 2);
        QCOMPARE(asker->asked[1].attempt, 3);
    }

    void whatIsNotUnderstoodIsNotAnswered()
    {
        auto asker = std::make_shared<ScriptedAsker>();
        asker->willSay("secret");
        Credentials credentials(asker);
        SshAnswers answers(credentials, QStringLiteral("ipa1"));
        SilentMonitor monitor;
        QVERIFY(!answers.answer(QStringLiteral("New password: "), monitor));
        QVERIFY(asker->asked.isEmpty());
        QVERIFY(answers.verdict()->fault == Fault::AuthFailed && answers.verdict()->detail == QLatin1StringView("New password:"));
    }

    void theFingerprintOfAKnownKeyIsComputed()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        // The sum was made with ssh-keygen -lf.
        file.write("# comment\n@cert-authority host ssh-ed25519 "
                   "AAAAC3NzaC1lZDI1NTE5AAAAIKXAFMy9FvsCYYFwhz+eoVLYRMXfwVXc5Vu8AQzlMY5e c\n");
        file.flush();
        QCOMPARE(fingerprintInKnownHosts(file.fileName(), 2),
                 QStringLiteral("SHA256:ranjGw3a/EeIx9w0Z4Gc5QWzK5Co4jClPSKrGYbQoAw"));
        QVERIFY(fingerprintInKnownHosts(file.fileName(), 1).isEmpty());
        QVERIFY(fingerprintInKnownHosts(QStringLiteral("/nonexistent"), 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSshWords)
#include "tst_sshwords.moc"
