// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/bundles/bundlespage.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/secretedit.h"
#include "models/bundlelistmodel.h"
#include "models/certificatemodel.h"
#include "models/verdictmodel.h"
#include "support/examplebundle.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace rd;
using test::find;

namespace {

const QByteArray sum(64, 'b');

QByteArray listed(const QByteArray &lines)
{
    return "2000000000\n" + lines;
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestBundlesPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_application.reset(); }
    void whatShouldGoStandsFirst();
    void theWorstVerdictStandsFirst();
    void certificatesAreListed();
    void bundlesOnTheServersAreFoundAndUnreachedOnesNamed();
    void aBundleIsOpenedWithItsPassword();
    void aWrongPasswordIsSaidAndAskedAgain();
    void aFileOfThisMachineIsOpened();
    void wipingAsksFirstAndLooksAgain();
    void withoutAPictureThereIsNothingToLookAt();

private:
    void showPage();
    void answer(const char *password);
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<test::ToldWorld> m_world;
    std::unique_ptr<Application> m_application;
    BundlesPage *m_page = nullptr;
};

void TestBundlesPage::init()
{
    test::warningsFail();
    m_runs = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    m_world->snapshot = test::twoServers();
    m_world->shellAnswers = {{QStringLiteral("ipa1.example.test"), listed("600 root 48211 1999999000 " + sum +
                                                                          " replica-info-ipa3.example.test.gpg\n"
                                                                          "644 root 48211 1999999000 " +
                                                                          sum + " replica-info-ipa2.example.test.gpg\n")},
                             {QStringLiteral("ipa2.example.test"), listed({})}};
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    m_page = m_application->window().bundlesPage();
}

void TestBundlesPage::showPage()
{
    MainWindow &window = m_application->window();
    QTRY_VERIFY(find<QRadioButton>(window, "ticketChoice")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(window, "serverField"), QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window, "signInButton")->click();
    QTRY_VERIFY(find<QPushButton>(*m_page, "lookButton")->isEnabled());
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    QTRY_VERIFY(m_page->isVisible());
}

void TestBundlesPage::answer(const char *password)
{
    auto *field = m_page->findChild<SecretEdit *>();
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, QString::fromLatin1(password));
    QTest::keyClick(field, Qt::Key_Return);
}

void TestBundlesPage::whatShouldGoStandsFirst()
{
    BundleListModel model;
    const QAbstractItemModelTester tester(&model);
    StoredBundle fine{.host = QStringLiteral("a"), .destination = QStringLiteral("new.example.test"), .size = 2000};
    fine.file.mode = 0600;
    StoredBundle made = fine;
    made.destination = QStringLiteral("ipa1.example.test");
    StoredBundle open = fine;
    open.file.mode = 0644;
    model.setBundles({fine, made, open}, {QStringLiteral("ipa1.example.test")});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, BundleListModel::State), QStringLiteral("readable by others"));
    QCOMPARE(text(1, BundleListModel::State), QStringLiteral("the replica is made already"));
    QCOMPARE(text(2, BundleListModel::State), QStringLiteral("fine"));
    model.setBundles({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestBundlesPage::theWorstVerdictStandsFirst()
{
    VerdictModel model;
    const QAbstractItemModelTester tester(&model);
    BundleContents contents = test::exampleBundle();
    contents.members.removeAll(QStringLiteral("http_pin.txt"));
    model.setVerdicts(judgeBundle(contents, {.now = QDateTime::currentDateTimeUtc()}));
    QCOMPARE(model.index(0, VerdictModel::Sentence).data().toString(),
             QStringLiteral("The bundle is not complete; it lacks http_pin.txt."));
    QVERIFY(model.index(1, VerdictModel::Sentence).data().toString().contains(QLatin1StringView("ends in 17 day(s)")));
}

void TestBundlesPage::certificatesAreListed()
{
    CertificateModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCertificates(test::exampleBundle().certificates, QDateTime::currentDateTimeUtc());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, CertificateModel::DaysLeft).data().toString(), QStringLiteral("17"));
    QCOMPARE(model.index(1, CertificateModel::Key).data().toString(), QStringLiteral("RSA 2048, key is there"));
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QLatin1StringView("0FFE0012")));
}

