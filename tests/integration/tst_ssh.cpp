// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshshellprovider.h"
#include "core/job.h"
#include "plan/supervisor.h"
#include "support/loopbacksshd.h"
#include "support/scriptedasker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>
#include <csignal>
#include <unistd.h>

using namespace rd;
using namespace rd::test;

namespace {

class StopAfter final : public Monitor
{
public:
    explicit StopAfter(int milliseconds) : m_deadline(milliseconds) {}
    bool stopRequested() const override { return m_deadline.hasExpired(); }
    void progress(int, int, const QString &) override {}

private:
    QDeadlineTimer m_deadline;
};

RemoteCommand sh(const char *script, QByteArray input = {})
{
    return {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script)},
            .asRoot = false,
            .input = std::move(input)};
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(7);
    generator.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

/// Processes of this test whose command line holds the text.
QList<int> processesWith(const QByteArray &text)
{
    QList<int> found;
    const auto entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries)
        if (const int pid = entry.toInt(); pid > 0 && fileContent(QStringLiteral("/proc/%1/cmdline").arg(pid)).contains(text))
            found.append(pid);
    return found;
}

} // namespace

class TestSsh : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sshd = std::make_unique<LoopbackSshd>();
        if (!m_sshd->problem.isEmpty())
            QSKIP(qPrintable(m_sshd->problem));
    }

    void init()
    {
        m_sshd->writeClientConfig();
        m_sshd->knowHostKey();
        m_asker = std::make_shared<ScriptedAsker>();
        QVERIFY(m_folder.isValid());
        SshOptions options;
        options.configFile = m_sshd->configFile();
        options.privateFolder = m_folder.path();
        m_provider = std::make_unique<SshShellProvider>(std::make_shared<Credentials>(m_asker), options);
    }

    void cleanup() { m_provider.reset(); }
    void cleanupTestCase()
    {
        m_sshd.reset();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
    }

    void runsACommandAndTellsItsExitStatus()
    {
        const auto output = run(sh("echo out; echo err >&2; exit 255"));
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("out\n"));
        QCOMPARE(output->err, QByteArray("err\n"));
        QCOMPARE(output->exitCode, 255);
        QVERIFY(m_asker->asked.isEmpty());
    }

    void givesArgumentsUnchanged()
    {
        const QStringList hostile{QString(),
                                  QStringLiteral("a b"),
                                  QStringLiteral("'"),
                                  QStringLiteral("\"$HOME\"`id`$(id)\\"),
                                  QStringLiteral("%1 %d"),
                                  QStringLiteral("-n"),
                                  QStringLiteral("line\nend"),
                                  QStringLiteral("ü€"),
                                  QStringLiteral("*;&|<>!#~")};
        const auto output =
            run({.argv = QStringList{QStringLiteral("printf"), QStringLiteral("%s\\0")} + hostile, .asRoot = false});
        QVERIFY2(output, error(output));
        QCOMPARE(QString::fromUtf8(output->out), hostile.join(QChar::Null) + QChar::Null);
    }

    void remoteLocaleIsUtf8AndSbinIsInThePath()
    {
        const auto output = run(sh("locale charmap; echo $PATH"));
        QVERIFY2(output, error(output));
        QVERIFY2(output->out.startsWith("UTF-8\n") && output->out.contains("/usr/sbin"), output->out.constData());
    }

    void anUnknownKeyIsAskedForAndRemembered()
    {
        m_sshd->forgetHostKey();
        m_asker->willSay("yes");
        const auto output = run(sh("true"));
        QVERIFY2(output, error(output));
        QCOMPARE(m_asker->asked.size(), 1);
        QVERIFY(m_asker->asked[0].kind == Question::Kind::HostKey && m_asker->asked[0].yesNo && !m_asker->asked[0].hidden);
        QVERIFY(m_asker->asked[0].prompt.contains(QString::fromLatin1(m_sshd->fingerprint("host_key"))));
        QVERIFY(!fileContent(m_sshd->path("known_hosts")).isEmpty());
    }

    void anUnknownKeyCanBeRefused()
    {
        m_sshd->forgetHostKey();
        m_asker->willSay("no");
        const auto output = run(sh("true"));
        QVERIFY(!output && output.error().fault == Fault::Untrusted);
        QVERIFY(output.error().detail.contains(QString::fromLatin1(m_sshd->fingerprint("host_key"))));
        QVERIFY(!QFile::exists(m_sshd->path("known_hosts")));
    }

    void closingTheQuestionCancels()
    {
        m_sshd->forgetHostKey();
        const auto output = run(sh("true"));
        QVERIFY(!output && output.error().fault == Fault::Cancelled);
    }

    void aChangedKeyIsRefusedWithoutAsking()
    {
        m_sshd->knowHostKey("other_host_key");
        const auto output = run(sh("true"));
        QVERIFY(!output && output.error().fault == Fault::Untrusted);
        QVERIFY(m_asker->asked.isEmpty());
        const QString &detail = output.error().detail;
        QVERIFY2(detail.contains(QString::fromLatin1(m_sshd->fingerprint("host_key"))), qPrintable(detail));
        QVERIFY2(detail.contains(QString::fromLatin1(m_sshd->fingerprint("other_host_key"))), qPrintable(detail));
        QVERIFY2(detail.contains(m_sshd->path("known_hosts") + QLatin1StringView(":1")), qPrintable(detail));
        QVERIFY2(output.error().advice.contains(QLatin1StringView("ssh-keygen -f")), qPrintable(output.error().advice));
    }

    void aKeyThatIsNotAcceptedSaysWhatWouldBe()
    {
        m_sshd->writeClientConfig("stranger_key");
        const auto output = run(sh("true"));
        QVERIFY(!output && output.error().fault == Fault::AuthFailed);
        QVERIFY2(output.error().advice.contains(QLatin1StringView("publickey")), qPrintable(output.error().advice));
    }

    void aClosedPortIsToldAsRefused()
    {
        m_sshd->writeClientConfig("user_key", freePort());
        const auto output = run(sh("true"));
        QVERIFY(!output && output.error().fault == Fault::Unreachable);
        QVERIFY2(output.error().detail.contains(QLatin1StringView("Connection refused")), qPrintable(output.error().detail));
    }

    void anUnknownJumpHostIsNamed()
    {
        m_sshd->host = QStringLiteral("viajump");
        const auto output = run(sh("true"));
        m_sshd->host = QStringLiteral("target");
        QVERIFY(!output && output.error().fault == Fault::Unreachable);
        QVERIFY2(output.error().summary.contains(QLatin1StringView("no-such-host.invalid")) &&
                     output.error().advice.contains(QLatin1StringView("jump host")),
                 qPrintable(output.error().summary + output.error().advice));
    }

    void anOptionIsNoHost()
    {
        SilentMonitor monitor;
        const auto shell = m_provider->open(QStringLiteral("-oProxyCommand=touch /tmp/x"), monitor);
        QVERIFY(!shell && shell.error().fault == Fault::Malformed);
    }

    void twentyMegabytesGoThereAndBackUnchanged()
    {
        const QByteArray bytes = randomBytes(20 << 20);
        const auto output = run(sh("cat", bytes));
        QVERIFY2(output, error(output));
        QVERIFY(output->out == bytes);
    }

    void inputThatNobodyReadsDoesNoHarm()
    {
        const auto output = run(sh("exit 3", randomBytes(4 << 20)));
        QVERIFY2(output, error(output));
        QCOMPARE(output->exitCode, 3);
    }

    void aSecretComesBeforeTheInput()
    {
        auto command = sh("read secret; printf '%s/' \"$secret\"; cat", "the rest");
        command.secretInput = std::make_shared<const Secret>(QByteArrayView("pass word"));
        const auto output = run(command);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("pass word/the rest"));
    }

    void whatIsKnownLastIsSentLast()
    {
        auto command = sh("cat", "the first");
        command.lastInput = [] { return QByteArray(" and the last"); };
        const auto output = run(command);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("the first and the last"));
        command.input.clear();
        command.lastInput = [] { return QByteArray(); };
        const auto nothing = run(command);
        QVERIFY2(nothing, error(nothing));
        QCOMPARE(nothing->out, QByteArray());
    }

    void bigOutputStreamsInBoundedMemory()
    {
        const auto shell = open();
        QVERIFY2(shell, error(shell));
        SilentMonitor monitor;
        qint64 size = 0;
        qsizetype largest = 0;
        QElapsedTimer timer;
        timer.start();
        const auto output = (*shell)->stream(
            sh("head -c 300000000 /dev/zero"),
            [&](QByteArrayView piece) {
                size += piece.size();
                largest = std::max(largest, piece.size());
                return true;
            },
            monitor);
        QVERIFY2(output, error(output));
        QCOMPARE(size, 300000000);
        QVERIFY(largest <= 1 << 20);
        qInfo("%.0f MB/s", 300.0 / (double(timer.elapsed()) / 1000));
    }

    void cancellingIsQuick()
    {
        const auto shell = open();
        QVERIFY2(shell, error(shell));
        StopAfter monitor(300);
        QElapsedTimer timer;
        timer.start();
        const auto output = (*shell)->run(sh("exec sleep 60"), monitor);
        QVERIFY(!output && output.error().fault == Fault::Cancelled);
        QVERIFY2(timer.elapsed() < 300 + 250, QByteArray::number(timer.elapsed()).constData());
    }

    void aLimitIsKept()
    {
        auto command = sh("exec sleep 60");
        command.limit = std::chrono::milliseconds(300);
        const auto output = run(command);
        QVERIFY(!output && output.error().fault == Fault::TimedOut);
    }

    void silenceTicksTheSink()
    {
        const auto shell = open();
        QVERIFY2(shell, error(shell));
        SilentMonitor monitor;
        int ticks = 0;
        const auto output = (*shell)->stream(
            sh("exec sleep 60"), [&](QByteArrayView piece) { return !piece.isEmpty() || ++ticks < 3; }, monitor);
        QVERIFY2(output, error(output));
        QCOMPARE(ticks, 3);
    }

    void aDaemonThatKeepsTheOutputOpenDoesNotHoldUpTheCommand()
    {
        QElapsedTimer timer;
        timer.start();
        const auto output = run(sh("sleep 20 & echo started"));
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("started\n"));
        QVERIFY(timer.elapsed() < 10000);
    }

    void aCommandKilledBySignalIsNotACutConnection()
    {
        const auto output = run(sh("kill -9 $PPID"));
        QVERIFY(!output);
        QVERIFY2(output.error().fault == Fault::RemoteFailed, error(output));
    }

    void aCutInTheMiddleIsTold()
    {
        const auto shell = open();
        QVERIFY2(shell, error(shell));
        SilentMonitor monitor;
        const auto output = (*shell)->stream(
            sh("echo here; exec sleep 60"),
            [&](QByteArrayView piece) {
                if (piece.startsWith("here"))
                    m_sshd->cutConnections();
                return true;
            },
            monitor);
        QVERIFY(!output);
        QVERIFY2(output.error().fault == Fault::Unreachable, error(output));
        const auto again = (*shell)->run(sh("echo back"), monitor);
        QVERIFY2(again, error(again));
        QCOMPARE(again->out, QByteArray("back\n"));
    }

    void oneConnectionServesAllAndIsReplacedWhenKilled()
    {
        const auto first = open();
        const auto second = open();
        QVERIFY2(first && second, error(first));
        auto masters = processesWith(m_folder.path().toUtf8());
        QCOMPARE(masters.size(), 1);
        ::kill(masters[0], SIGKILL);
        SilentMonitor monitor;
        const auto output = (*second)->run(sh("echo again"), monitor);
        QVERIFY2(output, error(output));
        QCOMPARE(output->out, QByteArray("again\n"));
        masters = processesWith(m_folder.path().toUtf8());
        QCOMPARE(masters.size(), 1);
        m_provider.reset();
    }

    void connectionsEndWithTheProviderAndItsShells()
    {
        auto shell = open();
        QVERIFY2(shell, error(shell));
        shell->reset();
        m_provider.reset();
        QVERIFY(processesWith(m_folder.path().toUtf8()).isEmpty());
    }

    void severalThreadsShareOneConnection()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        QList<Job<CommandOutput>> jobs;
        for (int i = 0; i < 6; ++i)
            jobs.append(startJob(pool, [this, i](Monitor &monitor) -> Result<CommandOutput> {
                const auto shell = m_provider->open(m_sshd->host, monitor);
                if (!shell)
                    return pass(shell.error());
                return (*shell)->run({.argv = {QStringLiteral("echo"), QString::number(i)}, .asRoot = false}, monitor);
            }));
        for (int i = 0; i < 6; ++i) {
            const auto output = jobs[i].result();
            QVERIFY2(output, error(output));
            QCOMPARE(output->out.trimmed().toInt(), i);
        }
        QCOMPARE(processesWith(m_folder.path().toUtf8()).size(), 1);
    }

    void connectionsDieWithAKilledProcess()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--connect"), m_sshd->configFile(), m_folder.path()});
        QVERIFY(other.waitForReadyRead(20000));
        QCOMPARE(other.readAllStandardOutput(), QByteArray("connected\n"));
        const auto masters = processesWith(m_folder.path().toUtf8() + "/replica-desk-ssh-");
        QCOMPARE(masters.size(), 1);
        other.kill();
        QVERIFY(other.waitForFinished());
        QTRY_VERIFY(processesWith(m_folder.path().toUtf8() + "/replica-desk-ssh-").isEmpty());
        const auto left = QDir(m_folder.path()).entryInfoList({QStringLiteral("replica-desk-ssh-*")}, QDir::Dirs);
        for (const QFileInfo &folder : left) // an hour later the next provider clears it away
            QVERIFY(QProcess::execute(QStringLiteral("touch"),
                                      {QStringLiteral("-d"), QStringLiteral("1 hour ago"), folder.filePath()}) == 0);
        QCOMPARE(left.size(), 1);
        QVERIFY(open());
        QVERIFY(!QFile::exists(left[0].filePath()));
    }

    void aSupervisedProgramOutlivesItsConnectionAndLosesNoByte()
    {
        if (::geteuid() != 0)
            QSKIP("the supervisor works as root");
        auto shell = open();
        QVERIFY2(shell, error(shell));
        SilentMonitor monitor;
        const QString base = m_folder.filePath(QStringLiteral("supervised"));
        auto supervisor = std::make_unique<Supervisor>(*shell, QStringLiteral("run-1"), base);
        const QString script = QStringLiteral("seq 1 50000; printf 'Password: '; read secret; seq 50001 100000; exit 3");
        QVERIFY(supervisor->start({{QStringLiteral("sh"), QStringLiteral("-c"), script}, {}}, monitor));
        QByteArray got;
        const auto cut = supervisor->follow(
            0,
            [&](QByteArrayView piece) {
                got.append(piece);
                if (got.endsWith("Password: "))
                    m_sshd->cutConnections();
                return true;
            },
            monitor);
        QVERIFY(!cut);
        QVERIFY2(cut.error().fault == Fault::Unreachable, error(cut));

        supervisor.reset();
        shell->reset();
        init(); // as after a restart
        shell = open();
        QVERIFY2(shell, error(shell));
        supervisor = std::make_unique<Supervisor>(*shell, QStringLiteral("run-1"), base);
        QVERIFY(supervisor->answer(std::make_shared<const Secret>(QByteArrayView("secret")), monitor));
        const auto end = supervisor->follow(
            got.size(), [&](QByteArrayView piece) { return got.append(piece), true; }, monitor);
        QVERIFY2(end, error(end));
        QVERIFY(end->state == SupervisedStatus::State::Exited);
        QCOMPARE(end->exitCode, 3);
        QByteArray expected;
        for (int i = 1; i <= 100000; ++i) {
            expected += QByteArray::number(i) + '\n';
            if (i == 50000)
                expected += "Password: \n";
        }
        QVERIFY(got == expected);
        QVERIFY(supervisor->remove(monitor));
        QVERIFY(QDir().rmdir(base));
    }

