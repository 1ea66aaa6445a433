// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/secretedit.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace rd;
using test::find;

/// The real window on the lab's network, driven by the names of its widgets. Started by tst_window inside of the lab, with
/// the passwords on descriptor 3 and the lab's folder in LAB_STATE.
class LabWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void makesAReplica();
    void startsAReplicaAndIsKilled();
    void takesUpWhatIsUnfinished();
    void promotesAReplicaAsASudoUser();
    void findsTheCauseCleansUpAndTriesAgain();
    void seesErrorsOfTheStartHeal();

private:
    void signIn();
    void fillIn(const QString &replica);
    void order(const QString &replica, const QString &address);
    void answerForTheManager();
    void answerIfAsked();
    RunPage *runPage();
    DiagnosisPage &diagnosis() { return *m_application->window().diagnosisPage(); }
    void isDiagnosed(const QString &id, const QString &word);
    void diagnoseServer(const QString &host);
    void meet(const QString &place);
    void ends(const QString &words);
    void waitUntilMade(const QString &replica);
    void bothDirectionsAreInSync(const QString &replica);

    QHash<QByteArray, QString> m_passwords;
    std::unique_ptr<Application> m_application;
};

void LabWindow::initTestCase()
{
    constexpr int passwordsFd = 3;
    QFile given;
    QVERIFY(given.open(passwordsFd, QIODevice::ReadOnly));
    for (const QByteArray &line : given.readAll().split('\n'))
        m_passwords.insert(line.left(line.indexOf('=')), QString::fromUtf8(line.mid(line.indexOf('=') + 1)));
}

void LabWindow::init()
{
    const bool asks = QByteArrayView(QTest::currentTestFunction()).endsWith("SudoUser"); // no key, no known hosts
    m_application = std::make_unique<Application>(
        backendOutside(qEnvironmentVariable(asks ? "LAB_SSH_CONFIG_PASSWORD" : "LAB_SSH_CONFIG")), Settings());
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
    QTest::keyClicks(find<SecretEdit>(window, "passwordField"), m_passwords.value("admin-password"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY2_WITH_TIMEOUT(find<TopologyView>(window, "graph")->isVisible(),
                              qPrintable(find<QLabel>(*m_application->window().signInPage(), "bannerTitle")->text()), 60'000);
}

/// The one that is seen.
RunPage *LabWindow::runPage()
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
    QTRY_VERIFY(runPage());
    const auto *banner = find<Banner>(*runPage(), "resultBanner");
    QTRY_VERIFY2_WITH_TIMEOUT((answerIfAsked(), banner->isVisible() && banner->title().startsWith(words)),
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
}

void LabWindow::order(const QString &replica, const QString &address)
{
    fillIn(replica);
    QWidget &window = m_application->window();
    QTest::keyClicks(find<QLineEdit>(window, "addressField"), address);
    find<QCheckBox>(window, "dnsCheck")->click();
    find<QPushButton>(window, "reviewButton")->click();
    find<QPushButton>(window, "startButton")->click();
    QTRY_VERIFY(runPage());
}

void LabWindow::answerForTheManager()
{
    auto *secret = find<SecretEdit>(*runPage(), "promptSecret");
    QTRY_VERIFY_WITH_TIMEOUT(secret->isVisible(), 60'000);
    QVERIFY(secret->hasFocus());
    QTest::keyClicks(secret, m_passwords.value("directory-manager"));
    QTest::keyClick(secret, Qt::Key_Return);
}

/// Whatever is asked just now, by what the question says.
void LabWindow::answerIfAsked()
{
    auto *secret = find<SecretEdit>(*runPage(), "promptSecret");
    auto *yes = find<QPushButton>(*runPage(), "yesButton");
    if (yes->isVisible()) {
        yes->click();
    } else if (secret->isVisible() && secret->text().isEmpty()) {
        const QString prompt = find<QLabel>(*runPage(), "promptText")->text();
        const char *const of = prompt.contains(QStringLiteral("labadmin"))            ? "root"
                               : prompt.contains(QStringLiteral("Directory Manager")) ? "directory-manager"
                                                                                      : "admin-password";
        QTest::keyClicks(secret, m_passwords.value(of));
        QTest::keyClick(secret, Qt::Key_Return);
    }
}

void LabWindow::waitUntilMade(const QString &replica)
{
    const auto *title = find<QLabel>(*runPage(), "bannerTitle");
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 300'000);
    QVERIFY2(title->text() == replica + QStringLiteral(" replicates with ipa1"),
             qPrintable(title->text() + u'\n' + find<QLabel>(*runPage(), "bannerText")->text()));
}

void LabWindow::bothDirectionsAreInSync(const QString &replica)
{
    find<QPushButton>(*runPage(), "topologyButton")->click();
    QWidget &window = m_application->window();
    const auto *scene = qobject_cast<TopologyScene *>(find<TopologyView>(window, "graph")->scene());
    QTRY_VERIFY_WITH_TIMEOUT(scene->selectedServer(), 60'000);
    QCOMPARE(scene->selectedServer()->id().shortName(), replica);
    const auto healthy = [scene, &replica] {
        int directions = 0;
        for (const Agreement &agreement : scene->snapshot()->agreements)
            if (agreement.supplier.shortName() == replica || agreement.consumer.shortName() == replica)
                directions += agreement.health == Health::InSync ? 1 : 0;
        return directions;
    };
    QTRY_COMPARE_WITH_TIMEOUT(healthy(), 2, 90'000);
}

void LabWindow::makesAReplica()
{
    signIn();
    order(QStringLiteral("ipa2.lab.test"), QStringLiteral("10.203.0.12"));
    answerForTheManager();
    waitUntilMade(QStringLiteral("ipa2"));
    bothDirectionsAreInSync(QStringLiteral("ipa2"));
}

void LabWindow::startsAReplicaAndIsKilled()
{
    signIn();
    order(QStringLiteral("ipa3.lab.test"), QStringLiteral("10.203.0.13"));
    answerForTheManager();
    waitUntilMade(QStringLiteral("ipa3")); // the test kills this program long before
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
    answerForTheManager();
    waitUntilMade(QStringLiteral("ipa3"));
    bothDirectionsAreInSync(QStringLiteral("ipa3"));
}

void LabWindow::promotesAReplicaAsASudoUser()
{
    signIn();
    fillIn(QStringLiteral("ipa2.lab.test"));
    QWidget &window = m_application->window();
    for (const auto &[field, host] : {std::pair{"sourceLogin", "ipa1"}, std::pair{"targetLogin", "ipa2"}})
        QTest::keyClicks(find<QLineEdit>(window, field), QStringLiteral("labadmin@%1.lab.test").arg(QLatin1StringView(host)));
    for (const char *role : {"caCheck", "dnsCheck"})
        find<QCheckBox>(window, role)->click();
    find<QPushButton>(window, "reviewButton")->click();
    find<QPushButton>(window, "startButton")->click();
    QTRY_VERIFY(runPage());
    const auto *title = find<QLabel>(*runPage(), "bannerTitle");
    QTRY_VERIFY_WITH_TIMEOUT((answerIfAsked(), title->isVisible()), 300'000);
    waitUntilMade(QStringLiteral("ipa2"));
    bothDirectionsAreInSync(QStringLiteral("ipa2"));
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
    find<QPushButton>(*runPage(), "retryButton")->click();
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
