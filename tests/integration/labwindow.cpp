// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/secretedit.h"
#include "models/checkmodel.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTreeView>
#include <algorithm>

using namespace rd;
using test::find;

/// The real window on the lab's network, driven by the names of its widgets. Started by tst_window inside of the lab. What it
/// shall do comes on descriptor 3 as lines KEY=VALUE: passwords, ssh-config, replicas; and of the order source, text:FIELD and
/// tick:FIELD, where # in a text stands for the number of the host.
class LabWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void makesAReplicaAfterItsChecks();
    void makesAReplicaAtOnce();
    void takesUpWhatIsUnfinished();
    void declinesAndTriesAgainOnceMended();
    void queuesReplicas();
    void goesThroughTheQueue();
    void findsTheCauseCleansUpAndTriesAgain();
    void seesErrorsOfTheStartHeal();

private:
    QString given(const QByteArray &key) const { return m_given.value(key); }
    void signIn();
    void fillIn(const QString &replica);
    void check();
    void start();
    void answerIfAsked(QWidget &page);
    QList<RunPage *> runPages() { return m_application->window().findChildren<RunPage *>(); }
    RunPage *runPage() { return runPages().value(0); }
    /// The words on how it ended; empty: it has not.
    static QString ending(const RunPage *page);
    void waitForEnd(RunPage *page);
    void waitUntilMade(RunPage *page, const QString &replica);
    void bothDirectionsAreInSync(const QString &replica);
    RunPage *shownRunPage();
    DiagnosisPage &diagnosis() { return *m_application->window().diagnosisPage(); }
    void isDiagnosed(const QString &id, const QString &word);
    void diagnoseServer(const QString &host);
    void meet(const QString &place);
    void ends(const QString &words);

    QHash<QByteArray, QString> m_given;
    std::unique_ptr<Application> m_application;
};

