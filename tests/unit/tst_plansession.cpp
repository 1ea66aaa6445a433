// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/yaml/rulelibrary.h"
#include "models/runreport.h"
#include "models/stallmonitor.h"
#include "plan/plansession.h"
#include "plan/runrecord.h"
#include "support/fakeports.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace rd;

namespace {

/// A step that does what the test says and remembers what was done to it.
class ToldStep final : public Step
{
public:
    using Deed = std::function<Result<>(StepReporter &, Monitor &)>;
    ToldStep(QString name, QStringList &diary, Deed deed = {}) : m_name(std::move(name)), m_diary(diary), m_deed(std::move(deed))
    {}

    bool done = false;
    bool running = false;
    bool changing = true;

    QString id() const override { return m_name; }
    QString title() const override { return m_name; }
    Result<bool> isDone(PlanContext &, Monitor &) override { return done; }
    Result<> apply(PlanContext &, StepReporter &reporter, Monitor &monitor) override
    {
        m_diary << m_name;
        return m_deed ? m_deed(reporter, monitor) : Result<>();
    }
    bool changes() const override { return changing; }
    bool stillRuns(const PlanContext &) const override { return running; }
    Result<> tidy(PlanContext &, StepReporter &, Monitor &) override
    {
        m_diary << QStringLiteral("tidy ") + m_name;
        return {};
    }

private:
    QString m_name;
    QStringList &m_diary;
    Deed m_deed;
};

} // namespace

class TestPlanSession : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void runsTheStepsInOrderAndSkipsWhatIsDone();
    void aFailureTidiesBackwardsAndKeepsItsReason();
    void interruptingLeavesEverythingAsItIs();
    void aStepWhoseProgramStillRunsIsInterruptedNotFailed();
    void notesAndConsoleArriveInTheSessionsThread();
    void canBeStartedAgainAfterAFailure();
    void stoppingAfterTheStepLetsItComeToItsEnd();
    void itIsKnownWhatStoppingWouldMean();
    void endingTheProgramFailsTheStepWithoutADiagnosis();
    void notesAndTimesOfPhasesAreInTheJournal();
    void aSilentInstallerIsToldOnceUntilItSpeaksAgain();
    void theReportTellsTheRun();
    void aFailureWhoseOutputIsKnownIsExplainedBelowItsStep();

private:
    std::unique_ptr<PlanSession> makeSession();
    void runToEnd(PlanSession &session);
    StepList m_steps;
    QStringList m_diary;
    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_root;
};

void TestPlanSession::init()
{
    m_steps.clear();
    m_diary.clear();
    m_root = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<PlanSession> TestPlanSession::makeSession()
{
    PlanContext context;
    context.order.target = QStringLiteral("ipa2.example.com");
    context.order.source = QStringLiteral("ipa1.example.com");
    context.record = *RunRecord::create(context.order, m_root->path());
    return std::make_unique<PlanSession>(std::move(context), std::move(m_steps), m_pool);
}

void TestPlanSession::runToEnd(PlanSession &session)
{
    session.start();
    QTRY_VERIFY(session.state() != SessionState::Running);
}

void TestPlanSession::runsTheStepsInOrderAndSkipsWhatIsDone()
{
    auto done = std::make_unique<ToldStep>(QStringLiteral("b"), m_diary);
    done->done = true;
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary));
    m_steps.push_back(std::move(done));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("c"), m_diary));
    const auto session = makeSession();
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Succeeded);
    QCOMPARE(m_diary, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(RunRecord::list(m_root->path()).first().state, QStringLiteral("succeeded"));
}

