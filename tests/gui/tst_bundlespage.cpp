// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/bundles/bundledialog.h"
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
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
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
    void aBundleIsPushedToAnotherMachine();
    void aPushThatHangsIsStopped();
    void whatABundleStillNeedsIsSaid();
    void aBundleIsBuiltFromFilesOfTheNewMachine();
    void aBuildThatFailsKeepsWhatWasTyped();
    void aSelfSignedDomainBringsTheBundleToAMachine();
    void aDogtagCaPreparesItOnTheSource();
    void aRefusedPasswordOfTheSourceIsAskedForAnew();
    void atLevelOneNothingIsBuilt();

private:
    void showPage();
    void answer(const char *password);
    void restart();
    QDialog *openBuilder(bool dogtag);
    QString file(const char *name) const;
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
    restart();
}

/// What was changed in the told world counts from here on.
void TestBundlesPage::restart()
{
    cleanup();
    m_application = std::make_unique<Application>(m_world->outside(m_runs->path()), Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
    m_page = m_application->window().bundlesPage();
}

QString TestBundlesPage::file(const char *name) const
{
    QFile file(m_runs->filePath(QLatin1StringView(name)));
    if (!file.open(QFile::WriteOnly) || file.write(name) < 0)
        qFatal("no file %s", name);
    return file.fileName();
}

/// The dialog for ipa2 in a domain of one server.
QDialog *TestBundlesPage::openBuilder(bool dogtag)
{
    auto picture = std::make_shared<Snapshot>(*test::oneServer());
    m_world->tree = test::bundleDomain(QStringLiteral("dc=example,dc=test"), "EXAMPLE.TEST");
    if (dogtag)
        m_world->tree.entries[m_world->tree.below("cn=CA,cn=ipa1.example.test,cn=masters,cn=ipa,cn=etc")] = {};
    else
        picture->servers.first().services.clear();
    m_world->snapshot = picture;
    m_world->shellAnswers[QStringLiteral("ipa2.example.test")] = listed({});
    restart();
    showPage();
    find<QPushButton>(*m_page, "buildButton")->click();
    auto *dialog = find<QDialog>(*m_page, "bundleDialog");
    QTest::keyClicks(find<QLineEdit>(*dialog, "targetField"), QStringLiteral("ipa2.example.test"));
    QTest::keyClicks(find<SecretEdit>(*dialog, "passwordField"), QStringLiteral("right"));
    return dialog;
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
    restart();
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
    page.setSnapshot({});
    QVERIFY(!find<QPushButton>(page, "lookButton")->isEnabled());
    QVERIFY(find<QPushButton>(page, "openFileButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "openBundleButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "wipeButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "buildButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "pushButton")->isEnabled());
}

void TestBundlesPage::aBundleIsPushedToAnotherMachine()
{
    m_world->shellAnswers[QStringLiteral("new.example.test")] = listed({});
    restart();
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    auto *table = find<QTableView>(*m_page, "bundleTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(1);
    find<QPushButton>(*m_page, "pushButton")->click();
    auto *box = find<QInputDialog>(*m_page, "pushQuestion");
    QCOMPARE(box->textValue(), QStringLiteral("ipa3.example.test"));
    box->setTextValue(QStringLiteral("new.example.test"));
    box->accept();
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(),
                 QStringLiteral("The bundle for ipa3.example.test is on new.example.test."));
}

void TestBundlesPage::aPushThatHangsIsStopped()
{
    m_world->shellAnswers[QStringLiteral("slow.example.test")] = listed({});
    restart();
    showPage();
    find<QPushButton>(*m_page, "lookButton")->click();
    QTRY_VERIFY(find<QPushButton>(*m_page, "pushButton")->isEnabled());
    find<QPushButton>(*m_page, "pushButton")->click();
    auto *box = find<QInputDialog>(*m_page, "pushQuestion");
    box->setTextValue(QStringLiteral("slow.example.test"));
    box->accept();
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("Bringing the bundle to slow.example.test…"));
    QVERIFY(!find<QPushButton>(*m_page, "pushButton")->isEnabled());
    QVERIFY(find<QPushButton>(*m_page, "stopButton")->isVisible());
    find<QPushButton>(*m_page, "stopButton")->click();
    QTRY_VERIFY(find<QPushButton>(*m_page, "pushButton")->isEnabled());
    QVERIFY(!find<Banner>(*m_page, "banner")->isVisible());
}

