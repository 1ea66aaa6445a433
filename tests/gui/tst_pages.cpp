// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiasker.h"
#include "gui/logs/logpane.h"
#include "gui/logs/logview.h"
#include "gui/replicas/namelist.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/promptpanel.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/widgets/secretedit.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <algorithm>
#include <future>

using namespace rd;
using test::find;

class TestPages : public QObject
{
    Q_OBJECT
private slots:
    void init() { test::warningsFail(); }
    void aSecretNeverStandsInTheField();
    void signInTakesThePasswordAndEmptiesTheField();
    void signInSaysWhatIsMissing();
    void signInShowsErrorsInThePage();
    void signInOffersTheTicket();
    void hostNamesAreRefusedWhileTyping_data();
    void hostNamesAreRefusedWhileTyping();
    void orderShowsTheCommandsThatWillRun();
    void orderNamesServersThatCannotBeTheSource();
    void orderOffersAPromotionAtLevelOne();
    void orderOffersWhatTheDomainsLevelKnows();
    void orderTellsWhatAGlanceAtTheMachinesShowed();
    void orderTellsHowFarAwaySourcesAre();
    void aReplicaThatHangsOnOneServerIsOfferedASecondLink();
    void logFollowsUntilScrolledUp();
    void logIsSearchedAndCopied();
    void questionsAreAnsweredInOrder();
    void aDecisionDefaultsToNo();
    void cancellingWithdrawsTheQuestion();
};

namespace {

class StoppableMonitor final : public Monitor
{
public:
    std::atomic<bool> stop = false;
    bool stopRequested() const override { return stop; }
    void progress(int, int, const QString &) override {}
};

template<typename Page>
std::unique_ptr<Page> shown()
{
    auto page = std::make_unique<Page>();
    page->resize(1000, 700);
    page->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
    return page;
}

Question secretQuestion()
{
    return {.kind = Question::Kind::AdminPassword, .subject = QStringLiteral("admin"), .prompt = QStringLiteral("Password:")};
}

} // namespace

void TestPages::aSecretNeverStandsInTheField()
{
    SecretEdit field;
    field.show();
    QTest::keyClicks(&field, QStringLiteral("s3cr"));
    QGuiApplication::clipboard()->setText(QStringLiteral("ét\nanother line"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_X);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), QString(6, QChar(0x2022)));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.text(), QString(6, QChar(0x2022)));
    const Secret taken = field.take();
    QCOMPARE(taken.bytes().toByteArray(), QByteArray("s3crét"));
    QVERIFY(field.text().isEmpty());
    QTest::keyClicks(&field, QStringLiteral("old"));
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("new"));
    QCOMPARE(field.take().bytes().toByteArray(), QByteArray("new"));
}

void TestPages::signInTakesThePasswordAndEmptiesTheField()
{
    const auto page = shown<SignInPage>();
    const QSignalSpy requested(page.get(), &SignInPage::signInRequested);
    page->setServer(QStringLiteral("IPA1.example.test."));
    find<QRadioButton>(*page, "managerChoice")->click();
    auto *password = find<SecretEdit>(*page, "passwordField");
    QTest::keyClicks(password, QStringLiteral("Secret123"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).toString(), QStringLiteral("ipa1.example.test"));
    const auto signIn = requested.first().at(1).value<SignIn>();
    QCOMPARE(signIn.method, SignIn::Method::Simple);
    QCOMPARE(signIn.password->bytes().toByteArray(), QByteArray("Secret123"));
    QVERIFY(password->text().isEmpty());
}

void TestPages::signInSaysWhatIsMissing()
{
    const auto page = shown<SignInPage>();
    const QSignalSpy requested(page.get(), &SignInPage::signInRequested);
    auto *button = find<QPushButton>(*page, "signInButton");
    button->click();
    QVERIFY(find<QLineEdit>(*page, "serverField")->hasFocus());
    page->setServer(QStringLiteral("ipa1.example.test"));
    button->click();
    QVERIFY(find<QLineEdit>(*page, "principalField")->hasFocus());
    QVERIFY(find<QLabel>(*page, "bannerTitle")->isVisible());
    QCOMPARE(requested.size(), 0);
}