void TestPlanSession::aFailureTidiesBackwardsAndKeepsItsReason()
{
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("b"), m_diary, [](StepReporter &, Monitor &) -> Result<> {
        return fail(Fault::Denied, QStringLiteral("no right"), QStringLiteral("the server's words"));
    }));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("c"), m_diary));
    const auto session = makeSession();
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Failed);
    QCOMPARE(m_diary,
             (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("tidy b"), QStringLiteral("tidy a")}));
    QCOMPARE(session->steps().at(1).state, StepState::Failed);
    QCOMPARE(session->steps().at(1).error->summary, QStringLiteral("no right"));
    QCOMPARE(session->steps().at(2).state, StepState::Waiting);
}

void TestPlanSession::interruptingLeavesEverythingAsItIs()
{
    QSemaphore begun;
    m_steps.push_back(
        std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [&begun](StepReporter &, Monitor &monitor) -> Result<> {
            begun.release();
            while (!monitor.stopRequested())
                QThread::yieldCurrentThread();
            return fail(Fault::Cancelled, QStringLiteral("Stopped."));
        }));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("b"), m_diary));
    const auto session = makeSession();
    session->start();
    begun.acquire();
    session->interrupt();
    QTRY_COMPARE(session->state(), SessionState::Interrupted);
    QCOMPARE(m_diary, QStringList{QStringLiteral("a")});
    QCOMPARE(session->steps().at(0).state, StepState::Interrupted);
}

void TestPlanSession::aStepWhoseProgramStillRunsIsInterruptedNotFailed()
{
    auto step = std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [](StepReporter &, Monitor &) -> Result<> {
        return fail(Fault::Internal, QStringLiteral("the disk here is full"));
    });
    step->running = true;
    m_steps.push_back(std::move(step));
    const auto session = makeSession();
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Interrupted);
    QCOMPARE(session->steps().at(0).error->summary, QStringLiteral("the disk here is full"));
    QCOMPARE(m_diary, QStringList{QStringLiteral("a")});
}

void TestPlanSession::notesAndConsoleArriveInTheSessionsThread()
{
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [](StepReporter &reporter, Monitor &) -> Result<> {
        reporter.note(QStringLiteral("one"));
        reporter.console("bytes");
        reporter.installer({InstallerStep{1, 3, QStringLiteral("x")}});
        return {};
    }));
    const auto session = makeSession();
    QSignalSpy console(session.get(), &PlanSession::console);
    QList<int> eventThreads;
    connect(session.get(), &PlanSession::installerEvents, session.get(), [&](int, const InstallerEvents &events) {
        eventThreads << (QThread::currentThread() == thread() ? int(events.size()) : -1);
    });
    runToEnd(*session);
    QCOMPARE(console.size(), 1);
    QCOMPARE(console.first().at(1).toByteArray(), QByteArray("bytes"));
    QCOMPARE(eventThreads, QList<int>{1});
    QCOMPARE(session->steps().first().notes, QStringList{QStringLiteral("one")});
}

void TestPlanSession::canBeStartedAgainAfterAFailure()
{
    int attempt = 0;
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [&attempt](StepReporter &, Monitor &) -> Result<> {
        return ++attempt == 1 ? Result<>(fail(Fault::AuthFailed, QStringLiteral("wrong"))) : Result<>();
    }));
    const auto session = makeSession();
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Failed);
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Succeeded);
    QVERIFY(!session->steps().first().error);
}

void TestPlanSession::stoppingAfterTheStepLetsItComeToItsEnd()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [&](StepReporter &, Monitor &) -> Result<> {
        begun.release();
        mayEnd.acquire();
        return {};
    }));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("b"), m_diary));
    const auto session = makeSession();
    session->start();
    begun.acquire();
    session->stopAfterStep();
    mayEnd.release();
    QTRY_COMPARE(session->state(), SessionState::Interrupted);
    QCOMPARE(session->steps().at(0).state, StepState::Done);
    QCOMPARE(m_diary, QStringList{QStringLiteral("a")});
    mayEnd.release();
    runToEnd(*session);
    QCOMPARE(session->state(), SessionState::Succeeded); // what stopped it is forgotten
}

