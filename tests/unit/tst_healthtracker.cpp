// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/healthtracker.h"

#include <QTest>

using namespace rd;

namespace {

const QString suffix = QStringLiteral("dc=lab,dc=test");
const ServerId one(QStringLiteral("ipa1.lab.test"));
const ServerId two(QStringLiteral("ipa2.lab.test"));
constexpr qint64 start = 0x674a1f00;

Csn csn(int seconds)
{
    return Csn{QByteArray::number(start + seconds, 16) + "000000040000"};
}

/// One look at the direction from one to two. Nothing changes but what is given.
struct Look
{
    int at = 0; ///< seconds
    Health raw = Health::InSync;
    int made = 0;    ///< when the newest change of the supplier was made
    int arrived = 0; ///< when the newest change that the consumer has was made
    bool everEnded = true;
    bool exact = true;
};

SnapshotPtr pictureOf(const Look &look)
{
    auto picture = std::make_shared<Snapshot>();
    picture->takenAt = QDateTime::fromSecsSinceEpoch(start + look.at, Qt::UTC);
    Server supplier;
    supplier.id = one;
    supplier.reached = look.raw != Health::Unknown;
    picture->servers.append(supplier);
    Agreement a;
    a.supplier = one;
    a.consumer = two;
    a.suffix = suffix;
    a.dn = QStringLiteral("cn=x");
    a.health = look.raw;
    a.explanation = QStringLiteral("As it is.");
    if (look.raw != Health::Unknown) {
        a.toReceive = csn(look.made);
        a.received = csn(look.arrived);
        if (look.exact)
            a.sentTo = a.toReceive;
    }
    if (look.everEnded)
        a.lastUpdateEnd = picture->takenAt.addSecs(-1);
    picture->agreements.append(a);
    return picture;
}

Agreement last(const QList<Look> &looks)
{
    HealthTracker tracker;
    SnapshotPtr shown;
    for (const Look &look : looks)
        shown = tracker.follow(pictureOf(look));
    const Agreement *direction = shown ? shown->agreement(one, two, suffix) : nullptr;
    return direction ? *direction : Agreement{};
}

} // namespace

class TestHealthTracker : public QObject
{
    Q_OBJECT
private slots:
    void judgesWithWhatCameBefore_data()
    {
        QTest::addColumn<QList<Look>>("looks");
        QTest::addColumn<Health>("shown");
        using H = Health;
        QTest::newRow("in sync stays in sync") << QList<Look>{{0, H::InSync}, {10, H::InSync}} << H::InSync;
        QTest::newRow("one busy poll is not red") << QList<Look>{{0, H::InSync}, {10, H::Busy, 9, 0}} << H::Busy;
        QTest::newRow("busy while changes arrive is not red")
            << QList<Look>{{0, H::Busy, 9, 1}, {200, H::Busy, 9, 2}, {400, H::Busy, 9, 3}, {600, H::Busy, 9, 4}} << H::Busy;
        QTest::newRow("busy without end is stalled")
            << QList<Look>{{0, H::Busy, 9, 1}, {100, H::Busy, 9, 1}, {310, H::Busy, 9, 1}} << H::Stalled;
        QTest::newRow("trouble behind code 18 is amber at first")
            << QList<Look>{{0, H::InSync}, {10, H::BackingOff, 9, 1}, {100, H::BackingOff, 9, 1}} << H::BackingOff;
        QTest::newRow("trouble behind code 18 for long is red")
            << QList<Look>{{0, H::InSync}, {10, H::BackingOff, 9, 1}, {320, H::BackingOff, 9, 1}} << H::Failing;
        QTest::newRow("code 18 of one that never had a session is red sooner")
            << QList<Look>{{0, H::BackingOff, 0, 0, false}, {125, H::BackingOff, 0, 0, false}} << H::Failing;
        QTest::newRow("a cut link is seen at the second poll")
            << QList<Look>{{0, H::InSync}, {10, H::CatchingUp, 9, 0}, {20, H::CatchingUp, 9, 0}} << H::Stalled;
        QTest::newRow("and stays seen while more is written")
            << QList<Look>{{0, H::InSync}, {10, H::CatchingUp, 9, 0}, {20, H::CatchingUp, 19, 0}, {30, H::CatchingUp, 29, 0}}
            << H::Stalled;
        QTest::newRow("and heals when changes arrive")
            << QList<Look>{{0, H::InSync}, {10, H::CatchingUp, 9, 0}, {20, H::CatchingUp, 9, 0}, {30, H::CatchingUp, 29, 9}}
            << H::CatchingUp;
        QTest::newRow("a supplier that always has newer changes is only catching up")
            << QList<Look>{{0, H::CatchingUp, 9, 8}, {10, H::CatchingUp, 19, 18}, {20, H::CatchingUp, 29, 28}} << H::CatchingUp;
        QTest::newRow("changes that may be filtered prove nothing")
            << QList<Look>{{0, H::CatchingUp, 9, 0, true, false}, {100, H::CatchingUp, 9, 0, true, false}} << H::CatchingUp;
        QTest::newRow("one failed session is tried again")
            << QList<Look>{{0, H::InSync}, {10, H::Failing, 9, 0}} << H::BackingOff;
        QTest::newRow("the second in a row is red")
            << QList<Look>{{0, H::InSync}, {10, H::Failing, 9, 0}, {20, H::Failing, 9, 0}} << H::Failing;
        QTest::newRow("red from the first look on") << QList<Look>{{0, H::Failing, 9, 0}} << H::Failing;
        QTest::newRow("a refusal is red at once") << QList<Look>{{0, H::InSync}, {10, H::Refused, 9, 0}} << H::Refused;
    }
    void judgesWithWhatCameBefore()
    {
        QFETCH(QList<Look>, looks);
        const Agreement shown = last(looks);
        QTEST(shown.health, "shown");
        QVERIFY(!shown.explanation.isEmpty());
    }

    void keepsWhatWasLastKnown()
    {
        HealthTracker tracker;
        tracker.follow(pictureOf({.at = 0}));
        const auto shown = tracker.follow(pictureOf({.at = 60, .raw = Health::Unknown}));
        QCOMPARE(shown->agreement(one, two, suffix)->health, Health::Unknown);
        QVERIFY(shown->agreement(one, two, suffix)->explanation.contains(QLatin1StringView("2024-11-29")));
        QCOMPARE(shown->servers[0].lastReached, QDateTime::fromSecsSinceEpoch(start, Qt::UTC));
    }

    void doesNotForgetAStallWhileTheOtherEndIsSilent()
    {
        QCOMPARE(last({{0, Health::CatchingUp, 9, 0}, {10, Health::Unknown}, {20, Health::CatchingUp, 9, 0}}).health,
                 Health::Stalled);
    }

    void tellsSinceWhenAStateLasts()
    {
        QCOMPARE(last({{0}, {10}, {20, Health::Busy, 19, 0}, {30, Health::Busy, 19, 0}}).healthSince,
                 QDateTime::fromSecsSinceEpoch(start + 20, Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestHealthTracker)
#include "tst_healthtracker.moc"