void TestPages::signInShowsErrorsInThePage()
{
    const auto page = shown<SignInPage>();
    page->setServer(QStringLiteral("ipa1.example.test"));
    page->setBusy(true);
    QVERIFY(find<QPushButton>(*page, "cancelButton")->isVisible());
    QVERIFY(!find<QWidget>(*page, "form")->isEnabled());
    page->showError({Fault::AuthFailed, QStringLiteral("The password is wrong."), QStringLiteral("Invalid credentials (49)"),
                     QStringLiteral("Type it again.")});
    QVERIFY(!find<QPushButton>(*page, "cancelButton")->isVisible());
    QCOMPARE(find<QLabel>(*page, "bannerTitle")->text(), QStringLiteral("The password is wrong."));
    QCOMPARE(find<QLabel>(*page, "bannerText")->text(), QStringLiteral("Type it again."));
    auto *detail = find<QPlainTextEdit>(*page, "bannerDetail");
    QVERIFY(!detail->isVisible());
    find<QAbstractButton>(*page, "detailButton")->click();
    QVERIFY(detail->isVisible());
    QCOMPARE(detail->toPlainText(), QStringLiteral("Invalid credentials (49)"));
    QVERIFY(find<SecretEdit>(*page, "passwordField")->hasFocus());
}

void TestPages::signInOffersTheTicket()
{
    const auto page = shown<SignInPage>();
    const QSignalSpy requested(page.get(), &SignInPage::signInRequested);
    auto *choice = find<QRadioButton>(*page, "ticketChoice");
    QVERIFY(!choice->isEnabled());
    page->setTicket(QStringLiteral("admin@EXAMPLE.TEST"));
    QVERIFY(choice->isChecked());
    QVERIFY(choice->text().contains(QStringLiteral("admin@EXAMPLE.TEST")));
    QVERIFY(!find<QWidget>(*page, "passwordField")->isVisible());
    page->setServer(QStringLiteral("ipa1.example.test"));
    find<QPushButton>(*page, "signInButton")->click();
    QVERIFY(!requested.first().at(1).value<SignIn>().password);

    const auto decided = shown<SignInPage>();
    find<QRadioButton>(*decided, "managerChoice")->click();
    decided->setTicket(QStringLiteral("admin@EXAMPLE.TEST")); // found after the person had chosen
    QVERIFY(find<QRadioButton>(*decided, "managerChoice")->isChecked());
}

void TestPages::hostNamesAreRefusedWhileTyping_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QStringLiteral("ipa2.example.test") << true;
    QTest::newRow("underscore") << QStringLiteral("ipa_2.example.test") << false;
    QTest::newRow("upper case") << QStringLiteral("IPA2.example.test") << false;
    QTest::newRow("not qualified") << QStringLiteral("ipa2") << false;
    QTest::newRow("known already") << QStringLiteral("ipa1.example.test") << false;
}

void TestPages::hostNamesAreRefusedWhileTyping()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    const auto page = shown<OrderPage>();
    page->setSnapshot(test::oneServer());
    auto *problem = find<QLabel>(*page, "targetProblem");
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), name);
    QCOMPARE(problem->isVisible(), !good);
    QCOMPARE(problem->text().isEmpty(), good);
    QCOMPARE(find<QPushButton>(*page, "reviewButton")->isEnabled(), good);
}