void TestPlanSession::itIsKnownWhatStoppingWouldMean()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    const auto wait = [&](StepReporter &, Monitor &) -> Result<> {
        begun.release();
        mayEnd.acquire();
        return {};
    };
    auto looks = std::make_unique<ToldStep>(QStringLiteral("looks"), m_diary, wait);
    looks->changing = false;
    m_steps.push_back(std::move(looks));
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("changes"), m_diary, wait));
    const auto session = makeSession();
    session->start();
    begun.acquire();
    QCOMPARE(session->outlook(), StopOutlook::NothingChanged);
    mayEnd.release();
    QTRY_COMPARE(session->steps().at(1).state, StepState::Running);
    begun.acquire();
    QCOMPARE(session->outlook(), StopOutlook::StepEnds);
    QVERIFY(session->context().record->setFact(QStringLiteral("installJob"), QStringLiteral("job-1")));
    QCOMPARE(session->outlook(), StopOutlook::ProgramRuns);
    QVERIFY(session->context().record->setFact(QStringLiteral("installJob"), QJsonValue()));
    QCOMPARE(session->outlook(), StopOutlook::StepEnds);
    mayEnd.release();
    QTRY_COMPARE(session->state(), SessionState::Succeeded);
}

void TestPlanSession::endingTheProgramFailsTheStepWithoutADiagnosis()
{
    PlanContext context;
    context.record = *RunRecord::create(context.order, m_root->path());
    context.rules = [] { return loadRules({}, QLocale(QLocale::C))->knowledge; };
    const auto wanted = context.endProgram;
    QSemaphore begun;
    m_steps.push_back(
        std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [&](StepReporter &reporter, Monitor &) -> Result<> {
            reporter.console("IPA requires ports 389 and 636 for the Directory Server.\r\n");
            begun.release();
            while (!wanted->load())
                QThread::yieldCurrentThread();
            return fail(Fault::RemoteFailed, QStringLiteral("ended"));
        }));
    PlanSession session(std::move(context), std::move(m_steps), m_pool);
    session.start();
    begun.acquire();
    session.endProgram();
    QTRY_COMPARE(session.state(), SessionState::Failed);
    QCOMPARE(session.steps().at(0).error->summary, QStringLiteral("ended"));
    QVERIFY2(session.steps().at(0).notes.isEmpty(), qPrintable(session.steps().at(0).notes.join(u'\n')));
}