void LabWindow::initTestCase()
{
    constexpr int givenFd = 3;
    QFile file;
    QVERIFY(file.open(givenFd, QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        m_given.insert(line.left(line.indexOf('=')), QString::fromUtf8(line.mid(line.indexOf('=') + 1)));
}

void LabWindow::init()
{
    m_application = std::make_unique<Application>(
        backendOutside(m_given.value("ssh-config", qEnvironmentVariable("LAB_SSH_CONFIG"))), Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

void LabWindow::signIn()
{
    QWidget &window = m_application->window();
    auto *server = find<QLineEdit>(window, "serverField");
    server->clear();
    QTest::keyClicks(server, QStringLiteral("ipa1.lab.test"));
    find<QRadioButton>(window, "kerberosChoice")->click();
    QTest::keyClicks(find<QLineEdit>(window, "principalField"), QStringLiteral("admin"));
    QTest::keyClicks(find<SecretEdit>(window, "passwordField"), given("admin-password"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(find<TopologyView>(window, "graph")->isVisible(),
                              qPrintable(find<QLabel>(*m_application->window().signInPage(), "bannerTitle")->text()), 60'000);
}

/// The one that is seen.
RunPage *LabWindow::shownRunPage()
{
    for (RunPage *page : m_application->window().findChildren<RunPage *>())
        if (page->isVisible())
            return page;
    return nullptr;
}

/// Tells the test that things have come so far, and waits for its deed there.
void LabWindow::meet(const QString &place)
{
    const QString path = qEnvironmentVariable("RD_MEETINGS") + u'/' + place;
    QFile here(path);
    QVERIFY(here.open(QIODevice::WriteOnly));
    here.close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + QStringLiteral(".done")), 90'000);
}

/// The run that is seen comes to an end that is told with these words, whatever it asks on the way.
void LabWindow::ends(const QString &words)
{
    QTRY_VERIFY(shownRunPage());
    const auto *banner = find<Banner>(*shownRunPage(), "resultBanner");
    QTRY_VERIFY2_WITH_TIMEOUT((answerIfAsked(*shownRunPage()), banner->isVisible() && banner->title().startsWith(words)),
                              qPrintable(banner->title()), 180'000);
}

void LabWindow::isDiagnosed(const QString &id, const QString &word)
{
    QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(diagnosis(), "stopButton")->isVisible(), 60'000);
    const QString problem = find<Banner>(diagnosis(), "banner")->title();
    const LogFinding &verdict = diagnosis().shown().diagnosis.verdict;
    QVERIFY2(verdict.id == id, qPrintable(QStringList({verdict.id, verdict.title, verdict.file, problem}).join(u'\n')));
    QCOMPARE(find<QLabel>(diagnosis(), "verdictWord")->text(), word);
}

void LabWindow::diagnoseServer(const QString &host)
{
    m_application->window().showDiagnosis();
    auto *hosts = find<QPushButton>(diagnosis(), "hostsButton");
    QTRY_VERIFY(hosts->isEnabled());
    for (QAction *action : hosts->menu()->actions())
        if (action->text() == host)
            action->trigger();
    QVERIFY(find<QPushButton>(diagnosis(), "stopButton")->isVisible());
}

void LabWindow::fillIn(const QString &replica)
{
    QWidget &window = m_application->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    auto *target = find<QLineEdit>(window, "targetField");
    QTRY_VERIFY(target->isVisible());
    QTest::keyClicks(target, replica);
    if (m_given.contains("source")) {
        auto *source = find<QComboBox>(window, "sourceChoice");
        source->setCurrentIndex(source->findData(given("source")));
    }
    const QString number(replica.at(replica.indexOf(u'.') - 1));
    for (auto each = m_given.cbegin(); each != m_given.cend(); ++each) {
        const QByteArray field = each.key().mid(each.key().indexOf(':') + 1);
        if (each.key().startsWith("text:")) {
            auto *edit = find<QLineEdit>(window, field.constData());
            edit->clear();
            QTest::keyClicks(edit, QString(each.value()).replace(u'#', number));
        } else if (each.key().startsWith("tick:")) {
            find<QCheckBox>(window, field.constData())->click();
        }
    }
}

/// The checks' page, until they let the order pass.
void LabWindow::check()
{
    PreflightPage &page = *m_application->window().preflightPage();
    find<QPushButton>(m_application->window(), "checkButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT((answerIfAsked(page), !find<QWidget>(page, "progress")->isVisible()), 120'000);
    QStringList blocking;
    const QAbstractItemModel *checks = find<QTreeView>(page, "checkTree")->model();
    for (int row = 0; row < checks->rowCount(); ++row)
        for (const QModelIndex &group = checks->index(row, 0);
             const QModelIndex &each :
             checks->match(checks->index(0, 0, group), CheckModel::StateRole, QVariant::fromValue(CheckState::Blocking), -1))
            blocking << each.data().toString();
    auto *review = find<QPushButton>(page, "reviewCheckedButton");
    const QString missing = find<QLabel>(m_application->window(), "missingLabel")->text();
    QVERIFY2(review->isEnabled(),
             qPrintable(QStringList({find<QLabel>(page, "summary")->text(), missing}).join(u' ') + blocking.join(u';')));
    review->click();
}

void LabWindow::start()
{
    QWidget &window = m_application->window();
    auto *button = find<QPushButton>(window, "startButton");
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_VERIFY(runPage());
}

/// Whatever the page asks just now, by what the question says.
void LabWindow::answerIfAsked(QWidget &page)
{
    auto *secret = find<SecretEdit>(page, "promptSecret");
    auto *yes = find<QPushButton>(page, "yesButton");
    const QString question = find<QLabel>(page, "promptText")->text();
    if (yes->isVisible()) {
        const bool otherName = question.contains(QStringLiteral("This replica was created for"));
        otherName ? find<QPushButton>(page, "noButton")->click() : yes->click();
    } else if (secret->isVisible() && secret->text().isEmpty()) {
        const bool login = question.contains(QStringLiteral("labadmin"));
        const bool manager = question.contains(QStringLiteral("Directory Manager"));
        QTest::keyClicks(secret, given(login ? "root" : manager ? "directory-manager" : "admin-password"));
        QTest::keyClick(secret, Qt::Key_Return);
    }
}

QString LabWindow::ending(const RunPage *page)
{
    auto *banner = page->findChild<QWidget *>(QStringLiteral("resultBanner"));
    if (banner->isHidden())
        return {};
    return find<QLabel>(*banner, "bannerTitle")->text() + u'\n' + find<QLabel>(*banner, "bannerText")->text();
}

void LabWindow::waitForEnd(RunPage *page)
{
    // A run that is taken up says that it was interrupted until the program on the new machine is found again.
    const auto ended = [page] { return !ending(page).isEmpty() && !ending(page).startsWith(QStringLiteral("Interrupted")); };
    QTRY_VERIFY_WITH_TIMEOUT((answerIfAsked(*page), ended()), 300'000);
}

void LabWindow::waitUntilMade(RunPage *page, const QString &replica)
{
    waitForEnd(page);
    const QString source = m_given.value("source", QStringLiteral("ipa1")).section(u'.', 0, 0);
    const QString made = QStringLiteral("%1 replicates with %2\n").arg(replica.section(u'.', 0, 0), source);
    QVERIFY2(ending(page).startsWith(made), qPrintable(ending(page)));
}

void LabWindow::bothDirectionsAreInSync(const QString &replica)
{
    find<QPushButton>(*runPage(), "topologyButton")->click();
    QWidget &window = m_application->window();
    const auto *scene = qobject_cast<TopologyScene *>(find<TopologyView>(window, "graph")->scene());
    QTRY_VERIFY_WITH_TIMEOUT(scene->selectedServer(), 60'000);
    QCOMPARE(scene->selectedServer()->id().fqdn(), replica);
    const auto healthy = [scene, &replica] {
        int directions = 0;
        for (const Agreement &agreement : scene->snapshot()->agreements)
            if (agreement.supplier.fqdn() == replica || agreement.consumer.fqdn() == replica)
                directions += agreement.health == Health::InSync ? 1 : 0;
        return directions;
    };
    QTRY_VERIFY_WITH_TIMEOUT(healthy() >= 2, 90'000);
}

void LabWindow::makesAReplicaAfterItsChecks()
{
    const QString replica = given("replicas");
    signIn();
    fillIn(replica);
    check();
    start();
    waitUntilMade(runPage(), replica);
    bothDirectionsAreInSync(replica);
}

void LabWindow::makesAReplicaAtOnce()
{
    signIn();
    fillIn(given("replicas"));
    find<QPushButton>(m_application->window(), "reviewButton")->click();
    start();
    waitUntilMade(runPage(), given("replicas")); // a test may kill this program long before
}

void LabWindow::takesUpWhatIsUnfinished()
{
    signIn();
    MainWindow &window = m_application->window();
    window.showReplicas();
    auto *reattach = find<QPushButton>(window, "reattachButton");
    QTRY_VERIFY(reattach->isVisible());
    reattach->click();
    QTRY_VERIFY(runPage());
    waitUntilMade(runPage(), given("replicas"));
    bothDirectionsAreInSync(given("replicas"));
}

void LabWindow::declinesAndTriesAgainOnceMended()
{
    const QString replica = given("replicas");
    signIn();
    fillIn(replica);
    check();
    start();
    waitForEnd(runPage());
    QVERIFY2(ending(runPage()).contains(QStringLiteral("declined or interrupted")), qPrintable(ending(runPage())));
    QCOMPARE(QProcess::execute(QStringLiteral("ssh"), {QStringLiteral("-F"), given("ssh-config"), replica, given("mend")}), 0);
    find<QPushButton>(*runPage(), "retryButton")->click();
    QTRY_VERIFY(ending(runPage()).isEmpty());
    waitUntilMade(runPage(), replica);
}

void LabWindow::queuesReplicas()
{
    signIn();
    MainWindow &window = m_application->window();
    const auto *waiting = find<QTableView>(window, "queueTable")->model();
    const QStringList replicas = given("replicas").split(u' ');
    for (const QString &replica : replicas) {
        fillIn(replica);
        find<QPushButton>(window, "reviewButton")->click();
        const int before = waiting->rowCount();
        find<QPushButton>(window, "queueButton")->click();
        QTRY_COMPARE(waiting->rowCount(), before + 1);
    }
    find<QPushButton>(window, "queueGo")->click();
    QTRY_VERIFY(runPage());
    waitUntilMade(runPage(), replicas.first()); // the test kills this program long before
}

void LabWindow::goesThroughTheQueue()
{
    signIn();
    MainWindow &window = m_application->window();
    window.showReplicas();
    const QStringList replicas = given("replicas").split(u' ');
    const auto *waiting = find<QTableView>(window, "queueTable")->model();
    QTRY_COMPARE(waiting->rowCount(), int(replicas.size()));
    QVERIFY(runPages().isEmpty()); // nothing begins by itself
    find<QPushButton>(window, "queueGo")->click();
    for (const QString &replica : replicas) {
        const auto page = [this, &replica]() -> RunPage * {
            const QList<RunPage *> pages = runPages();
            const auto found = std::find_if(pages.begin(), pages.end(),
                                            [&replica](const RunPage *one) { return one->order().target == replica; });
            return found == pages.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(page(), 60'000);
        waitUntilMade(page(), replica);
    }
    QTRY_COMPARE_WITH_TIMEOUT(waiting->rowCount(), 0, 60'000);
}

/// The newest run failed, made from the command line. Its own record does not know why, the machine does.
void LabWindow::findsTheCauseCleansUpAndTriesAgain()
{
    signIn();
    MainWindow &window = m_application->window();
    window.showDiagnosis();
    auto *runs = find<QPushButton>(diagnosis(), "runsButton");
    QTRY_VERIFY(runs->isEnabled());
    runs->menu()->actions().first()->trigger();
    isDiagnosed(QStringLiteral("ca-configuration-failed"), QStringLiteral("Failure"));
    find<QPushButton>(diagnosis(), "cardMachinesButton")->click();
    isDiagnosed(QStringLiteral("ca-db-replication-wait"), QStringLiteral("Failure"));

    find<QPushButton>(diagnosis(), "cardCleanUpButton")->click();
    ends(QStringLiteral("Something on ipa2.lab.test still listens on port 7389"));
    meet(QStringLiteral("port-told")); // now it gets free
    find<QPushButton>(*shownRunPage(), "retryButton")->click();
    ends(QStringLiteral("Nothing is left of ipa2"));

    window.showDiagnosis();
    find<QPushButton>(diagnosis(), "cardRetryButton")->click();
    ends(QStringLiteral("ipa2 replicates with ipa1"));
}

void LabWindow::seesErrorsOfTheStartHeal()
{
    signIn();
    meet(QStringLiteral("signed-in")); // now the directory starts without a KDC
    diagnoseServer(QStringLiteral("ipa1.lab.test"));
    isDiagnosed(QStringLiteral("ds-gssapi-startup"), QStringLiteral("Failure"));
    meet(QStringLiteral("told")); // now the KDC comes, and the agreement resumes
    diagnoseServer(QStringLiteral("ipa1.lab.test"));
    isDiagnosed(QStringLiteral("ds-gssapi-startup"), QStringLiteral("Has healed"));
    QVERIFY(diagnosis().shown().diagnosis.verdict.healedBy > 0);
}

QTEST_MAIN(LabWindow)
#include "labwindow.moc"
