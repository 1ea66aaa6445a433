// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/connectgesture.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "models/trial.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace rd;

/// Trying changes out in the picture.
class TestTrial : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aRemovedServerIsGoneOnlyInThePicture();
    void aRemovedLinkIsTakenBack();
    void aDrawnLinkIsTriedOutAndNotAskedFor();
    void findingsThatWouldAppearAndVanishAreShown();
    void proposedLinksAreAddedByOneClick();
    void makingItSoAsksForAllEditsInASafeOrder();
    void itCannotBeMadeSoWhileChangesAreLocked();
    void aCaptureCanBeTriedButNotChanged();
    void aNewerPictureKeepsTheChanges();
    void aChangeThatNoLongerFitsIsSaid();
    void oppositeChangesTakeEachOtherBack();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return test::find<T>(*m_page, name);
    }
    void show(const SnapshotPtr &domain)
    {
        m_domain = domain;
        m_page->show(domain, layoutGraph(*domain, {}));
        m_page->showAnalysis(analyse(*domain));
    }
    void begin(const SnapshotPtr &domain)
    {
        show(domain);
        find<QToolButton>("trialButton")->click();
    }
    void remove(const Choice &choice)
    {
        m_page->selection()->choose(choice);
        QTest::keyClick(find<TopologyView>("graph"), Qt::Key_Delete);
    }
    TopologyScene *scene() const { return find<TopologyView>("graph")->topology(); }
    static ServerId id(const char *name) { return test::exampleId(QLatin1StringView(name)); }
    SnapshotPtr m_domain;
    std::unique_ptr<TopologyPage> m_page;
};

void TestTrial::init()
{
    test::warningsFail();
    m_page = std::make_unique<TopologyPage>();
    connect(m_page.get(), &TopologyPage::trialRequested, this, [this](const WhatIf &changes) {
        const auto answer = thinkThrough(*m_domain, changes);
        if (answer)
            m_page->showTrial(*answer);
        else
            m_page->showTrialProblem(answer.error());
    });
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTrial::aRemovedServerIsGoneOnlyInThePicture()
{
    const QSignalSpy edits(m_page.get(), &TopologyPage::editsRequested);
    begin(test::troubledDomain());
    QVERIFY(find<QWidget>("trialPanel")->isVisible());
    QVERIFY(!find<QPushButton>("trialRemoveButton")->isEnabled());
    remove({{id("berlin")}, {}});
    QVERIFY(!scene()->serverItem(id("berlin")));
    QVERIFY(find<QListWidget>("trialChanges")->item(0)->text().contains(QStringLiteral("berlin")));
    find<QPushButton>("trialLeaveButton")->click();
    QVERIFY(!find<QWidget>("trialPanel")->isVisible());
    QVERIFY(!find<QToolButton>("trialButton")->isChecked());
    QVERIFY(scene()->serverItem(id("berlin")));
    QCOMPARE(find<QListView>("findings")->model()->rowCount(), analyse(*m_domain).findings.size());
    QCOMPARE(edits.size(), 0);
}

void TestTrial::aRemovedLinkIsTakenBack()
{
    begin(test::troubledDomain());
    const AgreementKey there{id("ipa1"), id("ipa2"), test::exampleSuffix};
    const AgreementKey back{id("ipa2"), id("ipa1"), test::exampleSuffix};
    remove({{}, {there, back}});
    QVERIFY(!scene()->linkItem(there));
    QCOMPARE(find<QListWidget>("trialChanges")->count(), 1);
    find<QPushButton>("trialTakeBackButton")->click();
    QVERIFY(scene()->linkItem(there));
    QVERIFY(!find<QPushButton>("trialTakeBackButton")->isEnabled());
}

void TestTrial::aDrawnLinkIsTriedOutAndNotAskedFor()
{
    const QSignalSpy segments(m_page.get(), &TopologyPage::segmentRequested);
    begin(test::troubledDomain());
    m_page->setEditing(false); // locked: trying out is possible all the same
    m_page->selectServer(id("ipa1"));
    auto *graph = find<TopologyView>("graph");
    QTest::keyClick(graph, Qt::Key_L);
    QVERIFY(graph->connecting()->isActive());
    QTest::keyClick(graph, Qt::Key_Right);
    QTest::keyClick(graph, Qt::Key_Return);
    QTRY_COMPARE(find<QListWidget>("trialChanges")->item(0)->flags().testFlag(Qt::ItemIsEnabled), true);
    QCOMPARE(segments.size(), 0);
    QCOMPARE(scene()->snapshot()->agreements.size(), m_domain->agreements.size() + 2);
}

void TestTrial::findingsThatWouldAppearAndVanishAreShown()
{
    begin(test::troubledDomain());
    remove({{id("ipa3")}, {}});
    const auto answer = thinkThrough(*m_domain, {.removeServers = {id("ipa3")}});
    QVERIFY(answer);
    QCOMPARE(find<QListView>("trialFresh")->model()->rowCount(), answer->losses.size() + answer->diff.fresh.size());
    QCOMPARE(find<QListView>("trialGone")->model()->rowCount(), answer->diff.gone.size());
    QVERIFY(answer->diff.gone.size() > 0);
    QVERIFY(!find<QLabel>("trialVerdict")->text().isEmpty());
}

void TestTrial::proposedLinksAreAddedByOneClick()
{
    begin(test::troubledDomain());
    auto *proposal = find<QPushButton>("proposalButton");
    const Analysis before = analyse(*m_domain);
    const auto weak = std::find_if(before.suffixes.cbegin(), before.suffixes.cend(),
                                   [](const SuffixStructure &suffix) { return !suffix.proposal.links.isEmpty(); });
    proposal->click();
    QCOMPARE(scene()->snapshot()->agreements.size(), m_domain->agreements.size() + 2 * weak->proposal.links.size());
    for (const SuffixStructure &suffix : analyse(*scene()->snapshot()).suffixes)
        if (suffix.suffix == weak->suffix)
            QCOMPARE(suffix.survivesAnyOneFailure(), weak->proposal.complete);
}

void TestTrial::makingItSoAsksForAllEditsInASafeOrder()
{
    const QSignalSpy segments(m_page.get(), &TopologyPage::segmentRequested); // somebody listens
    const QSignalSpy edits(m_page.get(), &TopologyPage::editsRequested);
    begin(test::troubledDomain());
    QVERIFY(!find<QPushButton>("trialDoButton")->isEnabled());
    remove({{id("lab")}, {}});
    remove({{}, {{id("munich"), id("vault"), test::exampleSuffix}}});
    find<TrialPanel>("trialPanel")->tryOut({.first = id("ipa1"), .second = id("vault"), .suffix = test::exampleSuffix});
    QVERIFY(find<QPushButton>("trialDoButton")->isEnabled());
    find<QPushButton>("trialDoButton")->click();
    QCOMPARE(edits.size(), 1);
    const auto asked = edits.first().first().value<QList<TopologyEdit>>();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0].kind, TopologyEdit::Kind::AddSegment);
    QCOMPARE(asked[1].kind, TopologyEdit::Kind::RemoveSegment);
    QCOMPARE(asked[2].kind, TopologyEdit::Kind::RemoveServer);
    QCOMPARE(asked[2].first, id("lab"));
    QVERIFY(!find<QWidget>("trialPanel")->isVisible());
}