void TestPlanSession::notesAndTimesOfPhasesAreInTheJournal()
{
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [](StepReporter &reporter, Monitor &) -> Result<> {
        reporter.note(QStringLiteral("seen"));
        reporter.installer({InstallerPhase{.title = QStringLiteral("told once more")}, InstallerPhaseEnd{}});
        reporter.console("bytes");
        reporter.installer({InstallerPhase{.title = QStringLiteral("new")}, InstallerPhaseEnd{}});
        return {};
    }));
    const auto session = makeSession();
    runToEnd(*session);
    QFile journal(session->context().record->folder() + QStringLiteral("/journal.jsonl"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray text = journal.readAll();
    QVERIFY(text.contains("\"event\":\"note\"") && text.contains("\"text\":\"seen\""));
    QCOMPARE(text.count("\"event\":\"phase\""), 1);
    QVERIFY(text.contains("\"title\":\"new\""));
}

void TestPlanSession::aSilentInstallerIsToldOnceUntilItSpeaksAgain()
{
    QSemaphore maySpeak;
    m_steps.push_back(
        std::make_unique<ToldStep>(QStringLiteral("install"), m_diary, [&](StepReporter &reporter, Monitor &) -> Result<> {
            reporter.console("Configuring Kerberos KDC (krb5kdc)\n");
            reporter.installer({InstallerPhase{.title = QStringLiteral("Configuring Kerberos KDC (krb5kdc)")}});
            maySpeak.acquire();
            reporter.console("more\n");
            maySpeak.acquire();
            return {};
        }));
    const auto session = makeSession();
    StallWatch::Time now = std::chrono::seconds(1000);
    StallMonitor monitor(*session, {}, [&now] { return now; });
    QList<Stall> stalls;
    connect(&monitor, &StallMonitor::stalled, this, [&stalls](const Stall &stall) { stalls << stall; });
    const QSignalSpy over(&monitor, &StallMonitor::over);
    const QSignalSpy events(session.get(), &PlanSession::installerEvents);
    session->start();
    QTRY_COMPARE(events.size(), 1);
    QVERIFY(monitor.isWatching());
    monitor.check();
    QVERIFY(stalls.isEmpty());
    now += std::chrono::seconds(90);
    monitor.check();
    monitor.check();
    QCOMPARE(stalls.size(), 1);
    QCOMPARE(stalls.first().silentSeconds, 90);
    QCOMPARE(stalls.first().log.title, QStringLiteral("/var/log/krb5kdc.log"));
    maySpeak.release();
    QTRY_COMPARE(over.size(), 1);
    maySpeak.release();
    QTRY_COMPARE(session->state(), SessionState::Succeeded);
    QVERIFY(!monitor.isWatching());
}

void TestPlanSession::theReportTellsTheRun()
{
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, [](StepReporter &reporter, Monitor &) -> Result<> {
        reporter.note(QStringLiteral("<script>seen</script>"));
        return fail(Fault::Denied, QStringLiteral("no right"), QStringLiteral("the server's <words>"));
    }));
    const auto session = makeSession();
    runToEnd(*session);
    SilentMonitor monitor;
    RunSummary run;
    run.id = session->runId();
    run.folder = session->context().record->folder();
    run.order = session->context().order;
    const auto written = writeRunReport(run, session->steps(), monitor);
    QVERIFY(written);
    QFile file(*written);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    for (const char *part : {"ipa2.example.com was not made a replica", "no right", "the server&#39;s &lt;words&gt;",
                             "&lt;script&gt;seen&lt;/script&gt;", "</html>"})
        QVERIFY2(html.contains(part) || html.contains(QByteArray(part).replace("&#39;", "'")), part);
    QVERIFY(!html.contains("<script>"));
    QVERIFY(!(QFile::permissions(*written) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestPlanSession::aFailureWhoseOutputIsKnownIsExplainedBelowItsStep()
{
    const auto failing = [](StepReporter &reporter, Monitor &) -> Result<> {
        for (const char *piece : {"IPA requires ports 389 and 63", "6 for the Directory Server.\r\n", "The ipa-replica-install "})
            reporter.console(piece);
        reporter.console("command failed.\r\n");
        return fail(Fault::RemoteFailed, QStringLiteral("it failed"));
    };
    m_steps.push_back(std::make_unique<ToldStep>(QStringLiteral("a"), m_diary, failing));
    PlanContext context;
    context.record = *RunRecord::create(context.order, m_root->path());
    context.rules = [] { return loadRules({}, QLocale(QLocale::C))->knowledge; };
    PlanSession session(std::move(context), std::move(m_steps), m_pool);
    runToEnd(session);
    const QStringList notes = session.steps().at(0).notes;
    QVERIFY2(notes.value(0).contains(QStringLiteral("Another program holds the LDAP ports.")), qPrintable(notes.join(u'\n')));
    QVERIFY2(notes.value(1).contains(QStringLiteral("IPA requires ports 389 and 636 for the Directory Server.")),
             qPrintable(notes.join(u'\n')));
    QVERIFY2(notes.value(2).contains(QStringLiteral("ss -ltnp")), qPrintable(notes.join(u'\n')));
    QCOMPARE(session.steps().at(0).error->summary, QStringLiteral("it failed"));
}

QTEST_GUILESS_MAIN(TestPlanSession)
#include "tst_plansession.moc"
