// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/logs/logpane.h"
#include "gui/logs/logview.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reviewpage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/connectgesture.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/factsview.h"
#include "gui/widgets/secretedit.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

using namespace rd;
using test::find;

/// The whole window with its controllers; only the outside is told.
class TestApplication : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void signInLeadsToTheTopology();
    void aWrongPasswordIsSaidInThePage();
    void theStatusBarSaysHowFreshThePictureIs();
    void theTitleSaysThatItIsTheLab();
    void placesAreKeptForTheNextStart();
    void aCaptureIsSavedAndOpenedWithoutSigningIn();
    void reportTableAndGraphAreSaved();
    void aFileThatIsNoCaptureIsSaid();
    void whatChangedSinceACaptureIsTold();
    void aReplicaIsMadeAndShown();
    void theReviewShowsTheDomainAfterwardsAndSavesThePlan();
    void machinesAreLookedAtWhileTheyAreTyped();
    void stoppingSaysWhatItMeansAndStopsAfterTheStep();
    void endingTheProgramGoesOnWithTheCleanUp();
    void thePasswordOfTheSignInIsNotAskedAgain();
    void aFailureSaysWhatToDoAndCanBeTriedAgain();
    void anUnfinishedRunIsOfferedAndReattached();
    void aPastRunIsOpenedWithItsOutput();

private:
    void signIn();
    void order();
    RunPage &runPage();
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<test::ToldWorld> m_world;
    std::unique_ptr<Application> m_application;
};

