// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/edit/editdialog.h"
#include "gui/topology/topologypage.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <atomic>

using namespace rd;
using test::find;

namespace {

/// Takes every change; keeps what was written.
class TakingDirectory final : public Directory
{
public:
    TakingDirectory(QString host, std::atomic<int> &writes) : m_host(std::move(host)), m_writes(writes) {}
    QString host() const override { return m_host; }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (what.scope != Scope::Base)
            return QList<DirectoryEntry>();
        return QList<DirectoryEntry>{{.dn = what.base, .attributes = {{"nsds5replicaenabled", {m_writes > 0 ? "off" : "on"}}}}};
    }
    Result<> change(const DirectoryChange &, Monitor &) override
    {
        ++m_writes;
        return {};
    }

private:
    QString m_host;
    std::atomic<int> &m_writes;
};

class TakingConnector final : public DirectoryConnector
{
public:
    explicit TakingConnector(std::atomic<int> &writes, const std::optional<Error> &problem) : m_writes(writes), m_problem(problem)
    {}
    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &) override
    {
        if (m_problem)
            return pass(*m_problem);
        return std::make_unique<TakingDirectory>(host, m_writes);
    }

private:
    std::atomic<int> &m_writes;
    const std::optional<Error> &m_problem;
};

} // namespace

/// Changing the topology in the window: locked until unlocked, a plan before every deed, and the typed name before a dangerous
/// one.
class TestChanges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void nothingCanBeChangedUntilItIsUnlocked();
    void theLockSaysSoInWordsAndColour();
    void enterMeansCancel();
    void aPlanIsCarriedOutAndTheTopologyReadAgain();
    void aDangerousPlanWantsTheNameTyped();
    void aRefusedPlanOffersNothingButItsReasons();
    void theChosenDirectionIsFilledIn();
    void aFailureIsSaidInTheDialog();
    void severalChangesArePlannedOneAfterTheOther();
    void aCancelledChangeEndsTheRest();

