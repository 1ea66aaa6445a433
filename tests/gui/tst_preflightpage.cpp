// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preflightcontroller.h"
#include "gui/mainwindow.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/widgets/banner.h"
#include "models/runlistmodel.h"
#include "support/goodpreflight.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

using namespace rd;
using namespace rd::test;

namespace {

const QString source = QStringLiteral("ipa1.example.test");
const QString target = QStringLiteral("ipa2.example.test");

CheckList troubledChecks()
{
    PreflightFacts facts = goodPreflight(source, target);
    facts.target->heldPorts << HeldPort{389, false, QStringLiteral("slapd")};
    (**facts.directory).hostEntry = QStringLiteral("fqdn=ipa2");
    facts.target->entropy = 20;
    return preflightChecks(facts);
}

ReplicaOrder anOrder()
{
    ReplicaOrder order;
    order.source = source;
    order.target = target;
    return order;
}

} // namespace

class TestPreflightPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qRegisterMetaType<ReplicaOrder>("rd::ReplicaOrder");
    }
    void init() { warningsFail(); }

    void groupsWithProblemsComeFirst()
    {
        CheckModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChecks(troubledChecks());
        QVERIFY(model.rowCount() > 5);
        CheckState before = CheckState::Blocking;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto state = model.index(row, 0).data(CheckModel::StateRole).value<CheckState>();
            QVERIFY(state <= before);
            before = state;
        }
        const Check *first = model.check(model.firstProblem());
        QVERIFY(first && first->state == CheckState::Blocking);
        model.setChecks({});
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatToDoAndLetsNothingStartThatWouldFail()
    {
        PreflightPage page;
        page.showChecking(anOrder());
        page.showChecks(troubledChecks(), 900);
        const auto *tree = find<QTreeView>(page, "checkTree");
        QCOMPARE(tree->currentIndex().data(CheckModel::StateRole).value<CheckState>(), CheckState::Blocking);
        const auto facts = checkFacts(*qobject_cast<CheckModel *>(tree->model())->check(tree->currentIndex()));
        QVERIFY(facts.size() == 3 && facts.last().facts.size() > 1 && facts.last().facts.last().technical);
        QVERIFY(!find<QPushButton>(page, "reviewCheckedButton")->isEnabled());
    }

    void aCheckIsOverruledForThisReplicaOnly()
    {
        PreflightPage page;
        QSignalSpy started(&page, &PreflightPage::reviewRequested);
        page.showChecking(anOrder());
        page.showChecks(troubledChecks(), 900);
        auto *tree = find<QTreeView>(page, "checkTree");
        auto *start = find<QPushButton>(page, "reviewCheckedButton");
        for (const char *id : {"directory-ports", "host-entry"}) {
            QVERIFY(!start->isEnabled());
            tree->setCurrentIndex(tree->model()->match(tree->model()->index(0, 0), CheckModel::IdRole, QLatin1StringView(id), 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive)[0]);
            find<QCheckBox>(page, "overruleCheck")->click();
            QVERIFY(find<QCheckBox>(page, "overruleCheck")->isChecked());
        }
        QVERIFY(start->isEnabled());
        page.showChecking(anOrder()); // checking again forgets nothing
        QVERIFY(!start->isEnabled());
        page.showChecks(troubledChecks(), 900);
        start->click();
        QCOMPARE(started.size(), 1);
        QStringList skipped = started[0][0].value<ReplicaOrder>().skipChecks;
        skipped.sort();
        QCOMPARE(skipped, QStringList({QStringLiteral("directory-ports"), QStringLiteral("host-entry")}));
    }

    void theOrderIsCheckedAndCheckedAgain()
    {
        const QTemporaryDir runs;
        ToldWorld world;
        std::atomic<int> rounds = 0;
        world.preflight = [&rounds](const ReplicaOrder &order, std::shared_ptr<Credentials> credentials,
                                    Monitor &monitor) -> Result<PreflightReport> {
            if (++rounds == 1) {
                const auto answer = credentials->get({.kind = Question::Kind::SshPassword,
                                                      .subject = QStringLiteral("root@ipa1"),
                                                      .prompt = QStringLiteral("Password"),
                                                      .reason = {}},
                                                     monitor);
                if (!answer)
                    return pass(answer.error());
            }
            PreflightFacts facts = goodPreflight(order.source, order.target);
            if (rounds == 2)
                facts.target->hasInstaller = false;
            return PreflightReport{.facts = facts, .checks = preflightChecks(facts), .milliseconds = 1000};
        };
        const Outside outside = world.outside(runs.path());
        QThreadPool pool;
        RunListModel none;
        MainWindow window(&none);
        const PreflightController controller(outside, pool, window);
        window.show();
        window.showSignedIn(QStringLiteral("admin"));
        window.setSnapshot(oneServer());
        window.showOrder();
        find<QLineEdit>(*window.orderPage(), "targetField")->setText(target);
        find<QPushButton>(*window.orderPage(), "checkButton")->click();
        PreflightPage &page = *window.preflightPage();
        QTRY_VERIFY(page.isVisible() && find<PromptPanel>(page, "promptPanel")->isVisible());
        emit page.answered(std::make_shared<const Secret>(QByteArrayView("x")));
        QTRY_VERIFY(find<QPushButton>(page, "reviewCheckedButton")->isEnabled());
        QVERIFY(!find<PromptPanel>(page, "promptPanel")->isVisible());
        auto *again = find<QPushButton>(page, "againButton");
        again->click();
        QTRY_COMPARE(find<QTreeView>(page, "checkTree")->currentIndex().data(CheckModel::IdRole).toString(),
                     QStringLiteral("installer"));
        QVERIFY(!find<QPushButton>(page, "reviewCheckedButton")->isEnabled());
        again->click();
        QTRY_VERIFY(find<QPushButton>(page, "reviewCheckedButton")->isEnabled());
        QCOMPARE(rounds.load(), 3);
        // What was typed opens the host for the creation too.
        QVERIFY(outside.logins->find(Question::Kind::SshPassword, QStringLiteral("root@ipa1")));
    }

    void aFailureIsSaidInThePage()
    {
        PreflightPage page;
        page.showChecking(anOrder());
        page.showError({Fault::Internal, QStringLiteral("It broke."), {}, QStringLiteral("Try again.")});
        QVERIFY(!find<Banner>(page, "resultBanner")->isHidden());
        QCOMPARE(find<Banner>(page, "resultBanner")->title(), QStringLiteral("It broke."));
        QVERIFY(find<QPushButton>(page, "againButton")->isEnabled());
        QVERIFY(!find<QPushButton>(page, "reviewCheckedButton")->isEnabled());
    }
};

QTEST_MAIN(TestPreflightPage)
#include "tst_preflightpage.moc"