void TestBundlesPage::whatABundleStillNeedsIsSaid()
{
    QDialog *dialog = openBuilder(false);
    auto *target = find<QLineEdit>(*dialog, "targetField");
    auto *outlook = find<QLabel>(*dialog, "outlookLabel");
    auto *button = find<QPushButton>(*dialog, "doButton");
    QVERIFY(outlook->text().contains(QLatin1StringView("Files for the directory server")));
    QVERIFY(!button->isEnabled());
    target->clear();
    QCOMPARE(outlook->text(), QStringLiteral("Name the machine that shall become a replica."));
    target->setText(QStringLiteral("ipa1.example.test"));
    QCOMPARE(outlook->text(), QStringLiteral("ipa1.example.test is a server of this domain already."));
    target->setText(QStringLiteral("ipa2.example.test"));
    find<QLineEdit>(*find<QWidget>(*dialog, "directoryServerFile"), "path")->setText(QStringLiteral("/a.p12"));
    QVERIFY(!button->isEnabled());
    find<QLineEdit>(*find<QWidget>(*dialog, "webServerFile"), "path")->setText(QStringLiteral("/b.p12"));
    QVERIFY(button->isEnabled());
    find<QLineEdit>(*dialog, "releaseField")->setText(QStringLiteral("three"));
    QVERIFY(!button->isEnabled());
    find<QLineEdit>(*dialog, "releaseField")->setText(QStringLiteral("3.3.5"));
    find<QLineEdit>(*dialog, "addressField")->setText(QStringLiteral("192.0.2.300"));
    QVERIFY(outlook->text().contains(QLatin1StringView("192.0.2.300")));
    find<QLineEdit>(*dialog, "addressField")->clear();
    find<QComboBox>(*dialog, "placeKind")->setCurrentIndex(1);
    QCOMPARE(outlook->text(), QStringLiteral("Choose the file that the bundle goes into."));
}

void TestBundlesPage::aBundleIsBuiltFromFilesOfTheNewMachine()
{
    QDialog *dialog = openBuilder(false);
    const QSignalSpy gone(dialog, &QObject::destroyed);
    const std::pair<const char *, const char *> files[] = {{"directoryServerFile", "ds.p12"}, {"webServerFile", "web.p12"}};
    for (const auto &[field, name] : files) {
        auto *row = find<QWidget>(*dialog, field);
        find<QLineEdit>(*row, "path")->setText(file(name));
        QTest::keyClicks(row->findChild<SecretEdit *>(), QStringLiteral("pin of ") + QLatin1StringView(name));
    }
    find<QLineEdit>(*dialog, "releaseField")->setText(QStringLiteral("3.3.5"));
    find<QComboBox>(*dialog, "placeKind")->setCurrentIndex(1);
    const QString place = m_runs->filePath(QStringLiteral("made.gpg"));
    find<QLineEdit>(*dialog, "placeField")->setText(place);
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("The bundle for ipa2.example.test is made."));
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(find<QTableView>(*m_page, "verdictTable")->isVisible());
    const BundleRecipe &seen = m_world->bundleMaker->seen;
    QCOMPARE(seen.realm.realm, QStringLiteral("EXAMPLE.TEST"));
    QCOMPARE(seen.realm.destination, QStringLiteral("ipa2.example.test"));
    QCOMPARE(seen.realm.version, 30305);
    QCOMPARE(seen.directoryServer->bytes, QByteArray("ds.p12"));
    QCOMPARE(seen.directoryServer->pin->bytes().toByteArray(), QByteArray("pin of ds.p12"));
    QCOMPARE(seen.webServer->pin->bytes().toByteArray(), QByteArray("pin of web.p12"));
    QCOMPARE(m_world->passwordSeen, QByteArray("right"));
    QFile made(place);
    QVERIFY(made.open(QFile::ReadOnly));
    QCOMPARE(made.readAll(), QByteArray("sealed"));
    QVERIFY(!(made.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBundlesPage::aBuildThatFailsKeepsWhatWasTyped()
{
    QDialog *dialog = openBuilder(false);
    m_world->bundleMaker->problem =
        Error{Fault::AuthFailed, QStringLiteral("This password does not open it."), {}, QStringLiteral("Give another.")};
    for (const char *field : {"directoryServerFile", "webServerFile"})
        find<QLineEdit>(*find<QWidget>(*dialog, field), "path")->setText(file("some.p12"));
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<Banner>(*dialog, "banner")->title(), QStringLiteral("This password does not open it."));
    QVERIFY(dialog->isVisible());
    QCOMPARE(find<QLineEdit>(*dialog, "targetField")->text(), QStringLiteral("ipa2.example.test"));
    QTRY_VERIFY(find<QPushButton>(*dialog, "doButton")->isEnabled());
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("The bundle for ipa2.example.test is made."));
    QCOMPARE(m_world->bundleMaker->seen.passphrase->bytes().toByteArray(), QByteArray("right"));
}