private:
    QList<TopologyEdit> twoEdits() const;
    void unlock();
    EditDialog *open(const char *action);
    QWidget &window() { return m_application->window(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ToldWorld> m_world;
    std::unique_ptr<Application> m_application;
    std::atomic<int> m_writes = 0;
    std::optional<Error> m_problem;
};

void TestChanges::init()
{
    test::warningsFail();
    m_writes = 0;
    m_problem.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    auto managed = std::make_shared<Snapshot>(*test::twoServers());
    managed->domainLevel = 1;
    m_world->snapshot = managed;
    Outside outside = m_world->outside(m_folder->path());
    outside.editPorts = [this](std::shared_ptr<DirectoryConnector>, std::shared_ptr<Credentials>,
                               const QString &domain) -> EditPorts {
        return {.directories = std::make_shared<TakingConnector>(m_writes, m_problem),
                .audit = std::make_shared<AuditLog>(domain, m_folder->filePath(QStringLiteral("x/audit"))),
                .pollEvery = std::chrono::milliseconds(1)};
    };
    m_application = std::make_unique<Application>(outside, Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(find<QRadioButton>(window(), "ticketChoice")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(window(), "serverField"), QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window(), "signInButton")->click();
    QTRY_VERIFY(find<QAction>(window(), "unlockAction")->isEnabled());
}

void TestChanges::cleanup()
{
    m_application.reset();
}

void TestChanges::unlock()
{
    find<QAction>(window(), "unlockAction")->trigger();
}

EditDialog *TestChanges::open(const char *action)
{
    find<QAction>(window(), action)->trigger();
    auto *dialog = find<EditDialog>(window(), "editDialog");
    return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

void TestChanges::nothingCanBeChangedUntilItIsUnlocked()
{
    for (const char *name : {"addLinkAction", "removeLinkAction", "syncAction", "enableAction", "disableAction", "reinitAction",
                             "removeServerAction", "cleanAction"}) {
        QVERIFY2(!find<QAction>(window(), name)->isEnabled(), name);
    }
    unlock();
    QVERIFY(find<QAction>(window(), "removeServerAction")->isEnabled());
    m_application->window().signOutRequested();
    QVERIFY(!find<QAction>(window(), "unlockAction")->isEnabled());
    QVERIFY(!find<QAction>(window(), "removeServerAction")->isEnabled());
}

void TestChanges::theLockSaysSoInWordsAndColour()
{
    auto *button = find<QToolButton>(window(), "lockButton");
    const QColor locked = button->palette().color(QPalette::Button);
    QCOMPARE(button->text(), QStringLiteral("Read only"));
    unlock();
    QCOMPARE(button->text(), QStringLiteral("Changes are possible"));
    QVERIFY(button->palette().color(QPalette::Button) != locked);
    unlock(); // the same action locks again
    QCOMPARE(button->text(), QStringLiteral("Read only"));
}

void TestChanges::enterMeansCancel()
{
    unlock();
    EditDialog *dialog = open("disableAction");
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget(), find<QPushButton>(*dialog, "cancelButton"));
    QVERIFY(find<QPushButton>(*dialog, "cancelButton")->isDefault());
    QSignalSpy gone(dialog, &QObject::destroyed);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(m_writes, 0);
}

void TestChanges::aPlanIsCarriedOutAndTheTopologyReadAgain()
{
    unlock();
    EditDialog *dialog = open("syncAction");
    QVERIFY(dialog);
    QVERIFY(dialog->plan().possible());
    const int readings = m_world->readings;
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<QLabel>(*dialog, "bannerTitle")->text(), QStringLiteral("Done"));
    QCOMPARE(m_writes, 2); // the schedule, and the schedule back
    QTRY_VERIFY(m_world->readings > readings);
    const auto entries = AuditLog(test::exampleDomain, m_folder->filePath(QStringLiteral("x/audit"))).read();
    QVERIFY(entries);
    QCOMPARE(entries->first().content.value(QLatin1StringView("who")).toString(), m_world->ticket);
    find<QPushButton>(*dialog, "cancelButton")->click();
}

void TestChanges::aDangerousPlanWantsTheNameTyped()
{
    unlock();
    EditDialog *dialog = open("disableAction");
    QVERIFY(dialog);
    auto *doButton = find<QPushButton>(*dialog, "doButton");
    auto *typed = find<QLineEdit>(*dialog, "typedName");
    QVERIFY(typed->isVisible());
    QVERIFY(!doButton->isEnabled());
    QTest::keyClicks(typed, QStringLiteral("ipa9.example.test"));
    QVERIFY(!doButton->isEnabled());
    typed->clear();
    QTest::keyClicks(typed, dialog->plan().nameToType);
    QVERIFY(doButton->isEnabled());
    find<QComboBox>(*dialog, "firstChoice")->setCurrentIndex(1); // another plan: typed for the one before
    find<QComboBox>(*dialog, "secondChoice")->setCurrentIndex(0);
    QVERIFY(!doButton->isEnabled());
    QTest::keyClicks(typed, dialog->plan().nameToType);
    doButton->click();
    QTRY_COMPARE(find<QLabel>(*dialog, "bannerTitle")->text(), QStringLiteral("Done"));
    find<QPushButton>(*dialog, "cancelButton")->click();
}

void TestChanges::aRefusedPlanOffersNothingButItsReasons()
{
    unlock();
    EditDialog *dialog = open("removeLinkAction");
    QVERIFY(dialog);
    QVERIFY(!dialog->plan().possible());
    QVERIFY(!find<QPushButton>(*dialog, "doButton")->isEnabled());
    QVERIFY(!find<QLineEdit>(*dialog, "typedName")->isVisible());
    QVERIFY(!find<QLabel>(*dialog, "refusal")->text().isEmpty());
}

void TestChanges::theChosenDirectionIsFilledIn()
{
    unlock();
    m_application->window().topologyPage()->selection()->chooseAgreement(
        {test::exampleId(QStringLiteral("ipa2")), test::exampleId(QStringLiteral("ipa1")), test::exampleSuffix});
    EditDialog *dialog = open("reinitAction");
    QVERIFY(dialog);
    QCOMPARE(find<QComboBox>(*dialog, "firstChoice")->currentText(), QStringLiteral("ipa2.example.test"));
    QCOMPARE(find<QComboBox>(*dialog, "secondChoice")->currentText(), QStringLiteral("ipa1.example.test"));
    QCOMPARE(dialog->plan().nameToType, QStringLiteral("ipa1.example.test"));
}

void TestChanges::aFailureIsSaidInTheDialog()
{
    m_problem = Error{Fault::Unreachable, QStringLiteral("Nobody answers."), {}, QStringLiteral("Mend it.")};
    unlock();
    EditDialog *dialog = open("syncAction");
    QVERIFY(dialog);
    find<QPushButton>(*dialog, "doButton")->click();
    QTRY_COMPARE(find<QLabel>(*dialog, "bannerTitle")->text(), QStringLiteral("Nobody answers."));
    QCOMPARE(find<QPushButton>(*dialog, "cancelButton")->text(), QStringLiteral("Close"));
}

QList<TopologyEdit> TestChanges::twoEdits() const
{
    const ServerId one = test::exampleId(QStringLiteral("ipa1"));
    const ServerId two = test::exampleId(QStringLiteral("ipa2"));
    return {{.kind = TopologyEdit::Kind::ForceSync, .suffix = test::exampleSuffix, .first = one, .second = two},
            {.kind = TopologyEdit::Kind::ForceSync, .suffix = test::exampleSuffix, .first = two, .second = one}};
}

void TestChanges::severalChangesArePlannedOneAfterTheOther()
{
    unlock();
    auto later = std::make_shared<Snapshot>(*m_world->snapshot);
    later->takenAt = later->takenAt.addSecs(600); // newer than the first change
    m_world->snapshot = later;
    emit m_application->window().topologyPage()->editsRequested(twoEdits());
    auto *first = find<EditDialog>(window(), "editDialog");
    QVERIFY(first->windowTitle().contains(u'1'));
    QCOMPARE(first->plan().edit.first, test::exampleId(QStringLiteral("ipa1")));
    const int readings = m_world->readings;
    find<QPushButton>(*first, "doButton")->click();
    QTRY_VERIFY(m_world->readings > readings);
    QTRY_COMPARE(find<QLabel>(*first, "bannerTitle")->text(), QStringLiteral("Done"));
    QSignalSpy gone(first, &QObject::destroyed);
    first->reject();
    QTRY_COMPARE(gone.size(), 1);
    QTRY_VERIFY(window().findChild<EditDialog *>());
    QCOMPARE(window().findChild<EditDialog *>()->plan().edit.first, test::exampleId(QStringLiteral("ipa2")));
}

void TestChanges::aCancelledChangeEndsTheRest()
{
    unlock();
    emit m_application->window().topologyPage()->editsRequested(twoEdits());
    auto *first = find<EditDialog>(window(), "editDialog");
    QSignalSpy gone(first, &QObject::destroyed);
    first->reject();
    QTRY_COMPARE(gone.size(), 1);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(!window().findChild<EditDialog *>());
}

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
