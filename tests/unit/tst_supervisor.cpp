// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"
#include "plan/supervisor.h"
#include "support/localshell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <unistd.h>

using namespace rd;
using namespace rd::test;
using State = SupervisedStatus::State;

namespace {

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isGone(int pid)
{
    const QByteArray stat = fileContent(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.isEmpty() || stat.mid(stat.lastIndexOf(')') + 2).startsWith('Z');
}

} // namespace

class TestSupervisor : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-V")});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3 is not installed");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        for (const QString &id : QDir(m_base()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            Supervisor(m_shell, id, m_base()).stop(m_silent);
    }

    void tellsThatNothingWasStarted()
    {
        auto supervisor = make("a");
        QVERIFY(is(supervisor.status(m_silent), State::Absent));
        QVERIFY(supervisor.remove(m_silent));
        const auto answered = supervisor.answer(std::make_shared<const Secret>(QByteArrayView("x")), m_silent);
        QVERIFY(!answered && answered.error().fault == Fault::NotFound);
    }

    void runsAProgramOnATerminalAndKeepsItsEnd()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "test -t 0 && test -t 1 && echo terminal $TERM $EXTRA; umask; exit 7",
                      {QStringLiteral("EXTRA=a b")}));
        const auto end = follow(supervisor);
        QVERIFY(end && end->state == State::Exited);
        QCOMPARE(end->exitCode, 7);
        QCOMPARE(m_got, QByteArray("terminal dumb a b\n0022\n"));
        QCOMPARE(end->outputSize, m_got.size());
    }

    void foldersAreForTheirOwnerAlone()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "true"));
        QVERIFY(follow(supervisor));
        const auto files =
            QDir(m_base() + QLatin1StringView("/a")).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        QVERIFY(files.size() >= 5);
        for (const QFileInfo &info : files)
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
                     qPrintable(info.fileName()));
        QCOMPARE(QFileInfo(m_base()).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }

    void aFolderOthersMayEnterIsNotUsed()
    {
        QDir().mkpath(m_base());
        QFile::setPermissions(m_base(), QFile::Permissions(0x7755));
        auto supervisor = make("a");
        const auto started = supervisor.start({.argv = {QStringLiteral("true")}, .environment = {}}, m_silent);
        QVERIFY(!started && started.error().fault == Fault::RemoteFailed);
    }

    void aSignalIsToldAs128AndMore()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "kill -TERM $$"));
        const auto end = follow(supervisor);
        QVERIFY(end);
        QCOMPARE(end->exitCode, 128 + SIGTERM);
    }

    void aMissingProgramIsRefusedAndLeavesNothingRunning()
    {
        auto supervisor = make("a");
        const auto started = supervisor.start({.argv = {QStringLiteral("no-such-program")}, .environment = {}}, m_silent);
        QVERIFY(!started && started.error().fault == Fault::NotFound);
        QVERIFY(is(supervisor.status(m_silent), State::Absent));
    }

    void startingTwiceRunsOnce()
    {
        const QByteArray script = "echo run >>" + QFile::encodeName(m_folder->filePath(QStringLiteral("runs"))) + "; read line";
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        QList<Job<>> jobs;
        for (int i = 0; i < 4; ++i)
            jobs.append(startJob(pool, [&](Monitor &monitor) {
                return make("a").start(
                    {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script)}, .environment = {}},
                    monitor);
            }));
        for (auto &job : jobs)
            QVERIFY(job.result());
        auto supervisor = make("a");
        QVERIFY(answer(supervisor, "go"));
        QVERIFY(follow(supervisor));
        QVERIFY(start(supervisor, "exit 9"));
        QVERIFY(is(supervisor.status(m_silent), State::Exited));
        QCOMPARE(fileContent(m_folder->filePath(QStringLiteral("runs"))), QByteArray("run\n"));
    }

    void answersReachTheProgramAndAreNotEchoed()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "printf 'Password: '; read secret; test \"$secret\" = 'pass word' && echo right"));
        QVERIFY(answer(supervisor, "pass word"));
        QVERIFY(follow(supervisor));
        QCOMPARE(m_got, QByteArray("Password: \nright\n"));
        const auto files = QDir(m_base() + QLatin1StringView("/a")).entryInfoList(QDir::Files);
        for (const QFileInfo &info : files)
            QVERIFY2(!fileContent(info.filePath()).contains("pass word"), qPrintable(info.fileName()));
    }

    void anAnswerTooEarlyIsNeitherLostNorShown()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "read go; printf 'Password: '; read secret; echo \"${#secret}\""));
        QVERIFY(answer(supervisor, "go"));
        QVERIFY(answer(supervisor, "early"));
        QVERIFY(follow(supervisor));
        QVERIFY(m_got.contains("Password: ") && m_got.endsWith("5\n") && !m_got.contains("early"));
    }

    void anAnswerWithControlCharactersIsRefused()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "read line"));
        QVERIFY(!answer(supervisor, "two\nlines"));
        QVERIFY(!answer(supervisor, "\x03"));
    }

    void answeringNeverHangs()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "sleep 60"));
        const QByteArray line(4000, 'x');
        bool refused = false; // whether the keeper takes them all or says no does not matter here
        for (int i = 0; i < 25 && !refused; ++i)
            refused = !answer(supervisor, line);
        QVERIFY(is(supervisor.status(m_silent), State::Running));
    }

    void fiveMegabytesOfAnythingArriveUnchangedOverManyCuts()
    {
        const QString source = m_folder->filePath(QStringLiteral("random"));
        QByteArray bytes(5 << 20, Qt::Uninitialized);
        QRandomGenerator generator(3);
        generator.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush());
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "cat " + QFile::encodeName(source)));
        Result<SupervisedStatus> end = follow(supervisor, 300000);
        int cuts = 0;
        while (end && m_got.size() < bytes.size() && ++cuts < 100)
            end = follow(supervisor, 300000);
        end = follow(supervisor);
        QVERIFY(end && end->state == State::Exited);
        QVERIFY(cuts > 5);
        QVERIFY(m_got == bytes);
    }

    void followingIsPrompt()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "for i in 1 2 3; do sleep 0.3; date +%s%N; done"));
        qint64 slowest = 0;
        QVERIFY(supervisor.follow(
            0,
            [&](QByteArrayView piece) {
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                if (!piece.isEmpty())
                    slowest = std::max(slowest, now - piece.toByteArray().trimmed().split('\n').last().toLongLong() / 1000000);
                return true;
            },
            m_silent));
        QVERIFY2(slowest > 0 && slowest < 250, QByteArray::number(slowest).constData());
    }

    void carriageReturnsOfAProgressLineAreKept()
    {
        auto supervisor = make("a");
        QVERIFY(start(
            supervisor,
            "printf 'Update in progress, 1 seconds elapsed\\rUpdate in progress, 2 seconds elapsed\\r\\nUpdate succeeded\\n'"));
        QVERIFY(follow(supervisor));
        QCOMPARE(
            m_got,
            QByteArray("Update in progress, 1 seconds elapsed\rUpdate in progress, 2 seconds elapsed\r\nUpdate succeeded\n"));
    }

    void aMillionLinesAreNoBurden()
    {
        auto supervisor = make("a");
        QElapsedTimer timer;
        timer.start();
        QVERIFY(start(supervisor, "seq 1 1000000"));
        const auto end = follow(supervisor);
        QVERIFY(end && end->state == State::Exited);
        QCOMPARE(m_got.count('\n'), 1000000);
        QVERIFY(m_got.endsWith("\n1000000\n"));
        qInfo("%lld ms", timer.elapsed());
    }

    void aKilledFollowerDoesNotHurtTheProgram()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "echo one; read go; echo two"));
        QVERIFY(follow(supervisor, 1));
        QVERIFY(is(supervisor.status(m_silent), State::Running));
        QVERIFY(answer(supervisor, "go"));
        QVERIFY(is(follow(supervisor), State::Exited));
        QCOMPARE(m_got, QByteArray("one\n\ntwo\n"));
    }

    void aFollowerWhoseReaderIsGoneEnds()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "read go"));
        QProcess pipeline; // ends when both of its programs have ended
        pipeline.start(QStringLiteral("sh"),
                       {QStringLiteral("-c"), QStringLiteral("python3 %1/a/supervisor.py %1/a follow 0 | true").arg(m_base())});
        QVERIFY(pipeline.waitForFinished(10000));
        QVERIFY(is(supervisor.status(m_silent), State::Running));
    }

    void aKilledKeeperIsLost()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "echo begun; sleep 60"));
        const auto pids = this->pids();
        QCOMPARE(pids.size(), 2);
        QTRY_VERIFY(fileContent(m_base() + QLatin1StringView("/a/output")).contains("begun"));
        ::kill(pids[0], SIGKILL);
        QTRY_VERIFY(isGone(pids[1])); // the terminal hung up
        QVERIFY(is(follow(supervisor), State::Lost));
        QCOMPARE(m_got, QByteArray("begun\n"));
        QVERIFY(supervisor.remove(m_silent));
        QVERIFY(is(supervisor.status(m_silent), State::Absent));
    }

    void aNumberUsedAgainIsNotOurProgram()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "read line"));
        const auto pids = this->pids();
        const QString file = m_base() + QLatin1StringView("/a/pids");
        const QByteArray before = fileContent(file);
        QList<QByteArray> lines = before.split('\n');
        for (int i = 0; i < 2; ++i) // as if other processes had the numbers now
            lines[i] = lines[i].left(lines[i].lastIndexOf(' ')) + " 1";
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(lines.join('\n')) > 0 && changed.flush());
        QVERIFY(is(supervisor.status(m_silent), State::Lost));
        QVERIFY(supervisor.stop(m_silent));
        QVERIFY(!isGone(pids[1])); // nothing of "ours" was there to be stopped
        changed.seek(0);
        QVERIFY(changed.resize(0) && changed.write(before) > 0 && changed.flush());
    }

    void afterARebootNothingWasStarted()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "true"));
        QVERIFY(follow(supervisor));
        const QString folder = m_base() + QLatin1StringView("/a/");
        QVERIFY(QFile::remove(folder + QLatin1StringView("status")));
        QByteArray pids = fileContent(folder + QLatin1StringView("pids"));
        pids.replace("boot ", "boot 0");
        QFile changed(folder + QLatin1StringView("pids"));
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(pids) > 0 && changed.flush());
        QVERIFY(is(supervisor.status(m_silent), State::Absent));
    }

    void stoppingEndsTheWholeSession()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "sleep 61 & echo $!; wait; sleep 62"));
        QVERIFY(follow(supervisor, 1));
        const int child = m_got.trimmed().toInt();
        QVERIFY(child > 1 && !isGone(child));
        QVERIFY(supervisor.stop(m_silent));
        QTRY_VERIFY(isGone(child));
        const auto status = supervisor.status(m_silent);
        QVERIFY(is(status, State::Exited));
        QVERIFY(supervisor.remove(m_silent));
    }

    void aProgramDeafToSignalsIsKilled()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "trap '' INT TERM HUP; echo deaf; while :; do sleep 1; done"));
        QVERIFY(follow(supervisor, 1));
        QVERIFY(supervisor.stop(m_silent));
        const auto status = supervisor.status(m_silent);
        QVERIFY(is(status, State::Exited));
        QCOMPARE(status->exitCode, 128 + SIGKILL);
    }

    void aRunningProgramIsNotRemoved()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "read line"));
        const auto removed = supervisor.remove(m_silent);
        QVERIFY(!removed && removed.error().fault == Fault::Conflict);
        QVERIFY(answer(supervisor, "x"));
        QVERIFY(follow(supervisor));
        QVERIFY(supervisor.remove(m_silent));
        QVERIFY(!QDir(m_base() + QLatin1StringView("/a")).exists());
    }

    void aFullDiskLosesNothingAndStopsNobody()
    {
        if (::geteuid() != 0)
            QSKIP("a small file system can be mounted by root only");
        const QString disk = m_folder->filePath(QStringLiteral("disk"));
        QDir().mkdir(disk);
        const QStringList mount{QStringLiteral("-t"),      QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                QStringLiteral("size=1m"), QStringLiteral("tmpfs"), disk};
        if (QProcess::execute(QStringLiteral("mount"), mount) != 0)
            QSKIP("mount is not allowed here");
        Supervisor supervisor(m_shell, QStringLiteral("a"), disk + QLatin1StringView("/base"));
        const QByteArray ended = QFile::encodeName(m_folder->filePath(QStringLiteral("ended")));
        const bool started = start(supervisor, "seq 1 400000; echo >" + ended);
        const bool wentOn = QTest::qWaitFor([&] { return QFile::exists(QFile::decodeName(ended)); }, 20000);
        const auto full = supervisor.status(m_silent);
        QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,size=50m"), disk});
        const auto end = follow(supervisor);
        const bool removed = supervisor.remove(m_silent).has_value();
        QProcess::execute(QStringLiteral("umount"), {disk});
        QVERIFY(started && wentOn && removed);
        QVERIFY(is(full, State::Running));
        QVERIFY(full->diskFull);
        QVERIFY(is(end, State::Exited));
        QVERIFY(!end->diskFull);
        QCOMPARE(m_got.count('\n'), 400000);
        QVERIFY(m_got.endsWith("\n400000\n"));
    }

    void aDaemonThatKeepsTheTerminalDoesNotHoldUpTheEnd()
    {
        auto supervisor = make("a");
        QVERIFY(start(supervisor, "trap '' HUP; setsid sleep 3 & echo done; exit 4"));
        QElapsedTimer timer;
        timer.start();
        const auto end = follow(supervisor);
        QVERIFY(end && end->state == State::Exited && end->exitCode == 4);
        QCOMPARE(m_got, QByteArray("done\n"));
        QVERIFY(timer.elapsed() < 2500);
    }

