// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the real widgets, filled from hand-made domains and a recorded console: screenshots FOLDER
#include "core/translation.h"
#include "gui/bundles/bundlespage.h"
#include "gui/mainwindow.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "models/runlistmodel.h"
#include "support/examplebundle.h"
#include "support/toldplan.h"
#include "topology/analysis.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTextStream>
#include <QToolButton>

using namespace rd;

namespace {

QList<StepStatus> stepsOf(const QList<StepState> &states, const std::optional<Error> &error)
{
    QList<StepStatus> steps;
    const QDateTime begin = QDateTime::currentDateTimeUtc().addSecs(-260);
    int index = 0;
    for (const auto &step : bundlePlan()) {
        StepStatus status{.id = step->id(), .title = step->title(), .state = states.value(index)};
        constexpr int stepSeconds = 21;
        if (status.state != StepState::Waiting)
            status.startedAt = begin.addSecs(index * stepSeconds);
        if (status.state == StepState::Done || status.state == StepState::Failed)
            status.endedAt = status.startedAt.addSecs(index == 4 ? 240 : stepSeconds - 2 * index);
        if (status.state == StepState::Failed)
            status.error = error;
        steps << status;
        ++index;
    }
    return steps;
}

class Photographer
{
public:
    Photographer(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    void takeAll()
    {
        signIn();
        topologies();
        order();
        runs();
        bundles();
    }

private:
    void save(QWidget &window, const QString &name) const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix);
        if (!window.grab().save(file))
            qFatal("cannot write %s", qPrintable(file));
        QTextStream(stdout) << file << '\n';
    }