void TestPages::orderShowsTheCommandsThatWillRun()
{
    const auto page = shown<OrderPage>();
    page->setSnapshot(test::oneServer());
    const QSignalSpy started(page.get(), &OrderPage::reviewRequested);
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("ipa2.example.test"));
    QTest::keyClicks(find<QLineEdit>(*page, "addressField"), QStringLiteral("192.0.2.7, 2001:db8::7"));
    find<QCheckBox>(*page, "caCheck")->click();
    find<QCheckBox>(*page, "dnsCheck")->click();
    const QString commands = find<QPlainTextEdit>(*page, "commands")->toPlainText();
    for (const char *part :
         {"ipa-replica-prepare", "--ip-address=192.0.2.7", "ipa-replica-install", "--setup-ca", "--no-forwarders"})
        QVERIFY2(commands.contains(QLatin1StringView(part)), part);
    find<QPushButton>(*page, "reviewButton")->click();
    QCOMPARE(started.size(), 1);
    const auto order = started.first().first().value<ReplicaOrder>();
    QCOMPARE(order.source, QStringLiteral("ipa1.example.test"));
    QCOMPARE(order.ipAddresses.size(), 2);
    QVERIFY(order.setupCa && order.setupDns);
    QTest::keyClicks(find<QLineEdit>(*page, "addressField"), QStringLiteral(" nonsense"));
    QVERIFY(!find<QPushButton>(*page, "reviewButton")->isEnabled());
    QVERIFY(find<QLabel>(*page, "missingLabel")->text().contains(QStringLiteral("nonsense")));
}

void TestPages::orderNamesServersThatCannotBeTheSource()
{
    const auto page = shown<OrderPage>();
    page->setSnapshot(test::troubledDomain());
    page->chooseSource(test::exampleId(QStringLiteral("lab")));
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("ipa9.example.test"));
    QVERIFY(!find<QPushButton>(*page, "reviewButton")->isEnabled());
    page->chooseSource(test::exampleId(QStringLiteral("ipa1")));
    QVERIFY(find<QPushButton>(*page, "reviewButton")->isEnabled());
}

void TestPages::orderOffersAPromotionAtLevelOne()
{
    const auto page = shown<OrderPage>();
    auto promoted = std::make_shared<Snapshot>(*test::twoServers());
    promoted->domainLevel = 1;
    page->setSnapshot(promoted);
    page->setPlans({QStringLiteral("bundle")}, {QStringLiteral("promotion")});
    QVERIFY(find<QLabel>(*page, "outlookLabel")->text().contains(QStringLiteral("promotion")));
    const QSignalSpy started(page.get(), &OrderPage::reviewRequested);
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("ipa9.example.test"));
    find<QCheckBox>(*page, "hidden-replica")->setChecked(true);
    find<QComboBox>(*page, "credentialChoice")->setCurrentIndex(int(ReplicaOrder::Credential::Keytab));
    QVERIFY(!find<QPushButton>(*page, "reviewButton")->isEnabled()); // the keytab is not named yet
    QTest::keyClicks(find<QLineEdit>(*page, "keytabField"), QStringLiteral("/root/old.keytab"));
    const QString commands = find<QPlainTextEdit>(*page, "commands")->toPlainText();
    QVERIFY2(commands.contains(QStringLiteral("--hidden-replica")) && !commands.contains(QStringLiteral("prepare")),
             qPrintable(commands));
    find<QPushButton>(*page, "reviewButton")->click();
    const auto order = started.first().first().value<ReplicaOrder>();
    QVERIFY(order.promotes() && order.hiddenReplica);
    QCOMPARE(order.keytab, QStringLiteral("/root/old.keytab"));
}

void TestPages::orderOffersWhatTheDomainsLevelKnows()
{
    const auto page = shown<OrderPage>();
    const auto isOffered = [&page](const char *name) { return !find<QWidget>(*page, name)->isHidden(); };
    page->setSnapshot(test::oneServer());
    QVERIFY(isOffered("setup-kra") && isOffered("ca-pkcs12") && !isOffered("hidden-replica") && !isOffered("credentialChoice"));
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("ipa9.example.test"));
    find<QCheckBox>(*page, "mkhomedir")->setChecked(true);
    QVERIFY(find<QPushButton>(*page, "reviewButton")->isEnabled());
    const QString commands = find<QPlainTextEdit>(*page, "commands")->toPlainText();
    QVERIFY(commands.indexOf(QStringLiteral("--mkhomedir")) > commands.indexOf(QStringLiteral("ipa-replica-install")));
    auto promoted = std::make_shared<Snapshot>(*test::twoServers());
    promoted->domainLevel = 1;
    page->setSnapshot(promoted);
    QVERIFY(isOffered("setup-kra") && !isOffered("ca-pkcs12") && isOffered("hidden-replica") && isOffered("credentialChoice"));
    QCOMPARE(page->order().mkhomedir, true);
}

