// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/backendoutside.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/secretedit.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
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

private:
    void signIn();
    void fillIn(const QString &replica);
    void order(const QString &replica, const QString &address);
    void answerForTheManager();
    void answerIfAsked();
    RunPage *runPage() { return m_application->window().findChild<RunPage *>(); }
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
        const bool login = find<QLabel>(*runPage(), "promptText")->text().contains(QStringLiteral("labadmin"));
        QTest::keyClicks(secret, m_passwords.value(login ? "root" : "admin-password"));
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

QTEST_MAIN(LabWindow)
#include "labwindow.moc"