void TestBundlesPage::bundlesOnTheServersAreFoundAndUnreachedOnesNamed()
{
    m_world->shellAnswers.remove(QStringLiteral("ipa2.example.test"));
    cleanup();
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    m_page = m_application->window().bundlesPage();
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    auto *table = find<QTableView>(*m_page, "bundleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(*table, 0, BundleListModel::Destination), QStringLiteral("ipa2.example.test"));
    QCOMPARE(cell(*table, 0, BundleListModel::State), QStringLiteral("the replica is made already, readable by others"));
    QCOMPARE(cell(*table, 1, BundleListModel::State), QStringLiteral("fine"));
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("ipa2.example.test does not answer."));
}

void TestBundlesPage::aBundleIsOpenedWithItsPassword()
{
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    auto *table = find<QTableView>(*m_page, "bundleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    find<QPushButton>(*m_page, "openBundleButton")->click();
    answer("right");
    QTRY_VERIFY(find<QTableView>(*m_page, "verdictTable")->isVisible());
    QCOMPARE(find<QTableView>(*m_page, "certificateTable")->model()->rowCount(), 3);
    QVERIFY(find<QLabel>(*m_page, "detailsText")->text().contains(QLatin1StringView("FreeIPA 3.3.5")));
    // The second one opens without being asked again.
    table->selectRow(1);
    find<QPushButton>(*m_page, "openBundleButton")->click();
    QTRY_VERIFY(find<QLabel>(*m_page, "detailsTitle")->text().contains(QLatin1StringView("ipa3.example.test")));
    QVERIFY(cell(*find<QTableView>(*m_page, "verdictTable"), 0, 0).contains(QLatin1StringView("not for ipa3.example.test")));
}

void TestBundlesPage::aWrongPasswordIsSaidAndAskedAgain()
{
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    QTRY_VERIFY(find<QPushButton>(*m_page, "openBundleButton")->isEnabled());
    find<QPushButton>(*m_page, "openBundleButton")->click();
    answer("wrong");
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("The bundle does not open."));
    QVERIFY(!find<QTableView>(*m_page, "verdictTable")->isVisible());
    find<QPushButton>(*m_page, "openBundleButton")->click();
    answer("right");
    QTRY_VERIFY(find<QTableView>(*m_page, "verdictTable")->isVisible());
}

void TestBundlesPage::aFileOfThisMachineIsOpened()
{
    showPage();
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("sealed") == 6 && file.flush());
    emit m_page->openFileRequested(file.fileName());
    answer("right");
    QTRY_COMPARE(find<QLabel>(*m_page, "detailsTitle")->text(), file.fileName());
    emit m_page->openFileRequested(QStringLiteral("/nowhere/at.all"));
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("There is no file /nowhere/at.all."));
}

void TestBundlesPage::wipingAsksFirstAndLooksAgain()
{
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    auto *table = find<QTableView>(*m_page, "bundleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    find<QPushButton>(*m_page, "wipeButton")->click();
    auto *box = find<QMessageBox>(*m_page, "wipeQuestion");
    QVERIFY(box->text().contains(QLatin1StringView("ipa2.example.test")));
    find<QPushButton>(*box, "confirmWipeButton")->click();
    QTRY_COMPARE(find<QLabel>(*m_page, "emptyLabel")->text(), QStringLiteral("No bundle lies on the servers of this domain."));
    QTRY_VERIFY(find<QLabel>(*m_page, "emptyLabel")->isVisible());
}

void TestBundlesPage::withoutAPictureThereIsNothingToLookAt()
{
    BundlesPage page;
    page.setLookPossible(false, QStringLiteral("Sign in first."));
    QVERIFY(!find<QPushButton>(page, "lookButton")->isEnabled());
    QVERIFY(find<QPushButton>(page, "openFileButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "openBundleButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "wipeButton")->isEnabled());
}

QTEST_MAIN(TestBundlesPage)
#include "tst_bundlespage.moc"
