// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/runrecord.h"
#include "plan/targetprogram.h"
#include "plan/wayback.h"
#include "support/localshell.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <future>

using namespace rd;

namespace {

/// This machine, with the supervisor's folder in a place of the test's own.
class BasedShell final : public HostShell
{
public:
    explicit BasedShell(QString base) : m_base(std::move(base)) {}
    QString host() const override { return m_shell.host(); }
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
    {
        return m_shell.run(based(command), monitor);
    }
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
    {
        return m_shell.stream(based(command), sink, monitor);
    }

private:
    RemoteCommand based(RemoteCommand command) const
    {
        constexpr int folder = 4; // sh -c LAUNCHER sh FOLDER …
        if (command.argv.value(folder - 1) == QLatin1StringView("sh"))
            command.argv[folder] = m_base;
        return command;
    }
    QString m_base;
    test::LocalShell m_shell;
};

class BasedShells final : public ShellProvider
{
public:
    explicit BasedShells(QString base) : m_base(std::move(base)) {}
    Result<std::shared_ptr<HostShell>> open(const QString &, Monitor &) override { return std::make_shared<BasedShell>(m_base); }

private:
    QString m_base;
};

/// Somebody who does not answer until the question is withdrawn.
class SilentAsker final : public Asker
{
public:
    std::atomic<int> asked = 0;
    Result<SecretPtr> ask(const Question &, Monitor &monitor) override
    {
        ++asked;
        while (!monitor.stopRequested())
            QThread::yieldCurrentThread();
        return fail(Fault::Cancelled, QStringLiteral("withdrawn"));
    }
};

class Quiet final : public StepReporter
{
public:
    void note(const QString &) override {}
    void console(QByteArrayView) override {}
    void installer(const InstallerEvents &) override {}
};

class StoppableMonitor final : public Monitor
{
public:
    std::atomic<bool> stop = false;
    bool stopRequested() const override { return stop; }
    void progress(int, int, const QString &) override {}
};

TargetProgram shellProgram(const QByteArray &script)
{
    return {.name = QStringLiteral("install"), .argv = {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script)}};
}

} // namespace

/// A program of a run on the real supervisor, ended before it is done.
class TestTargetProgram : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theProgramIsEndedAndItsOutputKept();
    void aQuestionOfItsIsWithdrawn();
    void whatAnEarlierProgramLeftIsEnded();
    void whereNothingRunsNothingIsEnded();

private:
    QByteArray console() const;
    bool follows() const { return console().contains("begun"); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<SilentAsker> m_asker;
    PlanContext m_context;
    Quiet m_reporter;
};

void TestTargetProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_asker = std::make_shared<SilentAsker>();
    m_context = {};
    m_context.order.target = QStringLiteral("ipa2.example.test");
    m_context.shells = std::make_shared<BasedShells>(m_folder->filePath(QStringLiteral("run")));
    m_context.credentials = std::make_shared<Credentials>(m_asker);
    m_context.record = *RunRecord::create(m_context.order, m_folder->filePath(QStringLiteral("runs")));
}

QByteArray TestTargetProgram::console() const
{
    QFile file(m_context.record->folder() + QStringLiteral("/console.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTargetProgram::theProgramIsEndedAndItsOutputKept()
{
    SilentMonitor monitor;
    auto running = std::async(std::launch::async, [&] {
        return runOnTarget(m_context, m_reporter, shellProgram("echo begun; read line; echo over"), monitor);
    });
    QTRY_VERIFY(follows());
    QVERIFY(programRuns(*m_context.record));
    m_context.endProgram->store(true);
    const auto end = running.get();
    QVERIFY(!end);
    QCOMPARE(end.error().fault, Fault::RemoteFailed);
    QVERIFY(!end.error().advice.isEmpty());
    QVERIFY(!programRuns(*m_context.record));
    QVERIFY(wayBack(*m_context.record));
    QVERIFY(!console().contains("over"));
}

void TestTargetProgram::aQuestionOfItsIsWithdrawn()
{
    SilentMonitor monitor;
    auto running = std::async(std::launch::async, [&] {
        return runOnTarget(m_context, m_reporter,
                           shellProgram("echo begun; printf 'Password for admin@X: '; read line; echo over"), monitor);
    });
    QTRY_COMPARE(m_asker->asked.load(), 1);
    m_context.endProgram->store(true);
    const auto end = running.get();
    QVERIFY(!end);
    QCOMPARE(end.error().fault, Fault::RemoteFailed);
    QVERIFY(!programRuns(*m_context.record));
}

void TestTargetProgram::whatAnEarlierProgramLeftIsEnded()
{
    StoppableMonitor leaving;
    auto running = std::async(std::launch::async, [&] {
        return runOnTarget(m_context, m_reporter, shellProgram("echo begun; read line; echo over"), leaving);
    });
    QTRY_VERIFY(follows());
    leaving.stop = true;
    QCOMPARE(running.get().error().fault, Fault::Cancelled);
    const QString id = m_context.record->id();
    QVERIFY(programRuns(*m_context.record)); // it goes on by itself
    m_context.record.reset();
    m_context.record = *RunRecord::reopen(id, m_folder->filePath(QStringLiteral("runs")));
    SilentMonitor monitor;
    QVERIFY(endOnTarget(m_context, m_reporter, monitor));
    QVERIFY(!programRuns(*m_context.record));
    QVERIFY(!console().contains("over"));
}

void TestTargetProgram::whereNothingRunsNothingIsEnded()
{
    SilentMonitor monitor;
    QVERIFY(endOnTarget(m_context, m_reporter, monitor));
    QVERIFY(!changedAnything(*m_context.record));
}

QTEST_GUILESS_MAIN(TestTargetProgram)
#include "tst_targetprogram.moc"
