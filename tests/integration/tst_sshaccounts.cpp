// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshshellprovider.h"
#include "support/loopbacksshd.h"
#include "support/scriptedasker.h"

#include <QDir>
#include <QtTest>

using namespace rd;
using namespace rd::test;

/// Passwords and sudo, with real accounts in a view of /etc that only the test's sshd has.
class TestSshAccounts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sshd = std::make_unique<LoopbackSshd>(LoopbackSshd::Accounts::Prepared);
        if (!m_sshd->problem.isEmpty())
            QSKIP(qPrintable(m_sshd->problem));
    }

    void init()
    {
        m_sshd->writeClientConfig();
        connectAnew();
    }

    void cleanup() { m_provider.reset(); }

    void aPasswordIsAskedForWithItsSubject()
    {
        onlyPasswords();
        m_asker->willSay(m_sshd->password());
        const auto output = run("rd-plain@target", {QStringLiteral("id"), QStringLiteral("-un")}, false);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("rd-plain\n"));
        QCOMPARE(m_asker->asked.size(), 1);
        QVERIFY(m_asker->asked[0].kind == Question::Kind::SshPassword && m_asker->asked[0].hidden);
        QCOMPARE(m_asker->asked[0].subject, QStringLiteral("rd-plain@127.0.0.1"));
        QVERIFY(!m_asker->asked[0].reason.isEmpty());
    }

    void aWrongPasswordIsAskedForAgain()
    {
        onlyPasswords();
        m_asker->willSay("wrong");
        m_asker->willSay(m_sshd->password());
        const auto output = run("rd-plain@target", {QStringLiteral("true")}, false);
        QVERIFY2(output, error(output));
        QCOMPARE(m_asker->asked.size(), 2);
        QCOMPARE(m_asker->asked[1].attempt, 2);
    }

    void threeWrongPasswordsEndIt()
    {
        onlyPasswords();
        for (const char *wrong : {"a", "b", "c", "d"})
            m_asker->willSay(wrong);
        const auto output = run("rd-plain@target", {QStringLiteral("true")}, false);
        QVERIFY(!output && output.error().fault == Fault::AuthFailed);
        QCOMPARE(m_asker->asked.size(), 3);
    }

    void aClosedQuestionCancels()
    {
        onlyPasswords();
        const auto output = run("rd-plain@target", {QStringLiteral("true")}, false);
        QVERIFY(!output && output.error().fault == Fault::Cancelled);
    }

    void sudoGetsThePasswordAndTheProgramItsInput()
    {
        m_asker->willSay(m_sshd->password());
        RemoteCommand command{
            .argv = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("id -u; read secret; echo \"$secret\"; cat")}};
        command.secretInput = std::make_shared<const Secret>(QByteArrayView("another secret"));
        command.input = QByteArray(3 << 20, 'x');
        for (int i = 0; i < 2; ++i) {
            const auto output = run("rd-asked@target", command);
            QVERIFY2(output, error(output));
            QVERIFY(output->out == "0\nanother secret\n" + command.input);
        }
        QCOMPARE(m_asker->asked.size(), 1);
        QVERIFY(m_asker->asked[0].kind == Question::Kind::SudoPassword);
        QCOMPARE(m_asker->asked[0].subject, QStringLiteral("rd-asked@target"));
    }

    void sudoThatAsksNothingGetsNothing()
    {
        const auto output =
            run("rd-free@target",
                {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("id -u; cat; exit 255")}, .input = "input"});
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("0\ninput"));
        QCOMPARE(output->exitCode, 255);
        QVERIFY(m_asker->asked.isEmpty());
    }

    void aWrongSudoPasswordIsAskedForAgain()
    {
        m_asker->willSay("wrong");
        m_asker->willSay(m_sshd->password());
        const auto output = run("rd-asked@target", {QStringLiteral("id"), QStringLiteral("-u")}, true);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("0\n"));
        QCOMPARE(m_asker->asked.value(1).attempt, 2);
    }

    void threeWrongSudoPasswordsEndIt()
    {
        for (const char *wrong : {"a", "b", "c", "d"})
            m_asker->willSay(wrong);
        const auto output = run("rd-asked@target", {QStringLiteral("true")}, true);
        QVERIFY(!output);
        QVERIFY2(output.error().fault == Fault::AuthFailed, error(output));
        QCOMPARE(m_asker->asked.size(), 3);
    }

    void whoMayNotUseSudoIsTold()
    {
        m_asker->willSay(m_sshd->password());
        const auto output = run("rd-plain@target", {QStringLiteral("true")}, true);
        QVERIFY(!output);
        QVERIFY2(output.error().fault == Fault::Denied, error(output));
        QVERIFY2(output.error().detail.contains(QLatin1StringView("sudoers")), error(output));
    }

    void withoutRootNoSudoIsUsed()
    {
        const auto output = run("rd-plain@target", {QStringLiteral("id"), QStringLiteral("-un")}, false);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("rd-plain\n"));
        QVERIFY(m_asker->asked.isEmpty());
    }

    void passwordsAreInNoCommandLineAndNoEnvironment()
    {
        onlyPasswords();
        m_asker->willSay(m_sshd->password());
        m_asker->willSay(m_sshd->password());
        SilentMonitor monitor;
        const auto shell = m_provider->open(QStringLiteral("rd-asked@target"), monitor);
        QVERIFY2(shell, error(shell));
        RemoteCommand command{
            .argv = {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("read secret; echo here; exec sleep 60")}};
        command.secretInput = std::make_shared<const Secret>(QByteArrayView("another secret"));
        bool found = false;
        bool looked = false;
        QVERIFY((*shell)->stream(
            command,
            [&](QByteArrayView piece) {
                if (!piece.startsWith("here"))
                    return true;
                looked = true;
                found = somebodyShows(m_sshd->password()) || somebodyShows("another secret");
                return false;
            },
            monitor));
        QVERIFY(looked && !found);
    }

private:
    void connectAnew()
    {
        m_asker = std::make_shared<ScriptedAsker>();
        SshOptions options;
        options.configFile = m_sshd->configFile();
        m_provider = std::make_unique<SshShellProvider>(std::make_shared<Credentials>(m_asker), options);
    }

    void onlyPasswords() { m_sshd->writeClientConfig("stranger_key"); }

    Result<CommandOutput> run(const char *host, const QStringList &argv, bool asRoot)
    {
        return run(host, {.argv = argv, .asRoot = asRoot});
    }

    Result<CommandOutput> run(const char *host, const RemoteCommand &command)
    {
        SilentMonitor monitor;
        const auto shell = m_provider->open(QString::fromLatin1(host), monitor);
        if (!shell)
            return pass(shell.error());
        return (*shell)->run(command, monitor);
    }

    static bool somebodyShows(const QByteArray &secret)
    {
        const auto entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        return std::any_of(entries.begin(), entries.end(), [&secret](const QString &entry) {
            return entry.toInt() > 0 && (fileContent(QStringLiteral("/proc/%1/cmdline").arg(entry)).contains(secret) ||
                                         fileContent(QStringLiteral("/proc/%1/environ").arg(entry)).contains(secret));
        });
    }

    template<typename T>
    const char *error(const Result<T> &result)
    {
        m_errorText = result ? QByteArray() : (result.error().summary + u'\n' + result.error().detail).toUtf8();
        return m_errorText.constData();
    }

    std::unique_ptr<LoopbackSshd> m_sshd;
    std::shared_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<SshShellProvider> m_provider;
    QByteArray m_errorText;
};

QTEST_GUILESS_MAIN(TestSshAccounts)
#include "tst_sshaccounts.moc"