void TestPages::orderTellsWhatAGlanceAtTheMachinesShowed()
{
    const auto page = shown<OrderPage>();
    const QSignalSpy asked(page.get(), &OrderPage::probeRequested);
    page->setSnapshot(test::oneServer());
    auto *line = find<QLabel>(*page, "targetProbe");
    QVERIFY(!line->isVisible());
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("ipa9.example.test"));
    QTRY_VERIFY(std::any_of(asked.cbegin(), asked.cend(), [](const QList<QVariant> &one) {
        return one.at(1).value<MachineName>() == MachineName{QStringLiteral("ipa9.example.test"), {}};
    }));
    QVERIFY(line->isVisible());
    const MachineProbe works{.addresses = {QStringLiteral("192.0.2.9")}, .ssh = MachineProbe::Ssh::Works};
    page->showProbe(OrderPage::Machine::Target, {QStringLiteral("ipa8.example.test"), {}}, works); // came too late
    QVERIFY(!line->text().contains(QStringLiteral("192.0.2.9")));
    page->showProbe(OrderPage::Machine::Target, {QStringLiteral("ipa9.example.test"), {}}, works);
    QCOMPARE(line->text(), QStringLiteral("The name leads to 192.0.2.9. SSH works."));
    QTest::keyClicks(find<QLineEdit>(*page, "targetField"), QStringLiteral("_"));
    QTRY_VERIFY(!line->isVisible());
}

void TestPages::orderTellsHowFarAwaySourcesAre()
{
    const auto page = shown<OrderPage>();
    page->setSnapshot(test::oneServer());
    page->setRoundTrips({{test::exampleId(QStringLiteral("ipa1")), 2.53}});
    const auto *source = find<QComboBox>(*page, "sourceChoice");
    QVERIFY2(source->currentText().contains(QStringLiteral("2.5 ms away")), qPrintable(source->currentText()));
}

void TestPages::aReplicaThatHangsOnOneServerIsOfferedASecondLink()
{
    StepModel steps;
    LogStore log;
    ReplicaOrder order;
    order.target = QStringLiteral("ipa9.example.test");
    RunPage page(order, &steps, &log);
    page.show();
    const QSignalSpy wanted(&page, &RunPage::secondLinkRequested);
    auto *button = find<QPushButton>(page, "secondLinkButton");
    page.setSecondLink(test::exampleId(QStringLiteral("ipa2")));
    QVERIFY(!button->isVisible()); // there is no replica yet
    page.showState(SessionState::Succeeded, {});
    QVERIFY(button->isVisible() && !button->isEnabled());
    QVERIFY2(button->toolTip().contains(QStringLiteral("Unlock")), qPrintable(button->toolTip()));
    page.setEditing(true);
    button->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ServerId>(), test::exampleId(QStringLiteral("ipa2")));
    page.setSecondLink({});
    QVERIFY(!button->isVisible());
}

void TestPages::logFollowsUntilScrolledUp()
{
    LogStore store;
    const auto pane = shown<LogPane>();
    pane->setStore(&store);
    LogView *view = pane->view();
    const auto addLines = [&store](int count) {
        for (int i = 0; i < count; ++i)
            store.append("one more line\n");
        store.flush();
    };
    addLines(500);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    QTest::keyClick(view, Qt::Key_PageUp);
    QVERIFY(!view->isFollowing());
    const int stays = view->verticalScrollBar()->value();
    addLines(500);
    QCOMPARE(view->verticalScrollBar()->value(), stays);
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(view->isFollowing());
    QVERIFY(find<QAbstractButton>(*pane, "followButton")->isChecked());
    addLines(10);
    QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
}

