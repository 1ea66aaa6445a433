// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "backend/match/patterncompiler.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/diagnosis/supportdialog.h"
#include "gui/diagnosis/verdictcard.h"
#include "gui/logs/logpane.h"
#include "gui/logs/logspage.h"
#include "gui/logs/mergedlogview.h"
#include "gui/replicas/runpage.h"
#include "gui/widgets/banner.h"
#include "models/coursemodel.h"
#include "models/diagnosislistmodel.h"
#include "support/examples.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace rd;
using test::find;

namespace {

/// A failed installation of 4.6 with something harmless in it and a failure that a wrapper follows.
const QByteArray failedLog =
    "2023-03-07T09:00:00Z DEBUG Logging to /var/log/ipareplica-install.log\n"
    "2023-03-07T09:00:07Z DEBUG Configuring directory server (dirsrv). Estimated time: 30 seconds\n"
    "2023-03-07T09:00:14Z DEBUG   [1/41]: creating directory server instance\n"
    "Failed to get unit file state for ntpd.service: No such file or directory\n"
    "2023-03-07T09:00:21Z DEBUG   [28/41]: setting up initial replication\n"
    "[ldap://ipa1.example.com:389] reports: Update failed! Status: [Error (-1) - LDAP error: Can't contact "
    "LDAP server]\n"
    "2023-03-07T09:00:28Z DEBUG   [error] RuntimeError: Failed to start replication\n"
    "2023-03-07T09:00:35Z ERROR The ipa-replica-install command failed. See x for more information\n";
constexpr int causeLine = 6;

const QByteArray goodLog = "2023-03-07T09:00:00Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                           "2023-03-07T09:00:07Z DEBUG   [1/41]: creating directory server instance\n"
                           "2023-03-07T09:00:35Z INFO The ipa-replica-install command was successful\n";

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

class TestDiagnosisPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_application.reset(); }
    void theModelsKeepTheRules();
    void aDroppedLogGetsItsVerdictFirst();
    void aChosenLineOfTheTimeLineIsShownInTheLog();
    void oneClickShowsTheLineAmongAllLogs();
    void whatOnlyLooksBadTellsWhyOnDemand();
    void aCommandIsCopiedForTheRightMachine();
    void whatCameOfTheCauseStandsBelowIt();
    void aGoodLogIsSaidToBeHealthy();
    void aLogThatStopsIsSaidToBeUnknown();
    void aFileThatCannotBeReadIsSaid();
    void findingsOfTheTopologyStandInTheSameList();
    void theRecordOfAFailedRunIsReadAndCanBeCleanedUp();
    void theVerdictShowsWhileTheInstallerRuns();
    void aSupportPackageIsLookedAtBeforeItIsSaved();

private:
    void drop(const QStringList &files);
    QString title() const { return find<QLabel>(*m_page, "verdictTitle")->text(); }
    QString word() const { return find<QLabel>(*m_page, "verdictWord")->text(); }
    void signIn();
    void order();
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<QTemporaryDir> m_logs;
    std::unique_ptr<test::ToldWorld> m_world;
    std::unique_ptr<Application> m_application;
    DiagnosisPage *m_page = nullptr;
};