    void signIn()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.signInPage()->setServer(QStringLiteral("ipa1.example.test"));
        window.signInPage()->setTicket(QStringLiteral("admin@EXAMPLE.TEST"));
        save(window, QStringLiteral("signin"));
        window.signInPage()->setTicket({});
        window.signInPage()->showError(
            {Fault::Unreachable,
             QCoreApplication::translate("rd::Screenshots", "No connection to ipa1.example.test: nobody answers on port 389."),
             QStringLiteral("connect: Connection refused"),
             QCoreApplication::translate("rd::Screenshots", "Check the name, and that the directory server runs.")});
        save(window, QStringLiteral("signin-error"));
    }

    void topologies()
    {
        topology(QStringLiteral("topology"), test::troubledDomain(), test::exampleId(QStringLiteral("ipa2")));
        topology(QStringLiteral("topology-two"), test::twoServers(), {});
        topology(QStringLiteral("topology-one"), test::oneServer(), {});
        for (const bool broken : {false, true}) {
            const QString state = broken ? QStringLiteral("broken") : QStringLiteral("healthy");
            topology(QStringLiteral("topology-8-") + state, test::sitesDomain(8, 2, broken), {});
            topology(QStringLiteral("topology-60-") + state, test::sitesDomain(60, 8, broken), {});
            topology(QStringLiteral("topology-500-") + state, test::sitesDomain(500, 40, broken), {});
        }
        topology(QStringLiteral("topology-60-plain"), test::largeDomain(60), {});
        topology(QStringLiteral("topology-matrix"), test::sitesDomain(60, 8, true), {}, "matrixButton");
        topology(QStringLiteral("topology-matrix-8"), test::troubledDomain(), test::exampleId(QStringLiteral("ipa2")),
                 "matrixButton");
        topology(QStringLiteral("topology-tables"), test::troubledDomain(), test::exampleId(QStringLiteral("ipa2")),
                 "tablesButton");
    }

    void topology(const QString &name, const SnapshotPtr &snapshot, const ServerId &selected, const char *view = "graphButton")
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        window.topologyPage()->show(snapshot, layoutGraph(*snapshot, {}));
        window.topologyPage()->showFindings(analyse(*snapshot).findings);
        window.topologyPage()->findChild<QToolButton *>(QLatin1StringView(view))->click();
        if (!selected.isEmpty())
            window.topologyPage()->selectServer(selected);
        save(window, name);
    }

    void order()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::oneServer());
        QStringList titles;
        for (const auto &step : bundlePlan())
            titles << step->title();
        window.orderPage()->setPlan(titles);
        window.showOrder();
        window.orderPage()->findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa2.example.test"));
        save(window, QStringLiteral("order"));
        window.orderPage()->findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa_2.example.test"));
        save(window, QStringLiteral("order-refused"));
    }

    void bundles()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::twoServers());
        BundlesPage &page = *window.bundlesPage();
        page.setLookPossible(true, {});
        window.showBundles();
        save(window, QStringLiteral("bundles-empty"));
        const auto stored = [](const char *host, const char *destination, int mode, qint64 age) {
            StoredBundle bundle{.host = QString::fromLatin1(host),
                                .path = bundlePathFor(QString::fromLatin1(destination)),
                                .destination = QString::fromLatin1(destination),
                                .size = 48211,
                                .ageSeconds = age};
            bundle.file.mode = mode;
            bundle.file.owner = QStringLiteral("root");
            return bundle;
        };
        constexpr qint64 day = 86400;
        page.setBundles({stored("ipa1.example.test", "ipa3.example.test", 0600, 5400),
                         stored("ipa1.example.test", "ipa2.example.test", 0600, 3 * day),
                         stored("ipa2.example.test", "old.example.test", 0644, 400 * day)},
                        {QStringLiteral("ipa1.example.test"), QStringLiteral("ipa2.example.test")}, {});
        BundleExpectation expected{.targetHost = QStringLiteral("ipa2.example.test"),
                                   .realm = QStringLiteral("EXAMPLE.TEST"),
                                   .now = QDateTime::currentDateTimeUtc(),
                                   .domain = QStringLiteral("example.test")};
        expected.file.mode = 0644;
        const BundleContents contents = test::exampleBundle();
        const QString name = QStringLiteral("/var/lib/ipa/replica-info-ipa2.example.test.gpg");
        page.showOpened({name, contents, judgeBundle(contents, expected), expected.now});
        save(window, QStringLiteral("bundles"));
        expected.targetHost = QStringLiteral("ipa3.example.test");
        expected.setupCa = true;
        page.showOpened({name, contents, judgeBundle(contents, expected), expected.now});
        page.ask({.kind = Question::Kind::DirectoryManager,
                  .subject = QStringLiteral("EXAMPLE.TEST"),
                  .prompt = QCoreApplication::translate("rd::BundleController", "Directory Manager password"),
                  .reason = QCoreApplication::translate(
                      "rd::BundleController", "It opens the bundle. It is the one that was valid when the bundle was made.")});
        save(window, QStringLiteral("bundles-question"));
    }

    void runs()
    {
        const auto done = StepState::Done;
        const auto waiting = StepState::Waiting;
        const QByteArray whole = test::recordedConsole(QStringLiteral("install-3.3.console"));
        run(QStringLiteral("creation-running"), {done, done, done, done, StepState::Running}, SessionState::Running,
            whole.left(whole.size() * 5 / 8), {}, false);
        run(QStringLiteral("creation-question"), {done, done, done, done, StepState::Running}, SessionState::Running,
            whole.left(whole.indexOf("password: ", whole.indexOf("admin@")) + 10), {}, true);
        const Error error{
            Fault::RemoteFailed,
            QCoreApplication::translate("rd::Screenshots", "ipa-replica-install failed on %1 (exit status %2).")
                .arg(QStringLiteral("ipa2.example.test"))
                .arg(1),
            QStringLiteral("RuntimeError: CA configuration failed."),
            QCoreApplication::translate(
                "rd::Screenshots",
                "On %1: ipa-server-install --uninstall -U. On %2: ipa-replica-manage del %1 --force. Then try again.")
                .arg(QStringLiteral("ipa2.example.test"), QStringLiteral("ipa1.example.test"))};
        run(QStringLiteral("creation-failed"), {done, done, done, done, StepState::Failed, waiting, waiting},
            SessionState::Failed, test::recordedConsole(QStringLiteral("failed-ca-2.2.console")), error, false);
        run(QStringLiteral("creation-finished"), {done, done, done, done, done, done, done}, SessionState::Succeeded, whole, {},
            false);
    }

    void run(const QString &name, const QList<StepState> &states, SessionState state, const QByteArray &console,
             const std::optional<Error> &error, bool question)
    {
        ReplicaOrder replica;
        replica.source = QStringLiteral("ipa1.example.test");
        replica.target = QStringLiteral("ipa2.example.test");
        StepModel steps;
        LogStore log;
        RunListModel none;
        MainWindow window(&none);
        auto *page = new RunPage(replica, &steps, &log);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::oneServer());
        window.showRun(page);
        const QList<StepStatus> final = stepsOf(states, error);
        steps.setSteps(stepsOf({states[0], states[1], states[2], states[3], StepState::Running}, {}));
        page->showState(SessionState::Running, {});
        constexpr int installStep = 4;
        InstallerParser parser;
        for (const QByteArray &line : console.split('\n'))
            steps.addInstallerEvents(installStep, parser.feed(line + '\n'));
        log.append(console);
        log.flush();
        for (int i = 0; i < final.size(); ++i)
            steps.updateStep(i, final[i]);
        page->showState(state, error);
        window.setRuns(state == SessionState::Running ? 1 : 0, question);
        if (question)
            page->ask(
                {.kind = Question::Kind::AdminPassword,
                 .subject = QStringLiteral("admin"),
                 .prompt = QStringLiteral("admin@EXAMPLE.TEST password:"),
                 .reason = QCoreApplication::translate("rd::SupervisedRun", "The connection check on %1 signs in to %2 with it.")
                               .arg(replica.target, replica.source)});
        save(window, name);
    }

    QString m_folder;
    QString m_suffix;
};

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : "screenshots");
    QDir().mkpath(folder);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        QLocale::setDefault(QLocale(language));
        QApplication application(argc, argv);
        installTranslations(application);
        const bool english = language == QLatin1StringView("en");
        for (const theme::Mode mode : {theme::Mode::Light, theme::Mode::Dark}) {
            theme::apply(application, mode);
            if (english || mode == theme::Mode::Light)
                Photographer(folder,
                             english ? mode == theme::Mode::Dark ? QStringLiteral("-dark") : QString() : QStringLiteral("-de"))
                    .takeAll();
        }
    }
    return 0;
}