void TestTrial::itCannotBeMadeSoWhileChangesAreLocked()
{
    const QSignalSpy segments(m_page.get(), &TopologyPage::segmentRequested);
    begin(test::troubledDomain());
    m_page->setEditing(false);
    remove({{id("lab")}, {}});
    QVERIFY(!find<QPushButton>("trialDoButton")->isEnabled());
    QVERIFY(!find<QPushButton>("trialDoButton")->toolTip().isEmpty());
    m_page->setEditing(true);
    QVERIFY(find<QPushButton>("trialDoButton")->isEnabled());
}

void TestTrial::aCaptureCanBeTriedButNotChanged()
{
    m_page->setLive(false);
    begin(test::troubledDomain());
    remove({{id("lab")}, {}});
    QVERIFY(!scene()->serverItem(id("lab")));
    QVERIFY(!find<QPushButton>("trialDoButton")->isEnabled());
}

void TestTrial::aNewerPictureKeepsTheChanges()
{
    begin(test::troubledDomain());
    remove({{id("lab")}, {}});
    show(test::troubledDomain());
    QVERIFY(!scene()->serverItem(id("lab")));
    QCOMPARE(find<QListWidget>("trialChanges")->count(), 1);
}

void TestTrial::aChangeThatNoLongerFitsIsSaid()
{
    const QSignalSpy segments(m_page.get(), &TopologyPage::segmentRequested);
    begin(test::troubledDomain());
    remove({{id("lab")}, {}});
    show(test::twoServers()); // somebody else removed it meanwhile
    QVERIFY(find<QLabel>("trialVerdict")->text().contains(QStringLiteral("lab")));
    QVERIFY(!find<QPushButton>("trialDoButton")->isEnabled());
    find<QPushButton>("trialTakeBackButton")->click();
    QCOMPARE(scene()->snapshot()->servers.size(), 2);
}

void TestTrial::oppositeChangesTakeEachOtherBack()
{
    using Kind = TrialChange::Kind;
    const TrialChange add{Kind::AddLink, id("ipa1"), id("ipa2"), test::exampleSuffix};
    const TrialChange remove{Kind::RemoveLink, id("ipa2"), id("ipa1"), test::exampleSuffix};
    QVERIFY(withChange({add}, remove).isEmpty());
    QVERIFY(withChange({remove}, add).isEmpty());
    QCOMPARE(withChange({add}, add).size(), 1);
    const TrialChange server{.kind = Kind::RemoveServer, .first = id("ipa2")};
    QCOMPARE(withChange({add}, server), QList{server});
    QCOMPARE(withChange({server}, server), QList{server});
    const TrialChange ca{Kind::AddLink, id("ipa1"), id("ipa2"), test::caSuffix};
    QCOMPARE(withChange({add}, ca).size(), 2);
}

QTEST_MAIN(TestTrial)
#include "tst_trial.moc"