void TestDiagnosisPage::init()
{
    test::warningsFail();
    m_runs = std::make_unique<QTemporaryDir>();
    m_logs = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    m_world->explains = true;
    Outside outside = m_world->outside(m_runs->path());
    outside.patterns = std::make_shared<VectorPatternCompiler>();
    m_application = std::make_unique<Application>(outside, Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    m_page = m_application->window().diagnosisPage();
    QTest::keyClick(&m_application->window(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(m_page->isVisible());
}

void TestDiagnosisPage::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &event);
}

void TestDiagnosisPage::signIn()
{
    QWidget &window = m_application->window();
    QTRY_VERIFY(find<QRadioButton>(window, "ticketChoice")->isEnabled());
    m_application->window().showSignIn();
    QTest::keyClicks(find<QLineEdit>(window, "serverField"), QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<QWidget>(window, "graph")->isVisible());
}

void TestDiagnosisPage::order()
{
    QWidget &window = m_application->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *target = find<QLineEdit>(window, "targetField");
    QTRY_VERIFY(target->isVisible());
    QTest::keyClicks(target, QStringLiteral("ipa2.example.test"));
    find<QPushButton>(window, "reviewButton")->click();
    QTRY_VERIFY(find<QPushButton>(window, "startButton")->isVisible());
    find<QPushButton>(window, "startButton")->click();
    QTRY_VERIFY(window.findChild<RunPage *>());
}

void TestDiagnosisPage::theModelsKeepTheRules()
{
    CourseModel course;
    const QAbstractItemModelTester courseTester(&course);
    course.setCourse({{.kind = CourseLine::Kind::Phase, .file = QStringLiteral("a"), .line = 2},
                      {.kind = CourseLine::Kind::Sign, .file = QStringLiteral("a"), .line = 9}});
    QCOMPARE(course.rowFor(QStringLiteral("a"), 8).row(), 0);
    QCOMPARE(course.rowFor(QStringLiteral("a"), 9).row(), 1);
    QVERIFY(!course.rowFor(QStringLiteral("b"), 9).isValid());
    DiagnosisListModel findings;
    const QAbstractItemModelTester findingsTester(&findings);
    Diagnosis diagnosis;
    diagnosis.findings = {{.id = QStringLiteral("w"), .outcome = Outcome::Warning},
                          {.id = QStringLiteral("f"), .outcome = Outcome::Fatal}};
    diagnosis.verdict = diagnosis.findings[1];
    findings.setLogFindings(diagnosis);
    findings.setTopologyFindings({{.id = QStringLiteral("t")}});
    QCOMPARE(findings.logFinding(findings.index(0))->id, QStringLiteral("f"));
    QCOMPARE(findings.topologyFinding(findings.index(2))->id, QStringLiteral("t"));
}

void TestDiagnosisPage::aDroppedLogGetsItsVerdictFirst()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog)});
    QTRY_VERIFY(find<QWidget>(*m_page, "card")->isVisible());
    QCOMPARE(word(), QStringLiteral("Failure"));
    QVERIFY(title().contains(QStringLiteral("cannot reach the new replica")));
    QCOMPARE(find<QComboBox>(*m_page, "fileChoice")->count(), 1);
    // The log stands at the line that shows the cause
    auto *log = m_page->findChild<LogView *>();
    QCOMPARE(log->currentLine().value_or(-1), causeLine - 1);
    QVERIFY(find<QToolButton>(*m_page, "lineButton")->text().endsWith(QStringLiteral(":6")));
}

void TestDiagnosisPage::aChosenLineOfTheTimeLineIsShownInTheLog()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog)});
    auto *list = find<QListView>(*m_page, "courseList");
    QTRY_VERIFY(list->model()->rowCount() > 4);
    QCOMPARE(list->currentIndex().data(CourseModel::LineRole).toInt(), causeLine);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(list->currentIndex().data(CourseModel::LineRole).toInt(), 3);
    QCOMPARE(m_page->findChild<LogView *>()->currentLine().value_or(-1), 2);
}

void TestDiagnosisPage::oneClickShowsTheLineAmongAllLogs()
{
    const QByteArray errors = "[07/Mar/2023:09:00:22.5 +0000] - ERR - plugin - run - neighbour\n"
                              "[07/Mar/2023:09:00:23.0 +0000] - INFO - plugin - run - later\n";
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog), write(*m_logs, QStringLiteral("errors"), errors)});
    QTRY_VERIFY(m_page->findChild<QToolButton *>(QStringLiteral("lineInLogsButton")));
    LogsPage &logs = *m_application->window().logsPage();
    const auto shown = [&logs](qint64 distance) {
        const auto row = logs.view()->currentLine();
        const auto place = row ? logs.desk()->rows().at(*row + distance) : std::nullopt;
        return place ? logs.desk()->line(*place).toByteArray() : QByteArray();
    };
    // Even if the log desk hides such lines just now
    find<QLineEdit>(logs, "logFilter")->setText(QStringLiteral("nothing has this"));
    find<QToolButton>(*m_page, "lineInLogsButton")->click();
    QTRY_VERIFY(logs.isVisible() && shown(0).contains("Can't contact LDAP server"));
    QTRY_VERIFY(shown(1).contains("neighbour"));
    QCOMPARE(logs.desk()->sources().size(), 2);

    // Another line, of the log beside the card; no log comes twice
    QTest::keyClick(&m_application->window(), Qt::Key_4, Qt::AltModifier);
    find<LogPane>(*m_page, "logPane")->view()->goToLine(2);
    find<QPushButton>(*m_page, "inLogsButton")->click();
    QTRY_VERIFY(shown(0).contains("[1/41]: creating directory server instance"));
    QCOMPARE(logs.desk()->sources().size(), 2);
}

