// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/queuepanel.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reviewpage.h"
#include "gui/replicas/runpage.h"
#include "gui/topology/topologyview.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>

using namespace rd;
using test::find;

/// Queue, drafts and what is kept over a restart; only the outside is told.
class TestQueue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_application.reset(); }
    void replicasOfOneDomainAreMadeOneAfterAnother();
    void aFailureHoldsUpThoseBehindIt();
    void theQueueStopsAfterTheOneThatIsBeingMade();
    void theOrderOfTheQueueIsChanged();
    void afterARestartItGoesOnWithTheOneThatWasBeingMade();
    void whatWasTypedIsOfferedAfterARestart();
    void aDraftThatWasStartedIsForgotten();
    void aSavedPlanFillsThePage();
    void theReportOfARunIsWritten();

private:
    void start();
    void enqueue(const QString &target);
    void type(const QString &target);
    QStringList made();
    MainWindow &window() { return m_application->window(); }
    QTableView *table() { return find<QTableView>(window(), "queueTable"); }
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<test::ToldWorld> m_world;
    std::unique_ptr<Application> m_application;
    QMutex m_guard;
    QStringList m_made; ///< by the worker threads
};

void TestQueue::init()
{
    test::warningsFail();
    m_runs = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    m_made.clear();
    m_world->install = [this](PlanContext &context, StepReporter &, Monitor &) -> Result<> {
        const QMutexLocker guard(&m_guard);
        m_made << context.order.target;
        return {};
    };
    start();
}

void TestQueue::start()
{
    m_application.reset();
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(find<QRadioButton>(window(), "ticketChoice")->isEnabled());
    find<QLineEdit>(window(), "serverField")->setText(QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window(), "signInButton")->click();
    QTRY_VERIFY(find<TopologyView>(window(), "graph")->isVisible());
}

void TestQueue::type(const QString &target)
{
    window().showOrder();
    QTest::keyClicks(find<QLineEdit>(window(), "targetField"), target);
}