void TestPages::logIsSearchedAndCopied()
{
    LogStore store;
    const auto pane = shown<LogPane>();
    pane->setStore(&store);
    for (int i = 0; i < 1000; ++i)
        store.append(i == 321 || i == 654 ? "here is the Needle\n" : "hay\n");
    store.append("\x1b[31mcoloured\x1b[0m end");
    store.flush();
    auto *field = find<QLineEdit>(*pane, "logSearch");
    QTest::keyClicks(field, QStringLiteral("needle"));
    QTRY_COMPARE(pane->view()->currentLine(), std::optional<qint64>(321));
    QTest::keyClick(field, Qt::Key_F3);
    QTRY_COMPARE(pane->view()->currentLine(), std::optional<qint64>(654));
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(pane->view()->currentLine(), std::optional<qint64>(321));
    QCOMPARE(pane->view()->selectedText(), QStringLiteral("here is the Needle\n"));
    pane->view()->goToLine(1000);
    QCOMPARE(pane->view()->selectedText(), QStringLiteral("coloured end\n"));
    field->setText(QStringLiteral("nowhere"));
    QTRY_VERIFY(!find<QLabel>(*pane, "searchAnswer")->text().isEmpty());
}

void TestPages::questionsAreAnsweredInOrder()
{
    const auto panel = shown<PromptPanel>();
    panel->dismiss(); // as in the window: out of sight until something is asked
    GuiAsker asker;
    connect(&asker, &GuiAsker::asked, panel.get(), &PromptPanel::ask);
    connect(&asker, &GuiAsker::withdrawn, panel.get(), &PromptPanel::dismiss);
    connect(panel.get(), &PromptPanel::answered, &asker, &GuiAsker::answer);
    connect(panel.get(), &PromptPanel::refused, &asker, &GuiAsker::refuse);
    const auto askInWorker = [&asker] {
        return std::async(std::launch::async, [&asker] {
            SilentMonitor monitor;
            const auto answer = asker.ask(secretQuestion(), monitor);
            return answer ? (*answer)->bytes().toByteArray() : QByteArray("refused");
        });
    };
    auto first = askInWorker();
    QTRY_VERIFY(panel->isVisible());
    QTest::keyClicks(find<SecretEdit>(*panel, "promptSecret"), QStringLiteral("pw-1"));
    QTest::keyClick(find<SecretEdit>(*panel, "promptSecret"), Qt::Key_Return);
    QCOMPARE(first.get(), QByteArray("pw-1"));
    QTRY_VERIFY(!panel->isVisible());
    auto second = askInWorker();
    QTRY_VERIFY(panel->isVisible());
    find<QPushButton>(*panel, "refuseButton")->click();
    QCOMPARE(second.get(), QByteArray("refused"));
}

void TestPages::aDecisionDefaultsToNo()
{
    const auto panel = shown<PromptPanel>();
    const QSignalSpy answered(panel.get(), &PromptPanel::answered);
    panel->ask({.kind = Question::Kind::HostKey,
                .subject = QStringLiteral("ipa2"),
                .prompt = QStringLiteral("SHA256:abc – is this the key of ipa2?"),
                .hidden = false,
                .yesNo = true});
    QVERIFY(find<QPushButton>(*panel, "noButton")->hasFocus());
    QVERIFY(!find<SecretEdit>(*panel, "promptSecret")->isVisible());
    QTest::keyClick(find<QPushButton>(*panel, "noButton"), Qt::Key_Space);
    QCOMPARE(answered.first().first().value<SecretPtr>()->bytes().toByteArray(), QByteArray("no"));
}

void TestPages::cancellingWithdrawsTheQuestion()
{
    GuiAsker asker;
    const QSignalSpy asked(&asker, &GuiAsker::asked);
    const QSignalSpy withdrawn(&asker, &GuiAsker::withdrawn);
    StoppableMonitor monitor;
    auto waiting = std::async(std::launch::async, [&] { return asker.ask(secretQuestion(), monitor).has_value(); });
    QTRY_COMPARE(asked.size(), 1);
    monitor.stop = true;
    QVERIFY(!waiting.get());
    QTRY_COMPARE(withdrawn.size(), 1);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