void TestDiagnosisPage::whatOnlyLooksBadTellsWhyOnDemand()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog)});
    auto *list = find<QListView>(*m_page, "courseList");
    QTRY_VERIFY(list->model()->rowCount() > 4);
    QStringList reasons;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (static_cast<CourseLine::Kind>(index.data(CourseModel::KindRole).toInt()) == CourseLine::Kind::Harmless)
            reasons << index.data(Qt::ToolTipRole).toString();
    }
    QCOMPARE(reasons, QStringList{QStringLiteral("Harmless: The installer asks for services that are not on this system.")});
}

void TestDiagnosisPage::aCommandIsCopiedForTheRightMachine()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"),
                "Check connection from master to remote replica 'ipa2.example.com':\n" + failedLog)});
    QTRY_VERIFY(m_page->findChild<QLineEdit *>(QStringLiteral("commandField")));
    QCOMPARE(find<QLineEdit>(*m_page, "commandField")->text(), QStringLiteral("nc -vz ipa2.example.com 389"));
    QVERIFY(find<QLineEdit>(*m_page, "commandField")->accessibleName().contains(QStringLiteral("ipa1.example.com")));
    find<QToolButton>(*m_page, "copyCommandButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("nc -vz ipa2.example.com 389"));
}

void TestDiagnosisPage::whatCameOfTheCauseStandsBelowIt()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog)});
    QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("evidenceText")));
    QStringList headings;
    for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("cardHeading")))
        headings << label->text();
    QCOMPARE(headings,
             (QStringList{QStringLiteral("What shows it"), QStringLiteral("What it led to"), QStringLiteral("What to do")}));
}

void TestDiagnosisPage::aGoodLogIsSaidToBeHealthy()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), goodLog)});
    QTRY_VERIFY(find<QWidget>(*m_page, "card")->isVisible());
    QCOMPARE(word(), QStringLiteral("Healthy"));
    QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("commandField")));
}

void TestDiagnosisPage::aLogThatStopsIsSaidToBeUnknown()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog.left(failedLog.indexOf("[ldap:")))});
    QTRY_VERIFY(find<QWidget>(*m_page, "card")->isVisible());
    QCOMPARE(word(), QStringLiteral("Unknown failure"));
    QVERIFY(find<QLabel>(*m_page, "verdictCause")->text().contains(QStringLiteral("setting up initial replication")));
}

void TestDiagnosisPage::aFileThatCannotBeReadIsSaid()
{
    drop({m_logs->filePath(QStringLiteral("nowhere.log"))});
    auto *banner = find<Banner>(*m_page, "banner");
    QTRY_VERIFY(banner->isVisible() && banner->title().contains(QStringLiteral("nowhere.log")) &&
                !banner->title().startsWith(QStringLiteral("Reading")));
    QVERIFY(find<QPushButton>(*m_page, "openButton")->isEnabled());
    QVERIFY(!find<QPushButton>(*m_page, "supportButton")->isEnabled());
}