void TestApplication::init()
{
    test::warningsFail();
    m_runs = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    m_world->resolve = [](const QString &, Monitor &) -> Result<QStringList> { return QStringList{QStringLiteral("192.0.2.9")}; };
    m_world->roundTrip = [](const QString &, Monitor &) -> Result<double> { return 2.5; };
    m_world->shellAnswers.insert(QStringLiteral("ipa1.example.test"), {});
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

void TestApplication::cleanup()
{
    m_application.reset();
}

void TestApplication::signIn()
{
    QWidget &window = m_application->window();
    QTRY_VERIFY(find<QRadioButton>(window, "ticketChoice")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(window, "serverField"), QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<TopologyView>(window, "graph")->isVisible());
}

void TestApplication::order()
{
    QWidget &window = m_application->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *target = find<QLineEdit>(window, "targetField");
    QTRY_VERIFY(target->isVisible());
    QTest::keyClicks(target, QStringLiteral("ipa2.example.test"));
    find<QPushButton>(window, "reviewButton")->click();
    find<QPushButton>(window, "startButton")->click();
    QTRY_VERIFY(window.findChild<RunPage *>());
}

RunPage &TestApplication::runPage()
{
    return *m_application->window().findChild<RunPage *>();
}

void TestApplication::signInLeadsToTheTopology()
{
    m_world->snapshot = test::twoServers();
    signIn();
    QWidget &window = m_application->window();
    QCOMPARE(find<QLabel>(window, "domainLabel")->text(), test::exampleDomain);
    QVERIFY(find<QLabel>(window, "signedInAs")->text().contains(m_world->ticket));
    QVERIFY(window.windowTitle().contains(test::exampleDomain));
}

void TestApplication::aWrongPasswordIsSaidInThePage()
{
    m_world->signInProblem =
        Error{Fault::AuthFailed, QStringLiteral("Wrong password."), QStringLiteral("err 49"), QStringLiteral("Again.")};
    MainWindow &window = m_application->window();
    QTest::keyClicks(find<QLineEdit>(window, "serverField"), QStringLiteral("ipa1.example.test"));
    find<QRadioButton>(window, "managerChoice")->click();
    QTest::keyClicks(find<SecretEdit>(window, "passwordField"), QStringLiteral("bad"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<QLabel>(*window.signInPage(), "bannerTitle")->isVisible());
    QCOMPARE(find<QLabel>(*window.signInPage(), "bannerTitle")->text(), QStringLiteral("Wrong password."));
    QCOMPARE(m_world->passwordSeen, QByteArray("bad"));
    m_world->signInProblem.reset();
    QTest::keyClicks(find<SecretEdit>(window, "passwordField"), QStringLiteral("good"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<TopologyView>(window, "graph")->isVisible());
    QCOMPARE(m_world->passwordSeen, QByteArray("good"));
}

void TestApplication::theStatusBarSaysHowFreshThePictureIs()
{
    signIn();
    QWidget &window = m_application->window();
    auto *freshness = find<QLabel>(window, "freshness");
    QVERIFY(!freshness->text().isEmpty());
    m_world->readProblem = Error{Fault::Unreachable, QStringLiteral("Nobody answers."), {}, {}};
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(freshness->text().contains(QStringLiteral("Nobody answers.")));
    m_world->readProblem.reset();
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(!freshness->text().contains(QStringLiteral("Nobody answers.")));
}

void TestApplication::theTitleSaysThatItIsTheLab()
{
    auto lab = std::make_shared<Snapshot>(*test::oneServer());
    lab->isLab = true;
    m_world->snapshot = lab;
    signIn();
    QVERIFY(m_application->window().windowTitle().contains(QStringLiteral("lab — not FreeIPA")));
}

void TestApplication::placesAreKeptForTheNextStart()
{
    const QTemporaryDir layouts;
    m_world->layoutsFolder = layouts.path();
    m_world->snapshot = test::twoServers();
    const ServerId ipa1 = test::exampleId(QStringLiteral("ipa1"));
    const auto startAgain = [this] {
        m_application.reset();
        m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
        m_application->start();
        signIn();
    };
    startAgain();
    TopologyPage *page = m_application->window().topologyPage();
    page->selectServer(ipa1);
    auto *graph = find<TopologyView>(*page, "graph");
    QTest::keyClick(graph, Qt::Key_Up, Qt::ShiftModifier);
    const QPointF moved = graph->topology()->serverItem(ipa1)->pos();
    const LayoutStore store(layouts.path());
    QTRY_COMPARE(store.load(m_world->snapshot->realm).value(ipa1), moved);
    startAgain();
    QCOMPARE(find<TopologyView>(m_application->window(), "graph")->topology()->serverItem(ipa1)->pos(), moved);
}

void TestApplication::aCaptureIsSavedAndOpenedWithoutSigningIn()
{
    m_world->snapshot = test::troubledDomain();
    signIn();
    MainWindow &window = m_application->window();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("capture.json"));
    emit window.topologyPage()->captureRequested(false, file);
    QTRY_VERIFY(QFile::exists(file));
    emit window.signOutRequested();
    QTRY_VERIFY(!find<TopologyView>(window, "graph")->isVisible());
    emit window.captureOpenRequested(file);
    QTRY_VERIFY(find<TopologyView>(window, "graph")->isVisible());
    QCOMPARE(window.topologyPage()->snapshot()->servers.size(), m_world->snapshot->servers.size());
    QVERIFY(find<QLabel>(window, "signedInAs")->text().contains(QStringLiteral("capture.json")));
    QVERIFY(!find<QPushButton>(window, "newReplicaButton")->isVisible());
    window.topologyPage()->selectServer(test::exampleId(QStringLiteral("ipa1")));
    window.topologyPage()->setEditing(true); // unlocked or not: a capture cannot be changed
    auto *graph = find<TopologyView>(window, "graph");
    QTest::keyClick(graph, Qt::Key_L);
    QVERIFY(!graph->connecting()->isActive());
}

void TestApplication::reportTableAndGraphAreSaved()
{
    m_world->snapshot = test::troubledDomain();
    signIn();
    TopologyPage *page = m_application->window().topologyPage();
    const QTemporaryDir folder;
    const std::array formats{std::pair(DataFormat::Html, "<!"), std::pair(DataFormat::Csv, ""),
                             std::pair(DataFormat::Dot, "digraph")};
    for (const auto &[format, begin] : formats) {
        const QString path = folder.filePath(QStringLiteral("file%1").arg(static_cast<int>(format)));
        emit page->dataExportRequested(format, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.startsWith(begin), content.left(60).constData());
        QVERIFY(content.contains("munich.example.test"));
    }
    QVERIFY(find<QWidget>(*page, "problemBanner")->isVisible()); // says where the file is
}

void TestApplication::aFileThatIsNoCaptureIsSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("capture.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"a\":") > 0);
    file.close();
    emit m_application->window().captureOpenRequested(path);
    QTRY_VERIFY(find<QWidget>(m_application->window(), "errorBanner")->isVisible());
    emit m_application->window().captureOpenRequested(folder.filePath(QStringLiteral("missing.json")));
    QTRY_VERIFY(find<QLabel>(*find<QWidget>(m_application->window(), "errorBanner"), "bannerTitle")
                    ->text()
                    .contains(QStringLiteral("missing.json")));
}

