// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/topologypage.h"
#include "gui/widgets/factsview.h"
#include "gui/widgets/secretedit.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <algorithm>

using namespace rd;
using test::find;

namespace {

/// What the servers find, and whether anybody waits for them.
struct Ways
{
    std::atomic<bool> open = true;
    std::atomic<bool> answers = true; ///< else nothing comes until it is stopped
    std::atomic<bool> asks = false;   ///< wants a password first
    std::atomic<int> tries = 0;
    std::atomic<int> waiting = 0;
    std::atomic<int> stopped = 0;
};

class TriedShell final : public HostShell
{
public:
    TriedShell(QString host, std::shared_ptr<Ways> ways) : m_host(std::move(host)), m_ways(std::move(ways)) {}
    QString host() const override { return m_host; }
    Result<CommandOutput> run(const RemoteCommand &, Monitor &) override
    {
        return fail(Fault::Internal, QStringLiteral("not told"));
    }
    Result<CommandOutput> stream(const RemoteCommand &, const ByteSink &sink, Monitor &monitor) override
    {
        ++m_ways->tries;
        if (!m_ways->answers) {
            ++m_ways->waiting;
            while (!monitor.stopRequested())
                std::this_thread::yield();
            ++m_ways->stopped;
            return fail(Fault::Cancelled, QStringLiteral("Stopped."));
        }
        const QByteArray way =
            m_ways->open ? R"("verdict":"open","words":"answers")" : R"("verdict":"filtered","words":"silence")";
        sink(R"({"id":0,)" + way + "}\n{\"probed\":true}\n");
        return CommandOutput{};
    }

private:
    QString m_host;
    std::shared_ptr<Ways> m_ways;
};

class TriedShells final : public ShellProvider
{
public:
    TriedShells(std::shared_ptr<Ways> ways, std::shared_ptr<Credentials> credentials)
        : m_ways(std::move(ways)),
          m_credentials(std::move(credentials))
    {}
    Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &monitor) override
    {
        if (m_ways->asks) {
            const auto password = m_credentials->get(
                {.kind = Question::Kind::SshPassword, .subject = host, .prompt = QStringLiteral("Password")}, monitor);
            if (!password)
                return pass(password.error());
        }
        return std::make_shared<TriedShell>(host, m_ways);
    }

private:
    std::shared_ptr<Ways> m_ways;
    std::shared_ptr<Credentials> m_credentials;
};

} // namespace

/// The servers try the paths to each other because the person asked for it in the window.
class TestPaths : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_application.reset(); }
    void nothingIsTriedUnlessItIsWanted();
    void whatIsOpenIsSaid();
    void aClosedPathIsAFindingOnceItWasSeenTwice();
    void switchedOffTheServersAreNoLongerAsked();
    void whoDoesNotAnswerWantsItNoLonger();
    void aCaptureHasNobodyToAsk();
    void signingOutEndsIt();

private:
    void reload();
    QString summary() { return find<QLabel>(window(), "summaryLabel")->text(); }
    QToolButton &button() { return *find<QToolButton>(window(), "pathsButton"); }
    MainWindow &window() { return m_application->window(); }
    std::unique_ptr<QTemporaryDir> m_runs;
    std::unique_ptr<test::ToldWorld> m_world;
    std::shared_ptr<Ways> m_ways;
    std::unique_ptr<Application> m_application;
};

void TestPaths::init()
{
    test::warningsFail();
    m_runs = std::make_unique<QTemporaryDir>();
    m_ways = std::make_shared<Ways>();
    m_world = std::make_unique<test::ToldWorld>();
    m_world->ticket = QStringLiteral("admin@EXAMPLE.TEST");
    m_world->snapshot = test::twoServers();
    Outside outside = m_world->outside(m_runs->path());
    outside.shells = [ways = m_ways](std::shared_ptr<Credentials> credentials) -> std::shared_ptr<ShellProvider> {
        return std::make_shared<TriedShells>(ways, std::move(credentials));
    };
    m_application = std::make_unique<Application>(outside, Settings());
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(find<QRadioButton>(window(), "ticketChoice")->isEnabled());
    QTest::keyClicks(find<QLineEdit>(window(), "serverField"), QStringLiteral("ipa1.example.test"));
    find<QPushButton>(window(), "signInButton")->click();
    QTRY_VERIFY(button().isVisible());
}