void TestDiagnosisPage::findingsOfTheTopologyStandInTheSameList()
{
    m_world->snapshot = test::troubledDomain();
    signIn();
    QTest::keyClick(&m_application->window(), Qt::Key_4, Qt::AltModifier);
    auto *list = find<QListView>(*m_page, "findingList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QVERIFY(find<QPushButton>(*m_page, "hostsButton")->isEnabled());
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"), failedLog)});
    QTRY_COMPARE(list->model()->index(0, 0).data(DiagnosisListModel::OutcomeRole).toInt(), static_cast<int>(Outcome::Fatal));
    find<QTabWidget>(*m_page, "tabs")->setCurrentWidget(list);
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->setCurrentIndex(last);
    QCOMPARE(title(), last.data().toString());
    find<QPushButton>(*m_page, "cardTopologyButton")->click();
    QTRY_VERIFY(find<QWidget>(m_application->window(), "graph")->isVisible());
}

void TestDiagnosisPage::theRecordOfAFailedRunIsReadAndCanBeCleanedUp()
{
    m_world->install = [](PlanContext &context, StepReporter &reporter, Monitor &) -> Result<> {
        reporter.console(failedLog);
        if (const auto kept = context.record->appendConsole(failedLog); !kept)
            return kept;
        return fail(Fault::RemoteFailed, QStringLiteral("It failed."));
    };
    signIn();
    order();
    auto *button = find<QPushButton>(m_application->window(), "diagnosisButton");
    QTRY_VERIFY(button->isVisible());
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("runsButton"))->isEnabled());
    button->click();
    QTRY_VERIFY(find<QWidget>(*m_page, "card")->isVisible());
    QVERIFY(title().contains(QStringLiteral("cannot reach the new replica")));
    const QString about = find<QLabel>(*m_page, "subheading")->text();
    QVERIFY2(about.contains(QStringLiteral("ipa2.example.test")), qPrintable(about));
    QCOMPARE(find<QLineEdit>(*m_page, "commandField")->text(), QStringLiteral("nc -vz ipa2.example.test 389"));
    QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("cardCleanUpButton")));
    find<QPushButton>(*m_page, "cardCleanUpButton")->click();
    QTRY_COMPARE(m_application->window().findChildren<RunPage *>().size(), 2);
}

void TestDiagnosisPage::theVerdictShowsWhileTheInstallerRuns()
{
    const auto seen = std::make_shared<QSemaphore>();
    const QSemaphoreReleaser always(*seen); // else the worker would wait for ever
    m_world->install = [seen](PlanContext &, StepReporter &reporter, Monitor &) -> Result<> {
        reporter.console(failedLog.left(failedLog.indexOf("2023-03-07T09:00:28Z")));
        seen->acquire();
        return {};
    };
    signIn();
    order();
    auto *banner = find<Banner>(m_application->window(), "verdictBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->title().contains(QStringLiteral("cannot reach the new replica")));
    auto *page = m_application->window().findChild<RunPage *>();
    QTRY_VERIFY(find<LogPane>(*page, "logPane")->view()->store()->endLine() >= causeLine);
    find<QPushButton>(*banner, "verdictLineButton")->click();
    QCOMPARE(find<LogPane>(*page, "logPane")->view()->currentLine().value_or(-1), causeLine - 1);
    seen->release();
    QTRY_VERIFY(banner->isHidden());
}

void TestDiagnosisPage::aSupportPackageIsLookedAtBeforeItIsSaved()
{
    drop({write(*m_logs, QStringLiteral("ipareplica-install.log"),
                "args=['ipa-client-install', '--password', 'Geheim77']\n" + failedLog)});
    auto *button = find<QPushButton>(*m_page, "supportButton");
    QTRY_VERIFY(button->isEnabled());
    button->click();
    auto *dialog = m_page->findChild<SupportDialog *>();
    QVERIFY(dialog);
    auto *list = find<QTreeWidget>(*dialog, "supportFiles");
    auto *save = find<QPushButton>(*dialog, "savePackageButton");
    QTRY_VERIFY(save->isEnabled() && list->topLevelItemCount() > 0);
    QTreeWidgetItem *log = list->topLevelItem(list->topLevelItemCount() - 1);
    QCOMPARE(log->text(2), QStringLiteral("1"));
    list->setCurrentItem(log);
    auto *text = find<QPlainTextEdit>(*dialog, "supportText");
    QVERIFY(text->toPlainText().contains(QStringLiteral("ipa1.example.com")));
    QVERIFY(!text->toPlainText().contains(QStringLiteral("Geheim77")));
    find<QCheckBox>(*dialog, "withoutNames")->click();
    QTRY_VERIFY(save->isEnabled() && !text->toPlainText().contains(QStringLiteral("ipa1.example.com")));
    save->click();
    const QString path = m_logs->filePath(QStringLiteral("out.tar.gz"));
    auto *where = dialog->findChild<QFileDialog *>(QStringLiteral("savePackageDialog"));
    QVERIFY(where);
    emit where->fileSelected(path);
    where->close();
    auto *banner = find<Banner>(*dialog, "supportBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), QStringLiteral("The package is saved."));
    QVERIFY(QFileInfo(path).size() > 0);
    dialog->close();
}

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosispage.moc"