void TestApplication::whatChangedSinceACaptureIsTold()
{
    m_world->snapshot = test::oneServer();
    signIn();
    MainWindow &window = m_application->window();
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("capture.json"));
    emit window.topologyPage()->captureRequested(false, file);
    QTRY_VERIFY(QFile::exists(file));
    m_world->snapshot = test::twoServers();
    emit window.reloadRequested();
    QTRY_COMPARE(window.topologyPage()->snapshot()->servers.size(), 2);
    emit window.topologyPage()->compareRequested(file);
    auto *details = find<FactsView>(*window.topologyPage(), "details");
    QTRY_VERIFY(details->title().startsWith(QStringLiteral("Since")));
    QVERIFY(details->facts().first().facts.first().value.contains(QStringLiteral("ipa2")));
}

void TestApplication::aReplicaIsMadeAndShown()
{
    QByteArray given;
    m_world->install = [&](PlanContext &context, StepReporter &reporter, Monitor &monitor) -> Result<> {
        const auto answer = context.credentials->askOnce({.kind = Question::Kind::AdminPassword,
                                                          .subject = QStringLiteral("admin"),
                                                          .prompt = QStringLiteral("admin password:")},
                                                         monitor);
        if (!answer)
            return pass(answer.error());
        given = (*answer)->bytes().toByteArray();
        test::playConsole(test::recordedConsole(QStringLiteral("install-3.3.console")), reporter);
        return {};
    };
    signIn();
    order();
    QWidget &window = m_application->window();
    auto *secret = find<SecretEdit>(runPage(), "promptSecret");
    QTRY_VERIFY(secret->isVisible());
    QVERIFY(secret->hasFocus());
    m_world->snapshot = test::twoServers();
    QTest::keyClicks(secret, QStringLiteral("Adm-1"));
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("ipa2 replicates with ipa1"));
    QCOMPARE(given, QByteArray("Adm-1"));

    const QAbstractItemModel *steps = find<QTreeView>(runPage(), "stepTree")->model();
    QCOMPARE(steps->rowCount(), 2);
    QVERIFY(steps->rowCount(steps->index(1, 0)) > 5);
    QVERIFY(find<LogPane>(runPage(), "logPane")->view()->store()->endLine() > 100);

    find<QPushButton>(runPage(), "topologyButton")->click();
    auto *graph = find<TopologyView>(window, "graph");
    QTRY_VERIFY(graph->isVisible());
    const auto *scene = qobject_cast<TopologyScene *>(graph->scene());
    QTRY_VERIFY(scene->selectedServer());
    QCOMPARE(scene->selectedServer()->id(), test::exampleId(QStringLiteral("ipa2")));
}

void TestApplication::theReviewShowsTheDomainAfterwardsAndSavesThePlan()
{
    m_world->snapshot = test::twoServers();
    signIn();
    MainWindow &window = m_application->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>(window, "targetField"), QStringLiteral("ipa9.example.test"));
    find<QPushButton>(window, "reviewButton")->click();
    ReviewPage &page = *window.reviewPage();
    QVERIFY(page.isVisible());
    QVERIFY(find<QPlainTextEdit>(page, "commandsText")->toPlainText().contains(QStringLiteral("ipa-replica-prepare")));
    const auto *picture = find<TopologyView>(page, "picture");
    QTRY_VERIFY(picture->topology()->serverItem(ServerId(QStringLiteral("ipa9.example.test"))));
    find<QToolButton>(page, "beforeButton")->click();
    QVERIFY(!picture->topology()->serverItem(ServerId(QStringLiteral("ipa9.example.test"))));
    QVERIFY(picture->topology()->serverItem(test::exampleId(QStringLiteral("ipa1"))));
    QVERIFY(find<QLabel>(page, "bannerTitle")->text().contains(QStringLiteral("point of no return")));
    find<QPushButton>(page, "commandsCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ipa-replica-install")));
    const QTemporaryDir folder;
    emit page.saveRequested(PlanFormat::Json, folder.path());
    QTRY_VERIFY(find<QLabel>(page, "messageLabel")->text().contains(folder.path()));
    QVERIFY(readPlanFile(folder.filePath(QStringLiteral("plan.json"))));
    emit page.saveRequested(PlanFormat::Ansible, folder.path()); // level 0
    QTRY_VERIFY(find<QLabel>(page, "messageLabel")->text().contains(QStringLiteral("level 1")));
}