void TestBundlesPage::aSelfSignedDomainBringsTheBundleToAMachine()
{
    QDialog *dialog = openBuilder(false);
    auto *way = find<QComboBox>(*dialog, "wayChoice");
    way->setCurrentIndex(way->findData(int(BundleWay::SignedHere)));
    QVERIFY(!find<QWidget>(*dialog, "directoryServerFile")->isVisible());
    auto *authority = find<QWidget>(*dialog, "authorityFile");
    find<QLineEdit>(*authority, "path")->setText(file("ca.p12"));
    QTest::keyClicks(authority->findChild<SecretEdit *>(), QStringLiteral("pin"));
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<Banner>(*m_page, "banner")->title(), QStringLiteral("The bundle for ipa2.example.test is made."));
    QCOMPARE(find<QLabel>(*m_page, "detailsTitle")->text(),
             QStringLiteral("/var/lib/ipa/replica-info-ipa2.example.test.gpg on ipa2.example.test"));
    QCOMPARE(m_world->bundleMaker->seen.authority->bytes, QByteArray("ca.p12"));
    QVERIFY(!m_world->bundleMaker->seen.directoryServer);
}

void TestBundlesPage::aDogtagCaPreparesItOnTheSource()
{
    QDialog *dialog = openBuilder(true);
    QVERIFY(find<QLabel>(*dialog, "outlookLabel")->text().contains(QLatin1StringView("ipa-replica-prepare runs on ipa1")));
    QVERIFY(!find<QWidget>(*dialog, "directoryServerFile")->isVisible());
    QCOMPARE(find<QComboBox>(*dialog, "wayChoice")->findData(int(BundleWay::SignedHere)), -1);
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<QLabel>(*m_page, "detailsTitle")->text(),
                 QStringLiteral("/var/lib/ipa/replica-info-ipa2.example.test.gpg on ipa1.example.test"));
    QVERIFY(find<QTableView>(*m_page, "verdictTable")->isVisible());
}

void TestBundlesPage::aRefusedPasswordOfTheSourceIsAskedForAnew()
{
    QDialog *dialog = openBuilder(true);
    m_world->signInProblem =
        Error{Fault::AuthFailed, QStringLiteral("The Directory Manager password is wrong."), {}, QStringLiteral("Give another.")};
    auto *password = find<SecretEdit>(*dialog, "passwordField");
    QVERIFY(!password->hasFocus());
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_VERIFY(find<Banner>(*dialog, "banner")->isVisible());
    QTRY_VERIFY(password->hasFocus());
    QVERIFY(!find<QPushButton>(*dialog, "doButton")->isEnabled());
    m_world->signInProblem.reset();
    QTest::keyClicks(password, QStringLiteral("right"));
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<QLabel>(*m_page, "detailsTitle")->text(),
                 QStringLiteral("/var/lib/ipa/replica-info-ipa2.example.test.gpg on ipa1.example.test"));
}

void TestBundlesPage::atLevelOneNothingIsBuilt()
{
    auto picture = std::make_shared<Snapshot>(*test::oneServer());
    picture->domainLevel = 1;
    BundlesPage page;
    page.setSnapshot(picture);
    QVERIFY(find<QPushButton>(page, "lookButton")->isEnabled());
    QVERIFY(!find<QPushButton>(page, "buildButton")->isEnabled());
    QVERIFY(find<QPushButton>(page, "buildButton")->toolTip().contains(QLatin1StringView("level 0 only")));
}

QTEST_MAIN(TestBundlesPage)
#include "tst_bundlespage.moc"