void TestQueue::enqueue(const QString &target)
{
    type(target);
    find<QPushButton>(window(), "reviewButton")->click();
    const int before = table()->model()->rowCount();
    find<QPushButton>(window(), "queueButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), before + 1);
}

QStringList TestQueue::made()
{
    const QMutexLocker guard(&m_guard);
    return m_made;
}

void TestQueue::replicasOfOneDomainAreMadeOneAfterAnother()
{
    QSemaphore mayEnd;
    m_world->prepare = [&mayEnd](PlanContext &, StepReporter &, Monitor &monitor) -> Result<> {
        constexpr int slice = 20;
        while (!mayEnd.tryAcquire(1, slice) && !monitor.stopRequested()) {
        }
        return {};
    };
    enqueue(QStringLiteral("a.example.test"));
    enqueue(QStringLiteral("b.example.test"));
    find<QPushButton>(window(), "queueGo")->click();
    QTRY_COMPARE(window().findChildren<RunPage *>().size(), 1);
    QTRY_COMPARE(table()->model()->index(0, QueueModel::State).data().toString(), queueStateText(QueueEntry::State::Running));
    QCOMPARE(table()->model()->index(1, QueueModel::State).data().toString(), queueStateText(QueueEntry::State::Waiting));
    mayEnd.release();
    QTRY_COMPARE(window().findChildren<RunPage *>().size(), 2);
    mayEnd.release();
    QTRY_COMPARE(made(), (QStringList{QStringLiteral("a.example.test"), QStringLiteral("b.example.test")}));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestQueue::aFailureHoldsUpThoseBehindIt()
{
    m_world->install = [](PlanContext &, StepReporter &, Monitor &) -> Result<> {
        return fail(Fault::RemoteFailed, QStringLiteral("It failed."));
    };
    enqueue(QStringLiteral("a.example.test"));
    enqueue(QStringLiteral("b.example.test"));
    find<QPushButton>(window(), "queueGo")->click();
    QTRY_COMPARE(table()->model()->index(0, QueueModel::State).data().toString(), queueStateText(QueueEntry::State::Failed));
    QTRY_COMPARE(find<QPushButton>(window(), "queueGo")->text(), QStringLiteral("&Start the queue"));
    QCOMPARE(window().findChildren<RunPage *>().size(), 1);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestQueue::theQueueStopsAfterTheOneThatIsBeingMade()
{
    QSemaphore mayEnd;
    m_world->prepare = [&mayEnd](PlanContext &, StepReporter &, Monitor &monitor) -> Result<> {
        constexpr int slice = 20;
        while (!mayEnd.tryAcquire(1, slice) && !monitor.stopRequested()) {
        }
        return {};
    };
    enqueue(QStringLiteral("a.example.test"));
    enqueue(QStringLiteral("b.example.test"));
    auto *go = find<QPushButton>(window(), "queueGo");
    go->click();
    QTRY_COMPARE(window().findChildren<RunPage *>().size(), 1);
    window().showReplicas();
    go->click();
    mayEnd.release();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(made(), QStringList{QStringLiteral("a.example.test")});
}

void TestQueue::theOrderOfTheQueueIsChanged()
{
    for (const char *name : {"a.example.test", "b.example.test", "c.example.test"})
        enqueue(QLatin1StringView(name));
    window().showReplicas();
    table()->selectRow(2);
    find<QToolButton>(window(), "queueUp")->click();
    const auto second = [this] { return table()->model()->index(1, QueueModel::Target).data().toString(); };
    QTRY_COMPARE(second(), QStringLiteral("c.example.test"));
    QCOMPARE(table()->currentIndex().row(), 1); // what was chosen stays so
    find<QToolButton>(window(), "queueRemove")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(second(), QStringLiteral("b.example.test"));
}

void TestQueue::afterARestartItGoesOnWithTheOneThatWasBeingMade()
{
    m_world->prepare = [](PlanContext &, StepReporter &, Monitor &monitor) -> Result<> {
        while (!monitor.stopRequested())
            QThread::yieldCurrentThread();
        return fail(Fault::Cancelled, QStringLiteral("killed"));
    };
    enqueue(QStringLiteral("a.example.test"));
    enqueue(QStringLiteral("b.example.test"));
    find<QPushButton>(window(), "queueGo")->click();
    const auto run = [this] {
        const auto entries = ReplicaQueue(m_runs->filePath(QStringLiteral("queue.json"))).entries();
        return entries && !entries->isEmpty() ? entries->first().run : QString();
    };
    QTRY_VERIFY(!run().isEmpty());
    const QString interrupted = run();
    m_application.reset();
    m_world->prepare = {};
    start();
    window().showReplicas();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(window().findChildren<RunPage *>().isEmpty()); // nothing begins by itself
    QTRY_VERIFY(find<QTableView>(window(), "runTable")->model()->rowCount() > 0);
    find<QPushButton>(window(), "queueGo")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(made(), (QStringList{QStringLiteral("a.example.test"), QStringLiteral("b.example.test")}));
    QCOMPARE(RunRecord::list(m_runs->path()).size(), 2); // the first one was taken up, not begun anew
    QVERIFY(QFile::exists(m_runs->filePath(interrupted)));
}

void TestQueue::whatWasTypedIsOfferedAfterARestart()
{
    type(QStringLiteral("draft.example.test"));
    find<QLineEdit>(window(), "addressField")->setText(QStringLiteral("192.0.2.9"));
    QTRY_VERIFY(QFile::exists(m_runs->filePath(QStringLiteral("draft.json"))));
    start();
    window().showOrder();
    auto *take = find<QPushButton>(window(), "takeDraftButton");
    QTRY_VERIFY(take->isVisible());
    QVERIFY(find<QLineEdit>(window(), "targetField")->text().isEmpty());
    take->click();
    QCOMPARE(find<QLineEdit>(window(), "targetField")->text(), QStringLiteral("draft.example.test"));
    QCOMPARE(find<QLineEdit>(window(), "addressField")->text(), QStringLiteral("192.0.2.9"));
    QVERIFY(!take->isVisible());
}

void TestQueue::aDraftThatWasStartedIsForgotten()
{
    type(QStringLiteral("a.example.test"));
    QTRY_VERIFY(QFile::exists(m_runs->filePath(QStringLiteral("draft.json"))));
    find<QPushButton>(window(), "reviewButton")->click();
    find<QPushButton>(window(), "startButton")->click();
    QTRY_COMPARE(made(), QStringList{QStringLiteral("a.example.test")});
    QTRY_VERIFY(!QFile::exists(m_runs->filePath(QStringLiteral("draft.json"))));
}

void TestQueue::aSavedPlanFillsThePage()
{
    ReplicaOrder order;
    order.target = QStringLiteral("a.example.test");
    order.source = QStringLiteral("ipa1.example.test");
    order.setupDns = true;
    order.forwarders = QStringList{QStringLiteral("192.0.2.1")};
    QVERIFY(writeExport(*exportPlan(PlanFormat::Json, order, {}), m_runs->path()));
    window().showOrder();
    emit window().orderPage()->planRequested(m_runs->filePath(QStringLiteral("plan.json")));
    QTRY_COMPARE(window().orderPage()->order().target, order.target);
    QCOMPARE(window().orderPage()->order().toJson(), order.toJson());
    emit window().orderPage()->planRequested(m_runs->filePath(QStringLiteral("missing.json")));
    QTRY_VERIFY(find<QLabel>(window(), "missingLabel")->text().contains(QStringLiteral("missing.json")));
}

void TestQueue::theReportOfARunIsWritten()
{
    m_world->install = [](PlanContext &, StepReporter &reporter, Monitor &) -> Result<> {
        reporter.note(QStringLiteral("seen <b>there</b>"));
        return {};
    };
    type(QStringLiteral("a.example.test"));
    find<QPushButton>(window(), "reviewButton")->click();
    find<QPushButton>(window(), "startButton")->click();
    QTRY_VERIFY(window().findChild<RunPage *>());
    auto *page = window().findChild<RunPage *>();
    QTRY_VERIFY(find<QPushButton>(*page, "reportButton")->isVisible());
    const QString folder = RunRecord::list(m_runs->path()).first().folder;
    const QString report = folder + QStringLiteral("/report.html");
    QTRY_VERIFY(QFile::exists(report));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY2(html.contains("a.example.test is a replica of ipa1.example.test"), html.constData());
    QVERIFY(html.contains("seen &lt;b&gt;there&lt;/b&gt;"));
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