void TestApplication::machinesAreLookedAtWhileTheyAreTyped()
{
    signIn();
    QWidget &window = m_application->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    const auto *source = find<QLabel>(window, "sourceProbe");
    QTRY_COMPARE(source->text(), QStringLiteral("The name leads to 192.0.2.9. SSH works."));
    QTRY_VERIFY(find<QComboBox>(window, "sourceChoice")->currentText().contains(QStringLiteral("2.5 ms away")));
    QTest::keyClicks(find<QLineEdit>(window, "targetField"), QStringLiteral("ipa2.example.test"));
    const auto *target = find<QLabel>(window, "targetProbe");
    QTRY_COMPARE(target->text(), QStringLiteral("The name leads to 192.0.2.9. SSH fails: ipa2.example.test does not answer."));
    find<QLineEdit>(window, "targetLogin")->setText(QStringLiteral("ipa1.example.test"));
    QTRY_COMPARE(target->text(), QStringLiteral("The name leads to 192.0.2.9. SSH works."));
}

void TestApplication::stoppingSaysWhatItMeansAndStopsAfterTheStep()
{
    QSemaphore mayEnd;
    m_world->prepare = [&mayEnd](PlanContext &, StepReporter &, Monitor &monitor) -> Result<> {
        constexpr int slice = 20;
        while (!mayEnd.tryAcquire(1, slice) && !monitor.stopRequested()) {
        }
        return {};
    };
    signIn();
    order();
    RunPage &page = runPage();
    QTRY_VERIFY(find<QPushButton>(page, "interruptButton")->isVisible());
    find<QPushButton>(page, "interruptButton")->click();
    auto *dialog = find<QDialog>(page, "stopDialog");
    QVERIFY(find<QPushButton>(*dialog, "goOnButton")->isDefault());
    QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("endProgramChoice")));
    find<QAbstractButton>(*dialog, "afterStepChoice")->click();
    mayEnd.release();
    auto *again = find<QPushButton>(page, "retryButton");
    QTRY_VERIFY(again->isVisible());
    const auto *tree = find<QTreeView>(page, "stepTree");
    QCOMPARE(tree->model()->index(0, 0).data(StepModel::StateRole).value<StepState>(), StepState::Done);
    QCOMPARE(tree->model()->index(1, 0).data(StepModel::StateRole).value<StepState>(), StepState::Waiting);
}

void TestApplication::endingTheProgramGoesOnWithTheCleanUp()
{
    std::atomic<bool> runs = false;
    m_world->install = [&runs](PlanContext &context, StepReporter &, Monitor &monitor) -> Result<> {
        if (context.order.deed == ReplicaOrder::Deed::CleanUp)
            return {};
        std::ignore = context.record->setFact(QStringLiteral("installJob"), QStringLiteral("job-1"));
        runs = true;
        while (!context.endProgram->load() && !monitor.stopRequested())
            QThread::yieldCurrentThread();
        std::ignore = context.record->setFact(QStringLiteral("installJob"), QJsonValue());
        return fail(Fault::RemoteFailed, QStringLiteral("You ended it."));
    };
    signIn();
    order();
    RunPage &page = runPage();
    QTRY_VERIFY(runs.load());
    find<QPushButton>(page, "interruptButton")->click();
    auto *dialog = find<QDialog>(page, "stopDialog");
    find<QAbstractButton>(*dialog, "endProgramChoice")->click();
    const auto cleanedUp = [this] {
        const auto pages = m_application->window().findChildren<RunPage *>();
        return std::any_of(pages.cbegin(), pages.cend(), [](const RunPage *each) {
            return each->order().deed == ReplicaOrder::Deed::CleanUp && each->isVisible();
        });
    };
    QTRY_VERIFY(cleanedUp());
    QCOMPARE(find<QLabel>(page, "bannerTitle")->text(), QStringLiteral("You ended it."));
}