void TestPaths::reload()
{
    const int before = m_world->readings;
    QTest::keyClick(&window(), Qt::Key_F5);
    QTRY_VERIFY(m_world->readings > before && find<QToolButton>(window(), "reloadButton")->isEnabled());
}

void TestPaths::nothingIsTriedUnlessItIsWanted()
{
    reload();
    QCOMPARE(m_ways->tries.load(), 0);
    QVERIFY(!summary().contains(QStringLiteral("path")));
}

void TestPaths::whatIsOpenIsSaid()
{
    button().click();
    QTRY_VERIFY2(summary().endsWith(QStringLiteral("all open")), qPrintable(summary()));
    QCOMPARE(m_ways->tries.load(), 2);
    const AgreementKey there{test::exampleId(QStringLiteral("ipa1")), test::exampleId(QStringLiteral("ipa2")),
                             test::exampleSuffix};
    window().topologyPage()->selection()->choose({{}, {there}});
    const QList<Fact> facts = find<FactsView>(*window().topologyPage(), "details")->facts().first().facts;
    QVERIFY(std::any_of(facts.cbegin(), facts.cend(),
                        [](const Fact &fact) { return fact.value.endsWith(QStringLiteral(", open")); }));
}

void TestPaths::aClosedPathIsAFindingOnceItWasSeenTwice()
{
    m_ways->open = false;
    button().click();
    QTRY_VERIFY2(summary().endsWith(QStringLiteral("2 closed")), qPrintable(summary()));
    const auto failing = [this] {
        const auto &agreements = window().topologyPage()->snapshot()->agreements;
        return std::count_if(agreements.cbegin(), agreements.cend(),
                             [](const Agreement &direction) { return direction.health == Health::Failing; });
    };
    QCOMPARE(failing(), 0); // one try that fails is no failure yet
    reload();
    QTRY_COMPARE(failing(), 2);
    m_ways->open = true;
    reload();
    QTRY_VERIFY2(summary().endsWith(QStringLiteral("all open")), qPrintable(summary()));
    QCOMPARE(failing(), 0);
}

void TestPaths::switchedOffTheServersAreNoLongerAsked()
{
    m_ways->answers = false;
    button().click();
    QTRY_COMPARE(m_ways->waiting.load(), 2);
    QVERIFY(summary().contains(QStringLiteral("try their paths")));
    button().click();
    QTRY_COMPARE(m_ways->stopped.load(), 2);
    QTRY_VERIFY(find<QToolButton>(window(), "reloadButton")->isEnabled());
    QVERIFY(!summary().contains(QStringLiteral("path")));
    reload();
    QCOMPARE(m_ways->tries.load(), 2);
}

void TestPaths::whoDoesNotAnswerWantsItNoLonger()
{
    m_ways->asks = true;
    TopologyPage *page = window().topologyPage();
    button().click();
    auto *secret = find<SecretEdit>(*page, "promptSecret");
    QTRY_VERIFY(secret->isVisible());
    find<QPushButton>(*page, "refuseButton")->click();
    QTRY_VERIFY(!secret->isVisible());
    QVERIFY(!button().isChecked());
    QTRY_VERIFY(find<QToolButton>(window(), "reloadButton")->isEnabled());
    QCOMPARE(m_ways->tries.load(), 0);

    button().click();
    for (int servers = 2; servers > 0; --servers) { // each has its own password
        QTRY_VERIFY(secret->isVisible());
        QTest::keyClicks(secret, QStringLiteral("secret"));
        find<QPushButton>(*page, "answerButton")->click();
    }
    QTRY_VERIFY2(summary().endsWith(QStringLiteral("all open")), qPrintable(summary()));
    QVERIFY(!secret->isVisible());
}

void TestPaths::aCaptureHasNobodyToAsk()
{
    window().showCapture(QStringLiteral("example.capture"));
    QVERIFY(!button().isVisible());
}

void TestPaths::signingOutEndsIt()
{
    button().click();
    QTRY_COMPARE(m_ways->tries.load(), 2);
    emit window().signOutRequested();
    QVERIFY(!button().isChecked());
}

QTEST_MAIN(TestPaths)
#include "tst_paths.moc"
