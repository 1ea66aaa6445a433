// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the real widgets, filled from hand-made domains and a recorded console: screenshots FOLDER
#include "backend/match/patterncompiler.h"
#include "backend/yaml/rulelibrary.h"
#include "core/translation.h"
#include "gui/bundles/bundledialog.h"
#include "gui/bundles/bundlespage.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/edit/changeactions.h"
#include "gui/edit/editdialog.h"
#include "gui/logs/logspage.h"
#include "gui/logs/logtimesdialog.h"
#include "gui/logs/mergedlogview.h"
#include "gui/mainwindow.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/queuepanel.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reviewpage.h"
#include "gui/replicas/runpage.h"
#include "gui/replicas/stopdialog.h"
#include "gui/signin/signinpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "models/runlistmodel.h"
#include "plan/orderpicture.h"
#include "support/examplebundle.h"
#include "support/goodpreflight.h"
#include "support/toldplan.h"
#include "topology/analysis.h"
#include "topology/health.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>
#include <QToolButton>

using namespace rd;

namespace {

constexpr int installStep = 5;

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
            status.endedAt = status.startedAt.addSecs(index == installStep ? 240 : stepSeconds - 2 * index);
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
        past();
        groups();
        trial();
        changes();
        order();
        preflight();
        runs();
        stall();
        queue();
        bundles();
        diagnoses();
        logs();
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
        topology(QStringLiteral("topology-two-broken"),
                 test::exampleDomainOf({test::exampleServer(QStringLiteral("ipa1"), {QStringLiteral("CA")}),
                                        test::exampleServer(QStringLiteral("ipa2"), {}, false)},
                                       test::exampleLink(QStringLiteral("ipa1"), QStringLiteral("ipa2"), test::exampleSuffix,
                                                         Health::Failing, Health::Unknown)),
                 {});
        for (const bool broken : {false, true}) {
            const QString state = broken ? QStringLiteral("broken") : QStringLiteral("healthy");
            bothWays(QStringLiteral("topology-8-") + state, test::sitesDomain(8, 2, broken), QStringLiteral("-locations"));
            bothWays(QStringLiteral("topology-60-") + state, test::sitesDomain(60, 8, broken), QStringLiteral("-locations"));
            bothWays(QStringLiteral("topology-500-") + state, test::sitesDomain(500, 40, broken), QStringLiteral("-servers"));
        }
        topology(QStringLiteral("topology-60-plain"), test::largeDomain(60), {});
        topology(QStringLiteral("topology-matrix"), test::sitesDomain(60, 8, true), {}, "matrixButton");
        topology(QStringLiteral("topology-matrix-8"), test::troubledDomain(), test::exampleId(QStringLiteral("ipa2")),
                 "matrixButton");
        finding();
        paths();
        topology(QStringLiteral("topology-tables"), test::troubledDomain(), test::exampleId(QStringLiteral("ipa2")),
                 "tablesButton");
    }

    /// As it begins, and with the locations the other way: collapsed or open.
    void bothWays(const QString &name, const SnapshotPtr &snapshot, const QString &other)
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        window.topologyPage()->show(snapshot, layoutGraph(*snapshot, {}));
        window.topologyPage()->showAnalysis(analyse(*snapshot));
        save(window, name);
        window.topologyPage()->findChild<QToolButton *>(QStringLiteral("groupButton"))->click();
        save(window, name + other);
    }

    void finding()
    {
        const SnapshotPtr snapshot = test::sitesDomain(8, 2, true);
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        QObject::connect(window.topologyPage(), &TopologyPage::segmentRequested, &window, [] {});
        window.topologyPage()->show(snapshot, layoutGraph(*snapshot, {}));
        window.topologyPage()->showAnalysis(analyse(*snapshot));
        auto *list = window.topologyPage()->findChild<QListView *>(QStringLiteral("findings"));
        list->setCurrentIndex(list->model()->index(1, 0));
        save(window, QStringLiteral("topology-finding"));
        window.topologyPage()->selectServer(test::exampleId(QStringLiteral("berlin-1")));
        save(window, QStringLiteral("topology-connect"));
    }

    /// What the servers found when they tried their paths, and the question that may come before.
    void paths()
    {
        auto tried = std::make_shared<Snapshot>(*test::sitesDomain(8, 2, false));
        for (Agreement &direction : tried->agreements) {
            const bool open = direction.consumer != test::exampleId(QStringLiteral("munich-2"));
            addPath(direction, {.open = open,
                                .words = open ? QStringLiteral("answers") : QStringLiteral("no answer in 3 s"),
                                .at = tried->takenAt});
        }
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(tried);
        TopologyPage *page = window.topologyPage();
        page->show(tried, layoutGraph(*tried, {}));
        page->showAnalysis(analyse(*tried));
        page->setTryingPaths(true);
        const auto closed = std::find_if(tried->agreements.cbegin(), tried->agreements.cend(),
                                         [](const Agreement &direction) { return !direction.path->open; });
        page->selection()->choose({{}, {AgreementKey::of(*closed)}});
        save(window, QStringLiteral("topology-paths"));
        page->ask({.kind = Question::Kind::SshPassword,
                   .subject = QStringLiteral("root@munich-2.example.test"),
                   .prompt = QStringLiteral("root@munich-2.example.test's password:"),
                   .reason = QCoreApplication::translate("rd::SshAnswers", "Connecting to %1 over SSH.")
                                 .arg(QStringLiteral("munich-2.example.test"))});
        save(window, QStringLiteral("topology-paths-question"));
    }

    void topology(const QString &name, const SnapshotPtr &snapshot, const ServerId &selected, const char *view = "graphButton")
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        window.topologyPage()->show(snapshot, layoutGraph(*snapshot, {}));
        window.topologyPage()->showAnalysis(analyse(*snapshot));
        window.topologyPage()->findChild<QToolButton *>(QLatin1StringView(view))->click();
        if (!selected.isEmpty())
            window.topologyPage()->selectServer(selected);
        save(window, name);
    }

    void past()
    {
        const SnapshotPtr snapshot = test::troubledDomain();
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        TopologyPage &page = *window.topologyPage();
        page.show(snapshot, layoutGraph(*snapshot, {}), test::exampleDay(*snapshot));
        page.showAnalysis(analyse(*snapshot));
        page.selection()->chooseAgreement(AgreementKey::of(snapshot->agreements.first()));
        save(window, QStringLiteral("topology-past"));
        page.showEvents(snapshot->takenAt.addDays(-1), pastEvents(*snapshot));
        save(window, QStringLiteral("topology-what-changed"));
        page.findChild<QToolButton *>(QStringLiteral("tablesButton"))->click();
        page.selectServer(test::exampleId(QStringLiteral("ipa3")));
        save(window, QStringLiteral("topology-tables-past"));
        page.findChild<QTabWidget *>(QStringLiteral("tables"))->setCurrentIndex(1);
        save(window, QStringLiteral("topology-directions-past"));
    }

    static QList<HistoryEvent> pastEvents(const Snapshot &snapshot)
    {
        const auto event = [&snapshot](int hours, Difference what, int times = 1) {
            return HistoryEvent{snapshot.takenAt.addSecs(-hours * 3600), std::move(what), times, snapshot.suffix};
        };
        const Agreement &broken = snapshot.agreements.first();
        return {event(20, {.kind = Difference::Kind::Added,
                           .what = QStringLiteral("server"),
                           .servers = {test::exampleId(QStringLiteral("vault"))}}),
                event(9, {.what = QStringLiteral("services"),
                          .servers = {test::exampleId(QStringLiteral("ipa3"))},
                          .before = QStringLiteral("DNS=enabled"),
                          .after = QStringLiteral("CA=enabled DNS=enabled")}),
                event(4,
                      {.what = QStringLiteral("health"),
                       .servers = {broken.supplier, broken.consumer},
                       .suffix = broken.suffix,
                       .before = QStringLiteral("in-sync"),
                       .after = QStringLiteral("failing")},
                      3),
                event(2, {.what = QStringLiteral("reached"),
                          .servers = {test::exampleId(QStringLiteral("lab"))},
                          .before = QStringLiteral("yes"),
                          .after = QStringLiteral("no")})};
    }

    void groups()
    {
        constexpr int servers = 60;
        constexpr int sites = 8;
        const SnapshotPtr snapshot = test::sitesDomain(servers, sites, true);
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        TopologyPage &page = *window.topologyPage();
        page.show(snapshot, layoutGraph(*snapshot, {}));
        page.showAnalysis(analyse(*snapshot));
        page.findChild<QToolButton *>(QStringLiteral("groupButton"))->click();
        save(window, QStringLiteral("topology-groups"));
        page.selectServer(test::exampleId(QStringLiteral("berlin-2")));
        save(window, QStringLiteral("topology-groups-one-open"));
    }

    void trial()
    {
        const SnapshotPtr snapshot = test::troubledDomain();
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        TopologyPage &page = *window.topologyPage();
        QObject::connect(&page, &TopologyPage::trialRequested, &page, [&](const WhatIf &changes) {
            if (const auto answer = thinkThrough(*snapshot, changes))
                page.showTrial(*answer);
        });
        page.show(snapshot, layoutGraph(*snapshot, {}), test::exampleDay(*snapshot));
        page.showAnalysis(analyse(*snapshot));
        page.findChild<QToolButton *>(QStringLiteral("trialButton"))->click();
        save(window, QStringLiteral("what-if-begin"));
        page.selectServer(test::exampleId(QStringLiteral("berlin")));
        page.findChild<QPushButton *>(QStringLiteral("trialRemoveButton"))->click();
        page.selection()->choose({});
        page.findChild<TrialPanel *>(QStringLiteral("trialPanel"))
            ->tryOut({.first = test::exampleId(QStringLiteral("ipa1")),
                      .second = test::exampleId(QStringLiteral("vault")),
                      .suffix = snapshot->suffix});
        save(window, QStringLiteral("what-if"));
    }

    void changes()
    {
        const SnapshotPtr snapshot = test::troubledDomain();
        RunListModel none;
        MainWindow window(&none);
        ChangeActions changes(window);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(snapshot);
        window.topologyPage()->show(snapshot, layoutGraph(*snapshot, {}));
        changes.setSnapshot(snapshot);
        window.findChild<QAction *>(QStringLiteral("unlockAction"))->trigger();
        save(window, QStringLiteral("changes-unlocked"));
        const auto dialog = [&](TopologyEdit::Kind kind, const char *first, const char *second, const QString &name) {
            EditDialog shown(snapshot, {.kind = kind,
                                        .suffix = snapshot->suffix,
                                        .first = test::exampleId(QLatin1StringView(first)),
                                        .second = test::exampleId(QLatin1StringView(second))});
            shown.show();
            save(shown, name);
        };
        dialog(TopologyEdit::Kind::AddSegment, "ipa1", "ipa5", QStringLiteral("change-add"));
        dialog(TopologyEdit::Kind::Reinitialise, "ipa1", "ipa2", QStringLiteral("change-fill"));
        dialog(TopologyEdit::Kind::RemoveServer, "ipa1", "", QStringLiteral("change-refused"));
        EditDialog ended(test::twoServers(), {.kind = TopologyEdit::Kind::ForceSync, .suffix = test::exampleSuffix});
        ended.show();
        EditReport report{.deeds = {{.state = DeedState::Failed, .notes = {QStringLiteral("Error (1) replica busy")}}},
                          .error =
                              Error{Fault::RemoteFailed,
                                    QCoreApplication::translate("rd::Screenshots", "No connection to ipa1.example.test: nobody "
                                                                                   "answers on port 389."),
                                    QStringLiteral("connect: Connection refused"),
                                    QCoreApplication::translate("rd::Screenshots", "Check the name, and that the directory "
                                                                                   "server runs.")}};
        ended.findChild<QPushButton *>(QStringLiteral("doButton"))->click();
        ended.showEnd(report);
        save(ended, QStringLiteral("change-failed"));
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
        window.orderPage()->setPlans(titles, titles);
        window.showOrder();
        glance(*window.orderPage());
        window.orderPage()->findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa2.example.test"));
        waitForGlance();
        save(window, QStringLiteral("order"));
        window.orderPage()->findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa_2.example.test"));
        save(window, QStringLiteral("order-refused"));
        promotionOrder();
        review(0, test::oneServer(), QStringLiteral("review"));
        review(1, test::troubledDomain(), QStringLiteral("review-promotion"));
        for (const auto &[outlook, name] :
             {std::pair{StopOutlook::NothingChanged, "stop-nothing"}, std::pair{StopOutlook::StepEnds, "stop-step"},
              std::pair{StopOutlook::ProgramRuns, "stop-program"}}) {
            ReplicaOrder replica;
            replica.target = QStringLiteral("ipa2.example.test");
            StopDialog dialog(replica, outlook);
            dialog.show();
            save(dialog, QLatin1StringView(name));
        }
    }

    /// What the machines say while they are typed.
    static void glance(OrderPage &page)
    {
        QObject::connect(&page, &OrderPage::probeRequested, &page, [&page](OrderPage::Machine which, const MachineName &machine) {
            const bool source = which == OrderPage::Machine::Source;
            page.showProbe(which, machine,
                           {.addresses = {source ? QStringLiteral("192.0.2.1") : QStringLiteral("192.0.2.2")},
                            .ssh = source ? MachineProbe::Ssh::Works : MachineProbe::Ssh::Asks});
        });
    }

    static void waitForGlance()
    {
        QEventLoop loop;
        constexpr int pause = 600; // longer than the page waits for more to be typed
        QTimer::singleShot(pause, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void promotionOrder()
    {
        auto domain = std::make_shared<Snapshot>(*test::troubledDomain());
        domain->domainLevel = 1;
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(domain);
        QStringList titles;
        for (const auto &step : promotionPlan())
            titles << step->title();
        OrderPage &page = *window.orderPage();
        page.setPlans(titles, titles);
        glance(page);
        page.setRoundTrips({{test::exampleId(QStringLiteral("ipa1")), 1.4}, {test::exampleId(QStringLiteral("ipa2")), 23.0}});
        window.showOrder();
        page.findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa9.example.test"));
        waitForGlance();
        save(window, QStringLiteral("order-promotion"));
        page.findChild<QToolButton *>(QStringLiteral("moreOptionsButton"))->click();
        QCoreApplication::processEvents();
        auto *area = page.findChild<QScrollArea *>(QStringLiteral("scrollArea"));
        area->ensureWidgetVisible(page.findChild<QWidget *>(QStringLiteral("rid-base")));
        save(window, QStringLiteral("order-promotion-options"));
    }

    void review(int level, const SnapshotPtr &before, const QString &name)
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(before);
        ReplicaOrder replica;
        replica.domainLevel = level;
        replica.source = QStringLiteral("ipa1.example.test");
        replica.target = QStringLiteral("ipa9.example.test");
        replica.setupDns = true;
        const auto answer = pictureWith(replica, *before);
        window.reviewPage()->show(replica, {before->domain, before->realm});
        if (answer)
            window.reviewPage()->showPicture(before, *answer, layoutGraph(*answer->after, layoutGraph(*before, {})));
        window.showReview();
        if (level > 0)
            window.reviewPage()->findChild<QTabWidget *>(QStringLiteral("exportTabs"))->setCurrentIndex(1);
        save(window, name);
    }

    /// A machine with a few problems, as the rules see it.
    void preflight()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::oneServer());
        ReplicaOrder replica;
        replica.source = QStringLiteral("ipa1.example.test");
        replica.target = QStringLiteral("ipa2.example.test");
        window.preflightPage()->showChecking(replica);
        window.showPreflight();
        save(window, QStringLiteral("preflight-checking"));
        constexpr qint64 took = 1240;
        PreflightFacts facts = test::goodPreflight(replica.source, replica.target);
        window.preflightPage()->showChecks(preflightChecks(facts), took);
        save(window, QStringLiteral("preflight-good"));
        facts.target->heldPorts << HeldPort{389, false, QStringLiteral("slapd")};
        facts.target->clockAhead = 612.4;
        facts.target->entropy = 40;
        facts.target->leftovers.insert(QStringLiteral("ca"), {QStringLiteral("/var/lib/pki/pki-tomcat")});
        (**facts.connections).results.last().verdict = PortVerdict::Filtered;
        (**facts.connections).results.last().words = QStringLiteral("no answer");
        window.preflightPage()->showChecks(preflightChecks(facts), took);
        save(window, QStringLiteral("preflight"));
    }

    void bundles()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::twoServers());
        BundlesPage &page = *window.bundlesPage();
        page.setSnapshot(test::oneServer());
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
        page.withdrawQuestion();
        page.setBusy(QCoreApplication::translate("rd::BundleBuild", "Bringing the bundle to %1…")
                         .arg(QStringLiteral("ipa3.example.test")));
        save(window, QStringLiteral("bundles-pushing"));
        page.setBusy({});
        buildBundle(false, QStringLiteral("bundles-build"));
        buildBundle(true, QStringLiteral("bundles-prepare"));
    }

    void buildBundle(bool dogtag, const QString &name)
    {
        auto picture = std::make_shared<Snapshot>(*test::oneServer());
        if (!dogtag)
            picture->servers.first().services.clear();
        BundleDialog dialog(picture);
        dialog.show();
        dialog.findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa2.example.test"));
        const auto fill = [&dialog](const char *file, const char *path) {
            dialog.findChild<QWidget *>(QLatin1StringView(file))
                ->findChild<QLineEdit *>(QStringLiteral("path"))
                ->setText(QString::fromLatin1(path));
        };
        fill("directoryServerFile", "/root/ipa2-ldap.p12");
        fill("webServerFile", "/root/ipa2-http.p12");
        if (!dogtag)
            dialog.showFailed(
                {Fault::AuthFailed,
                 QCoreApplication::translate("rd::BundleMaker", "This password does not open %1.")
                     .arg(QStringLiteral("/root/ipa2-http.p12")),
                 QStringLiteral("mac verify failure"),
                 QCoreApplication::translate("rd::BundleMaker", "Give the password that the file was exported with.")});
        save(dialog, name);
    }

    void diagnoses()
    {
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::troubledDomain());
        DiagnosisPage &page = *window.diagnosisPage();
        page.setHosts({QStringLiteral("ipa1.example.test"), QStringLiteral("ipa2.example.test")}, {});
        window.showDiagnosis();
        save(window, QStringLiteral("diagnosis-empty"));
        page.setBusy(QCoreApplication::translate("rd::DiagnosisController", "Reading %1…")
                         .arg(QStringLiteral("/var/log/ipareplica-install.log")));
        save(window, QStringLiteral("diagnosis-busy"));
        page.setBusy({});
        page.setTopologyFindings(analyse(*test::troubledDomain()).findings);
        for (const auto &[name, file, run] : {std::tuple("diagnosis", "16-ca-7389-waits.log", "x"),
                                              std::tuple("diagnosis-chain", "04-appended-second-run-bad.log", ""),
                                              std::tuple("diagnosis-unknown", "55-log-just-stops.log", ""),
                                              std::tuple("diagnosis-healthy", "02-healthy-412-log.log", ""),
                                              std::tuple("diagnosis-healed", "37-both-agreements-resume.log", "")}) {
            page.showDiagnosis(diagnosed(QLatin1StringView(file), QLatin1StringView(run)));
            save(window, QLatin1StringView(name));
        }
        page.showError(
            {Fault::NotFound,
             QCoreApplication::translate("rd::LogFiles", "There is no log in %1.").arg(QStringLiteral("/tmp/picture.png")),
             {},
             QCoreApplication::translate("rd::LogFiles", "Give text files, compressed ones, archives of them, or a folder.")});
        save(window, QStringLiteral("diagnosis-error"));
    }

    static ShownDiagnosis diagnosed(const QString &file, const QString &run)
    {
        const auto library = loadRules({});
        QFile log(QStringLiteral(RD_TEST_DATA "/diagnosis/made/") + file);
        if (!library || !log.open(QFile::ReadOnly))
            qFatal("no %s", qPrintable(file));
        Diagnostician diagnostician(library->knowledge);
        LogKeeper keeper(diagnostician);
        keeper.beginLog(QStringLiteral("/var/log/ipareplica-install.log"), 0);
        keeper.takeBytes(log.readAll());
        keeper.endLog();
        return {.subject = QStringLiteral("/var/log/ipareplica-install.log"),
                .diagnosis = diagnostician.diagnose(),
                .logs = keeper.take(),
                .runId = run,
                .failedRun = !run.isEmpty()};
    }

    static void awaitRows(LogsPage &page)
    {
        QCoreApplication::sendPostedEvents();
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        while (page.desk()->isBusy());
    }

    /// Two hosts while a replica is made: the installer's log there, the directory servers' logs on both.
    void logs()
    {
        using State = LogDeskSource::State;
        RunListModel none;
        MainWindow window(&none);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::twoServers());
        window.showLogs();
        save(window, QStringLiteral("logs-empty"));
        LogsPage &page = *window.logsPage();
        LogDesk &desk = *page.desk();
        desk.setPatterns(std::make_shared<VectorPatternCompiler>());
        if (const auto library = loadRules({}))
            page.view()->setKnowledge(library->knowledge);
        const auto add = [&desk](const char *host, const char *log, State state, const QByteArray &bytes) {
            const QString path = QString::fromLatin1(log);
            const QString name = QStringLiteral("%1.example.test").arg(QLatin1StringView(host));
            const int id = desk.addSource(name, path, name + u':' + path, state);
            desk.append(id, std::make_shared<const LogChunk>(bytes));
            return id;
        };
        QByteArray kdc;
        QByteArray errors = "[24/Nov/2026:10:11:02.104 +0000] - INFO - slapd_daemon - slapd started.  Listening on All "
                            "Interfaces port 389 for LDAP requests\n";
        for (int i = 0; i < 24; ++i) {
            const QByteArray second = QByteArray::number(10 + i);
            kdc += "Nov 24 10:11:" + second +
                   " ipa1 krb5kdc[2208](info): TGS_REQ (4 etypes {18 17 16 23}) 192.0.2.2: ISSUE: authtime 1795515072, "
                   "host/ipa2.example.test@EXAMPLE.TEST for ldap/ipa1.example.test@EXAMPLE.TEST\n";
            errors += "[24/Nov/2026:10:11:" + second +
                      ".700 +0000] - ERR - NSMMReplicationPlugin - bind_and_check_pwp - agmt=\"cn=meToipa2.example.test\" "
                      "(ipa2:389) - Replication bind with GSSAPI auth failed: LDAP error -1 (Can't contact LDAP server) ()\n";
        }
        errors += "[24/Nov/2026:10:11:35.200 +0000] - WARN - NSMMReplicationPlugin - repl5_inc_run - "
                  "agmt=\"cn=meToipa2.example.test\" (ipa2:389): The consumer is busy\n"
                  "[24/Nov/2026:10:11:36.900 +0000] - INFO - NSMMReplicationPlugin - bind_and_check_pwp - "
                  "agmt=\"cn=meToipa2.example.test\" (ipa2:389): Replication bind with GSSAPI auth resumed\n";
        const QByteArray install =
            "2026-11-24T10:11:05Z DEBUG   [28/41]: setting up initial replication\n"
            "2026-11-24T10:11:32Z DEBUG stderr=Failed to get unit file state for ntpd.service: No such file or directory\n"
            "2026-11-24T10:11:32Z DEBUG failed to find session_cookie in persistent storage for principal 'host/ipa2'\n"
            "2026-11-24T10:11:33Z DEBUG Starting replication, please wait until this has completed.\n"
            "2026-11-24T10:11:36Z ERROR Failed to start replication\n"
            "2026-11-24T10:11:37Z DEBUG Traceback (most recent call last):\n"
            "  File \"/usr/lib/python3.9/site-packages/ipaserver/install/service.py\", line 635, in start_creation\n"
            "    run_step(full_msg, method)\n"
            "RuntimeError: Failed to start replication\n";
        add("ipa1", "/var/log/dirsrv/slapd-EXAMPLE-TEST/errors", State::Following, errors);
        add("ipa1", "/var/log/krb5kdc.log", State::Following, kdc);
        add("ipa2", "/var/log/ipareplica-install.log", State::Following, install);
        add("ipa2", "/var/log/dirsrv/slapd-EXAMPLE-TEST/errors", State::Cut,
            "[24/Nov/2026:10:11:34.000 +0000] - NOTICE - bdb_start - Detected Disorderly Shutdown last time Directory Server was "
            "running, recovering database.\n");
        desk.addSource(QStringLiteral("ipa2.example.test"), QStringLiteral("/var/log/named.run"), QString(), State::Waiting);
        awaitRows(page);
        page.findChild<QLineEdit *>(QStringLiteral("logsSearch"))->setText(QStringLiteral("replication"));
        const auto hits = [&desk] { return desk.hits().count() > 0; };
        while (!hits())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
        page.view()->goToLine(desk.rows().endRow() - 1);
        desk.toggleBookmark(*desk.rows().at(desk.rows().endRow() - 5));
        save(window, QStringLiteral("logs-merged"));
        page.findChild<QAction *>(QStringLiteral("around1Action"))->trigger();
        awaitRows(page);
        save(window, QStringLiteral("logs-times"));
        page.findChild<QAction *>(QStringLiteral("timesAction"))->trigger();
        save(*page.findChild<LogTimesDialog *>(), QStringLiteral("logs-times-dialog"));
        page.findChild<LogTimesDialog *>()->close();
        page.findChild<QAction *>(QStringLiteral("allTimesAction"))->trigger();
        awaitRows(page);
        page.findChild<QToolButton *>(QStringLiteral("foldButton"))->click();
        awaitRows(page);
        page.showLeftOut(
            QCoreApplication::translate("rd::LogFiles", "%1 was left out: it is no text.").arg(QStringLiteral("core.1234")));
        save(window, QStringLiteral("logs-folded"));
        page.findChild<QPushButton *>(QStringLiteral("followHostButton"))->click();
        HostLogsDialog &dialog = *page.hostDialog();
        dialog.setLogs(
            {{QStringLiteral("/var/log/ipareplica-install.log"), 1'234'567,
              QCoreApplication::translate("rd::HostLogFiles", "Installation"), true},
             {QStringLiteral("/var/log/dirsrv/slapd-EXAMPLE-TEST/errors"), 23'456,
              QCoreApplication::translate("rd::HostLogFiles", "Directory server, errors"), true},
             {QStringLiteral("/var/log/dirsrv/slapd-EXAMPLE-TEST/access"), 987'654'321,
              QCoreApplication::translate("rd::HostLogFiles", "Directory server, operations"), false},
             {QStringLiteral("journal"), 0, QCoreApplication::translate("rd::HostLogFiles", "Journal of the system"), true}});
        save(dialog, QStringLiteral("logs-host"));
    }

    void runs()
    {
        const auto done = StepState::Done;
        const auto waiting = StepState::Waiting;
        const QByteArray whole = test::recordedConsole(QStringLiteral("install-3.3.console"));
        run(QStringLiteral("creation-running"), {done, done, done, done, done, StepState::Running}, SessionState::Running,
            whole.left(whole.size() * 5 / 8), {}, false);
        run(QStringLiteral("creation-question"), {done, done, done, done, done, StepState::Running}, SessionState::Running,
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
        run(QStringLiteral("creation-failed"), {done, done, done, done, done, StepState::Failed, waiting, waiting},
            SessionState::Failed, test::recordedConsole(QStringLiteral("failed-ca-2.2.console")), error, false);
        dnsQuestion(whole);
        run(QStringLiteral("creation-finished"), {done, done, done, done, done, done, done, done}, SessionState::Succeeded, whole,
            {}, false);
    }

    static ReplicaOrder anOrder()
    {
        ReplicaOrder order;
        order.source = QStringLiteral("ipa1.example.test");
        order.target = QStringLiteral("ipa2.example.test");
        return order;
    }

    /// A window that shows a run.
    struct RunScene
    {
        RunScene()
        {
            window.show();
            window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
            window.setSnapshot(test::oneServer());
            window.showRun(page);
        }
        ReplicaOrder replica = anOrder();
        StepModel steps;
        LogStore log;
        RunListModel none;
        MainWindow window{&none};
        RunPage *page = new RunPage(replica, &steps, &log);
    };

    void dnsQuestion(const QByteArray &console)
    {
        RunScene scene;
        auto &[replica, steps, log, none, window, page] = scene;
        const auto done = StepState::Done;
        steps.setSteps(stepsOf({done, done, done, done, done, done, StepState::Running}, {}));
        page->showState(SessionState::Running, {});
        log.append(console);
        log.flush();
        page->ask({.subject = replica.target,
                   .prompt = QCoreApplication::translate("rd::VerifyStep", "Add these DNS records to the directory?") +
                             QStringLiteral("\n  • _ldap._tcp.example.test. SRV 0 100 389 ipa2.example.test.\n  • "
                                            "ipa2.example.test. A 192.0.2.2\n"),
                   .reason = QCoreApplication::translate("rd::VerifyStep",
                                                         "%1 works, but clients do not find it completely: neither its installer "
                                                         "nor anybody else has written them.")
                                 .arg(replica.target),
                   .hidden = false,
                   .yesNo = true});
        save(window, QStringLiteral("creation-dns"));
    }

    void run(const QString &name, const QList<StepState> &states, SessionState state, const QByteArray &console,
             const std::optional<Error> &error, bool question)
    {
        RunScene scene;
        auto &[replica, steps, log, none, window, page] = scene;
        const QList<StepStatus> final = stepsOf(states, error);
        steps.setSteps(stepsOf(states.mid(0, installStep) << StepState::Running, {}));
        page->showState(SessionState::Running, {});
        InstallerParser parser;
        for (const QByteArray &line : console.split('\n'))
            steps.addInstallerEvents(installStep, parser.feed(line + '\n'));
        log.append(console);
        log.flush();
        for (int i = 0; i < final.size(); ++i)
            steps.updateStep(i, final[i]);
        page->showState(state, error);
        page->setSecondLink(test::exampleId(QStringLiteral("ipa3")));
        page->setEditing(true);
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

    void stall()
    {
        RunScene scene;
        auto &[replica, steps, log, none, window, page] = scene;
        LogStore second;
        const auto done = StepState::Done;
        steps.setSteps(stepsOf({done, done, done, done, done, StepState::Running}, {}));
        page->showState(SessionState::Running, {});
        const QByteArray whole = test::recordedConsole(QStringLiteral("install-3.3.console"));
        const QByteArray console = whole.left(whole.indexOf('\n', whole.indexOf("configuring certificate server instance")) + 1);
        InstallerParser parser;
        StallWatch watch;
        for (const QByteArray &line : console.split('\n')) {
            const InstallerEvents events = parser.feed(line + '\n');
            steps.addInstallerEvents(installStep, events);
            if (!events.isEmpty())
                watch.take(events, std::chrono::seconds(0));
        }
        log.append(console);
        log.flush();
        page->setSecondLogPossible(true);
        if (const auto found = watch.check(std::chrono::minutes(11)))
            page->showStall(*found);
        second.append("[22/Nov/2026:10:12:01][main]: CMS:Caught EBaseException\n[22/Nov/2026:10:12:31][main]: Connecting to "
                      "ipa1.example.test:7389\n");
        second.flush();
        page->showSecondLog(watch.logNow().title, &second);
        save(window, QStringLiteral("creation-stall"));
    }

    void queue()
    {
        RunListModel runs;
        QueueModel waiting;
        MainWindow window(&runs);
        window.show();
        window.showSignedIn(QStringLiteral("admin@EXAMPLE.TEST"));
        window.setSnapshot(test::oneServer());
        window.replicasPage()->queuePanel()->setModel(&waiting);
        QList<QueueEntry> entries;
        for (const auto &[target, state] : {std::pair{"ipa2.example.test", QueueEntry::State::Running},
                                            std::pair{"ipa3.example.test", QueueEntry::State::Waiting},
                                            std::pair{"ipa4.example.test", QueueEntry::State::Waiting}}) {
            QueueEntry entry{.id = QString::number(entries.size() + 1), .state = state};
            entry.order.target = QLatin1StringView(target);
            entry.order.source = QStringLiteral("ipa1.example.test");
            entries << entry;
        }
        waiting.setEntries(entries);
        window.replicasPage()->queuePanel()->setGoing(true);
        window.showReplicas();
        save(window, QStringLiteral("queue"));
        ReplicaOrder draft;
        draft.target = QStringLiteral("ipa5.example.test");
        window.orderPage()->offerDraft(draft);
        window.showOrder();
        save(window, QStringLiteral("order-draft"));
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