private:
    QString m_base() const { return m_folder->filePath(QStringLiteral("base")); }
    Supervisor make(const char *id) { return Supervisor(m_shell, QString::fromLatin1(id), m_base()); }

    bool start(Supervisor &supervisor, const QByteArray &script, const QStringList &environment = {})
    {
        m_got.clear();
        const auto started =
            supervisor.start({{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script)}, environment}, m_silent);
        if (!started)
            qWarning() << started.error().summary << started.error().detail;
        return started.has_value();
    }

    bool answer(Supervisor &supervisor, QByteArrayView text)
    {
        return supervisor.answer(std::make_shared<const Secret>(text), m_silent).has_value();
    }

    /// Goes on where it stopped; cut when that many bytes more have come.
    Result<SupervisedStatus> follow(Supervisor &supervisor, qint64 cutAfter = std::numeric_limits<qint64>::max())
    {
        const qsizetype before = m_got.size();
        return supervisor.follow(
            before,
            [&](QByteArrayView piece) {
                m_got.append(piece);
                return m_got.size() - before < cutAfter;
            },
            m_silent);
    }

    static bool is(const Result<SupervisedStatus> &status, State state)
    {
        if (!status)
            qWarning() << status.error().summary << status.error().detail;
        return status && status->state == state;
    }

    QList<int> pids() const
    {
        QList<int> found;
        for (const QByteArray &line : fileContent(m_base() + QLatin1StringView("/a/pids")).split('\n'))
            if (line.startsWith("keeper") || line.startsWith("program"))
                found.append(line.split(' ').value(1).toInt());
        return found;
    }

    std::shared_ptr<LocalShell> m_shell = std::make_shared<LocalShell>();
    std::unique_ptr<QTemporaryDir> m_folder;
    SilentMonitor m_silent;
    QByteArray m_got;
};

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