void TestApplication::thePasswordOfTheSignInIsNotAskedAgain()
{
    QByteArray given;
    m_world->install = [&given](PlanContext &context, StepReporter &, Monitor &monitor) -> Result<> {
        const auto answer = context.credentials->get(
            {.kind = Question::Kind::AdminPassword, .subject = QStringLiteral("admin"), .prompt = {}}, monitor);
        given = (*answer)->bytes().toByteArray();
        return {};
    };
    MainWindow &window = m_application->window();
    find<QRadioButton>(window, "kerberosChoice")->click();
    QTest::keyClicks(find<QLineEdit>(window, "serverField"), QStringLiteral("ipa1.example.test"));
    QTest::keyClicks(find<QLineEdit>(window, "principalField"), QStringLiteral("admin@EXAMPLE.TEST"));
    QTest::keyClicks(find<SecretEdit>(window, "passwordField"), QStringLiteral("Adm-1"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<TopologyView>(window, "graph")->isVisible());
    order();
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("ipa2 replicates with ipa1"));
    QCOMPARE(given, QByteArray("Adm-1"));
}

void TestApplication::aFailureSaysWhatToDoAndCanBeTriedAgain()
{
    std::atomic<int> tries = 0;
    m_world->prepare = [&tries](PlanContext &, StepReporter &, Monitor &) -> Result<> {
        if (++tries == 1)
            return fail(Fault::Unreachable, QStringLiteral("No way to ipa1."), QStringLiteral("refused"),
                        QStringLiteral("Open port 22."));
        return {};
    };
    signIn();
    order();
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("No way to ipa1."));
    QCOMPARE(find<QLabel>(runPage(), "bannerText")->text(), QStringLiteral("Open port 22."));
    QVERIFY(find<QPushButton>(runPage(), "folderButton")->isVisible());
    find<QPushButton>(runPage(), "retryButton")->click();
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("ipa2 replicates with ipa1"));
}

void TestApplication::anUnfinishedRunIsOfferedAndReattached()
{
    m_application.reset();
    {
        ReplicaOrder order;
        order.target = QStringLiteral("ipa2.example.test");
        order.source = QStringLiteral("ipa1.example.test");
        const auto record = *RunRecord::create(order, m_runs->path());
        QVERIFY(record->journal(QStringLiteral("session"), {{QStringLiteral("state"), QStringLiteral("running")}}));
        QVERIFY(record->appendConsole("Configuring directory server\n"));
    }
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    signIn();
    MainWindow &window = m_application->window();
    window.showReplicas();
    auto *reattach = find<QPushButton>(window, "reattachButton");
    QTRY_VERIFY(reattach->isVisible());
    reattach->click();
    QTRY_VERIFY(window.findChild<RunPage *>());
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("ipa2 replicates with ipa1"));
    QCOMPARE(find<LogPane>(runPage(), "logPane")->view()->store()->line(0).toByteArray(), "Configuring directory server");
}

void TestApplication::aPastRunIsOpenedWithItsOutput()
{
    m_world->install = [](PlanContext &context, StepReporter &, Monitor &) -> Result<> {
        std::ignore = context.record->appendConsole("the last words\n");
        return fail(Fault::RemoteFailed, QStringLiteral("It failed."));
    };
    signIn();
    order();
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("It failed."));
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    MainWindow &window = m_application->window();
    window.showReplicas();
    auto *open = find<QPushButton>(*window.replicasPage(), "openButton");
    QTRY_VERIFY(open->isEnabled());
    open->click();
    QTRY_VERIFY(window.findChild<RunPage *>());
    QTRY_COMPARE(find<QLabel>(runPage(), "bannerTitle")->text(), QStringLiteral("It failed."));
    QTRY_COMPARE(find<LogPane>(runPage(), "logPane")->view()->store()->line(0).toByteArray(), "the last words");
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
