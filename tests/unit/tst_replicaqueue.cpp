// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/replicaqueue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using State = QueueEntry::State;

namespace {

ReplicaOrder anOrder(const QString &target, const QString &source = QStringLiteral("ipa1.example.test"))
{
    ReplicaOrder order;
    order.target = target;
    order.source = source;
    return order;
}

QStringList targets(const QList<QueueEntry> &entries)
{
    QStringList names;
    for (const QueueEntry &entry : entries)
        names << entry.order.target.section(u'.', 0, 0);
    return names;
}

} // namespace

class TestReplicaQueue : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ordersSurviveTheProgram();
    void ordersAreMovedAndRemoved();
    void oneDomainMakesOneReplicaAtATime();
    void aFailureHoldsUpItsDomainOnly();
    void aMachineWaitsOnce();
    void aBrokenFileIsToldAndKept();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("state/queue.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReplicaQueue::ordersSurviveTheProgram()
{
    ReplicaOrder order = anOrder(QStringLiteral("a.example.test"));
    order.setupCa = true;
    {
        ReplicaQueue queue(file());
        QVERIFY(queue.entries()->isEmpty());
        const auto added = queue.add(order);
        QVERIFY(added);
        QVERIFY(queue.setState(added->id, State::Running, QStringLiteral("run-1")));
    }
    const auto entries = ReplicaQueue(file()).entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().order.toJson(), order.toJson());
    QCOMPARE(entries->first().state, State::Running);
    QCOMPARE(entries->first().run, QStringLiteral("run-1"));
    QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestReplicaQueue::ordersAreMovedAndRemoved()
{
    ReplicaQueue queue(file());
    QStringList ids;
    for (const char *name : {"a.example.test", "b.example.test", "c.example.test"})
        ids << queue.add(anOrder(QLatin1StringView(name)))->id;
    QVERIFY(queue.move(ids[2], -1));
    QCOMPARE(targets(*queue.entries()), (QStringList{QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    QVERIFY(queue.move(ids[0], 99));
    QCOMPARE(targets(*queue.entries()), (QStringList{QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(queue.remove(ids[1]));
    QCOMPARE(targets(*queue.entries()), (QStringList{QStringLiteral("c"), QStringLiteral("a")}));
    const auto missing = queue.remove(ids[1]);
    QVERIFY(!missing);
    QCOMPARE(missing.error().fault, Fault::NotFound);
}

void TestReplicaQueue::oneDomainMakesOneReplicaAtATime()
{
    ReplicaQueue queue(file());
    for (const char *name : {"a.example.test", "b.example.test"})
        QVERIFY(queue.add(anOrder(QLatin1StringView(name))));
    QVERIFY(queue.add(anOrder(QStringLiteral("x.other.test"), QStringLiteral("ipa1.other.test"))));
    const auto first = queue.takeNext();
    QVERIFY(first && first->has_value());
    QCOMPARE((*first)->order.target, QStringLiteral("a.example.test"));
    QCOMPARE((*first)->state, State::Running);
    QCOMPARE((**queue.takeNext()).order.target, QStringLiteral("x.other.test"));
    QVERIFY(!queue.takeNext()->has_value());
    QVERIFY(queue.remove((*first)->id)); // made
    QCOMPARE((**queue.takeNext()).order.target, QStringLiteral("b.example.test"));
}

void TestReplicaQueue::aFailureHoldsUpItsDomainOnly()
{
    ReplicaQueue queue(file());
    for (const char *name : {"a.example.test", "b.example.test"})
        QVERIFY(queue.add(anOrder(QLatin1StringView(name))));
    QVERIFY(queue.add(anOrder(QStringLiteral("x.other.test"), QStringLiteral("ipa1.other.test"))));
    const QueueEntry first = **queue.takeNext();
    QVERIFY(queue.setState(first.id, State::Failed, QStringLiteral("run-1")));
    QCOMPARE((**queue.takeNext()).order.target, QStringLiteral("x.other.test"));
    QVERIFY(!queue.takeNext()->has_value());
    QVERIFY(queue.setState(first.id, State::Waiting, {}));
    QCOMPARE((**queue.takeNext()).order.target, QStringLiteral("a.example.test"));
}

void TestReplicaQueue::aMachineWaitsOnce()
{
    ReplicaQueue queue(file());
    QVERIFY(queue.add(anOrder(QStringLiteral("a.example.test"))));
    const auto again = queue.add(anOrder(QStringLiteral("a.example.test")));
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::Conflict);
    QCOMPARE(queue.entries()->size(), 1);
}

void TestReplicaQueue::aBrokenFileIsToldAndKept()
{
    ReplicaQueue queue(file());
    QVERIFY(queue.add(anOrder(QStringLiteral("a.example.test"))));
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"format\": 1, \"entr") > 0);
    broken.close();
    QVERIFY(!queue.entries());
    QVERIFY(!queue.add(anOrder(QStringLiteral("b.example.test"))));
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), QByteArray("{\"format\": 1, \"entr"));
}

QTEST_GUILESS_MAIN(TestReplicaQueue)
#include "tst_replicaqueue.moc"