private:
    Result<std::shared_ptr<HostShell>> open()
    {
        SilentMonitor monitor;
        return m_provider->open(m_sshd->host, monitor);
    }

    Result<CommandOutput> run(const RemoteCommand &command)
    {
        SilentMonitor monitor;
        const auto shell = open();
        if (!shell)
            return pass(shell.error());
        return (*shell)->run(command, monitor);
    }

    template<typename T>
    QByteArray errorText(const Result<T> &result)
    {
        return result ? QByteArray() : (result.error().summary + u'\n' + result.error().detail).toUtf8();
    }
    template<typename T>
    const char *error(const Result<T> &result)
    {
        m_errorText = errorText(result);
        return m_errorText.constData();
    }

    QTemporaryDir m_folder{QStringLiteral("/tmp/rd-XXXXXX")};
    std::unique_ptr<LoopbackSshd> m_sshd;
    std::shared_ptr<ScriptedAsker> m_asker;
    std::unique_ptr<SshShellProvider> m_provider;
    QByteArray m_errorText;
};

/// The process that is killed by connectionsDieWithAKilledProcess().
static int connectAndWait(const QStringList &arguments)
{
    SshOptions options;
    options.configFile = arguments.value(2);
    options.privateFolder = arguments.value(3);
    SshShellProvider provider(std::make_shared<Credentials>(std::make_shared<ScriptedAsker>()), options);
    SilentMonitor monitor;
    const auto shell = provider.open(QStringLiteral("target"), monitor);
    ::puts(shell ? "connected" : "failed");
    ::fflush(stdout);
    return ::pause();
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1StringView("--connect"))
        return connectAndWait(app.arguments());
    TestSsh test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ssh.moc"
