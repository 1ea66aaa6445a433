// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choice.h"
#include "models/connecting.h"
#include "models/findingmodel.h"
#include "models/matrixmodel.h"
#include "models/topologyrows.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rd;

/// What graph, matrix, tables and details show, without any widget.
class TestTopologyModels : public QObject
{
    Q_OBJECT
private slots:
    void init() { test::warningsFail(); }
    void everyServerDirectionAndLinkHasItsLine();
    void aRefreshOfTheSameServersKeepsTheLines();
    void theMatrixShowsEachDirectionWhereItBelongs();
    void theMatrixShowsOnlyChosenData();
    void findingsComeWorstFirst();
    void bothDirectionsOfALinkAreShownTogether();
    void aVanishedChoiceLeavesTheDomain();
    void rawValuesHaveTheirNamesInTheDirectory();
    void onlyServersWithoutALinkCanBeConnected();
    void onlyServersWithACaCanBeConnectedForTheCa();
};

void TestTopologyModels::everyServerDirectionAndLinkHasItsLine()
{
    const SnapshotPtr domain = test::troubledDomain();
    TopologyTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(serverTable(*domain));
    QCOMPARE(model.rowCount(), domain->servers.size());
    model.setTable(agreementTable(*domain));
    QCOMPARE(model.rowCount(), domain->agreements.size());
    model.setTable(segmentTable(*domain));
    QCOMPARE(model.rowCount(), domain->agreements.size() / 2);
}

void TestTopologyModels::aRefreshOfTheSameServersKeepsTheLines()
{
    TopologyTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(agreementTable(*test::twoServers()));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QString a = QStringLiteral("ipa1");
    const QString b = QStringLiteral("ipa2");
    const SnapshotPtr broken =
        test::exampleDomainOf({test::exampleServer(a, {}), test::exampleServer(b, {})},
                              test::exampleLink(a, b, test::exampleSuffix, Health::Failing, Health::InSync));
    model.setTable(agreementTable(*broken));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data(TopologyTableModel::HealthRole).value<Health>(), Health::Failing);
}

void TestTopologyModels::theMatrixShowsEachDirectionWhereItBelongs()
{
    const SnapshotPtr domain = test::troubledDomain();
    MatrixModel matrix;
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    matrix.show(domain, domain->suffixes());
    for (const Agreement &agreement : domain->agreements) {
        const QModelIndex cell = matrix.indexOf(AgreementKey::of(agreement));
        QCOMPARE(cell.row(), matrix.rowOf(agreement.supplier));
        QCOMPARE(cell.column(), matrix.rowOf(agreement.consumer));
        const QVariantList healths = cell.data(MatrixModel::HealthsRole).toList();
        QCOMPARE(healths[domain->suffixes().indexOf(agreement.suffix)].value<Health>(), agreement.health);
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(healthLabel(agreement.health)));
        QVERIFY(cell.data(MatrixModel::ChoiceRole).value<Choice>().agreements.contains(AgreementKey::of(agreement)));
    }
    QVERIFY(matrix.index(0, 0).data(MatrixModel::SameRole).toBool());
}

void TestTopologyModels::theMatrixShowsOnlyChosenData()
{
    const SnapshotPtr domain = test::troubledDomain();
    MatrixModel matrix;
    matrix.show(domain, {test::caSuffix});
    const AgreementKey ofDomain{test::exampleId(QStringLiteral("ipa1")), test::exampleId(QStringLiteral("berlin")),
                                test::exampleSuffix};
    QVERIFY(!matrix.indexOf(ofDomain).isValid());
    const QModelIndex cell = matrix.index(matrix.rowOf(ofDomain.supplier), matrix.rowOf(ofDomain.consumer));
    QCOMPARE(cell.data(MatrixModel::HealthsRole).toList(), QVariantList{QVariant()});
}

void TestTopologyModels::findingsComeWorstFirst()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Finding mild{.id = QStringLiteral("mild"), .severity = Severity::Info, .title = QStringLiteral("ipa1.example.test waits.")};
    Finding grave{.id = QStringLiteral("grave"), .severity = Severity::Critical, .title = QStringLiteral("Gone.")};
    model.setFindings({mild, grave}, test::exampleDomain);
    QCOMPARE(model.index(0).data().toString(), grave.title);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("ipa1 waits."));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(severityLabel(Severity::Critical)));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFindings({grave, mild}, test::exampleDomain);
    QCOMPARE(reset.size(), 0);
    model.setFindings({}, test::exampleDomain);
    QCOMPARE(model.rowCount(), 0);
}

void TestTopologyModels::bothDirectionsOfALinkAreShownTogether()
{
    const SnapshotPtr domain = test::twoServers();
    const Choice link{{}, {AgreementKey::of(domain->agreements[0]), AgreementKey::of(domain->agreements[1])}};
    const QString title = choiceTitle(*domain, link);
    QVERIFY(title.contains(QStringLiteral("ipa1")) && title.contains(QStringLiteral("ipa2")));
    QCOMPARE(choiceFacts(*domain, link).size(), 2);
}

void TestTopologyModels::aVanishedChoiceLeavesTheDomain()
{
    const SnapshotPtr domain = test::twoServers();
    const Choice gone{{test::exampleId(QStringLiteral("gone"))}, {}};
    QCOMPARE(choiceTitle(*domain, gone), domain->domain);
    QCOMPARE(choiceFacts(*domain, gone), domainFacts(*domain));
}

void TestTopologyModels::rawValuesHaveTheirNamesInTheDirectory()
{
    const SnapshotPtr domain = test::troubledDomain();
    const Agreement &agreement = domain->agreements.first();
    QHash<QString, QString> values;
    for (const FactGroup &group : rawFacts(*domain, {{}, {AgreementKey::of(agreement)}}))
        for (const Fact &fact : group.facts)
            values.insert(fact.name, fact.value);
    QCOMPARE(values.value(QStringLiteral("dn")), agreement.dn);
    QCOMPARE(values.value(QStringLiteral("nsds5replicaLastUpdateStatus")), agreement.updateStatus);
    QCOMPARE(values.value(QStringLiteral("nsDS5ReplicaHost")), agreement.consumer.fqdn());
}

void TestTopologyModels::onlyServersWithoutALinkCanBeConnected()
{
    const SnapshotPtr domain = test::troubledDomain();
    const ServerId ipa1 = test::exampleId(QStringLiteral("ipa1"));
    const QList<ServerId> targets = connectTargets(*domain, ipa1, test::exampleSuffix);
    QVERIFY(!targets.contains(ipa1));
    QVERIFY(!targets.contains(test::exampleId(QStringLiteral("ipa2"))));
    QVERIFY(targets.contains(test::exampleId(QStringLiteral("vault"))));
}

void TestTopologyModels::onlyServersWithACaCanBeConnectedForTheCa()
{
    const SnapshotPtr domain = test::troubledDomain();
    const QList<ServerId> targets = connectTargets(*domain, test::exampleId(QStringLiteral("ipa1")), test::caSuffix);
    QCOMPARE(targets, QList{test::exampleId(QStringLiteral("ipa3"))});
    QVERIFY(connectTargets(*domain, test::exampleId(QStringLiteral("munich")), test::caSuffix).isEmpty());
}

QTEST_MAIN(TestTopologyModels)
#include "tst_topologymodels.moc"
