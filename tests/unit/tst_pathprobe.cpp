// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/pathprobe.h"
#include "support/localshell.h"
#include "support/loopbackserver.h"
#include "topology/analysis.h"
#include "topology/healthtracker.h"

#include <QTest>

using namespace rd;

namespace {

const ServerId supplier(QStringLiteral("ipa1.lab.test"));
const ServerId consumer(QStringLiteral("localhost"));
const QString suffix = QStringLiteral("dc=lab,dc=test");

/// The result of a search, empty and good, to message 1.
const QByteArray ldapAnswer = QByteArray::fromHex("300c02010165070a010004000400");

class LocalShells final : public ShellProvider
{
public:
    Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &) override
    {
        if (host != supplier.fqdn())
            return fail(Fault::Unreachable, QStringLiteral("no SSH to %1").arg(host));
        return std::make_shared<test::LocalShell>();
    }
};

SnapshotPtr pictureOf(int port, Health health = Health::InSync)
{
    auto picture = std::make_shared<Snapshot>();
    picture->takenAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    picture->suffix = suffix;
    for (const ServerId &id : {supplier, consumer}) {
        Server server;
        server.id = id;
        server.reached = true;
        server.replicas.append({.suffix = suffix, .replicaId = id == supplier ? 4 : 3});
        picture->servers.append(server);
    }
    for (const auto &[from, to] : {std::pair(supplier, consumer), std::pair(consumer, supplier)}) {
        Agreement a;
        a.supplier = from;
        a.consumer = to;
        a.suffix = suffix;
        a.dn = QStringLiteral("cn=x");
        a.port = port;
        a.health = health;
        a.explanation = QStringLiteral("All is there.");
        picture->agreements.append(a);
    }
    return picture;
}

Agreement tried(int port, Health health = Health::InSync)
{
    LocalShells shells;
    SilentMonitor monitor;
    return *tryPaths(pictureOf(port, health), shells, monitor)->agreement(supplier, consumer, suffix);
}

} // namespace

/// The script runs on this machine as it would on the supplier.
class TestPathProbe : public QObject
{
    Q_OBJECT
private slots:
    void anIdleLinkIsProvenByAnAnswerOfTheDirectory()
    {
        rdtest::LoopbackServer server;
        server.serve(ldapAnswer);
        const Agreement direction = tried(server.port());
        QVERIFY(direction.path);
        QVERIFY2(direction.path->open, qPrintable(direction.path->words));
        QCOMPARE(direction.health, Health::InSync);
        QVERIFY(direction.explanation.startsWith(QStringLiteral("All is there.")));
    }

    void anIdleLinkThatIsCutFails()
    {
        quint16 closed = 0;
        {
            const rdtest::LoopbackServer gone;
            closed = gone.port();
        }
        const Agreement direction = tried(closed);
        QVERIFY(direction.path && !direction.path->open);
        QCOMPARE(direction.health, Health::Failing);
        QVERIFY(direction.explanation.contains(direction.path->words));
    }

    void aDirectoryThatAcceptsButSaysNothingFails()
    {
        const rdtest::LoopbackServer silent;
        const Agreement direction = tried(silent.port());
        QVERIFY(direction.path && !direction.path->open);
        QCOMPARE(direction.health, Health::Failing);
    }

    void whatTheWorkShowsCountsMore()
    {
        const rdtest::LoopbackServer silent;
        QCOMPARE(tried(silent.port(), Health::Refused).health, Health::Refused);
    }

    void aSupplierWithoutSshIsNamedAndTellsNothing()
    {
        rdtest::LoopbackServer server;
        server.serve(ldapAnswer);
        LocalShells shells;
        SilentMonitor monitor;
        const auto picture = tryPaths(pictureOf(server.port()), shells, monitor);
        const Agreement *back = picture->agreement(consumer, supplier, suffix);
        QVERIFY(!back->path);
        QCOMPARE(back->health, Health::InSync);
        QCOMPARE(picture->notes.size(), 1);
        QVERIFY(picture->notes[0].contains(consumer.fqdn()));
    }

    void oneProbeThatFailsIsNotRedYet()
    {
        const rdtest::LoopbackServer silent;
        LocalShells shells;
        SilentMonitor monitor;
        HealthTracker tracker;
        tracker.follow(pictureOf(silent.port()));
        const auto failing = tryPaths(pictureOf(silent.port()), shells, monitor);
        QCOMPARE(tracker.follow(failing)->agreement(supplier, consumer, suffix)->health, Health::BackingOff);
        QCOMPARE(tracker.follow(failing)->agreement(supplier, consumer, suffix)->health, Health::Failing);
    }

    void theFindingSaysWhereToLook()
    {
        const rdtest::LoopbackServer silent;
        LocalShells shells;
        SilentMonitor monitor;
        const auto findings = analyse(*tryPaths(pictureOf(silent.port()), shells, monitor)).findings;
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.id == QStringLiteral("direction-failing") &&
                   finding.advice.join(u' ').contains(QString::number(silent.port()));
        }));
    }

    void aServerIsDownOnlyWhenAnotherCannotReachItEither()
    {
        const auto findingFor = [](std::optional<bool> open) {
            Snapshot picture = *pictureOf(389, Health::Unknown);
            picture.servers[1].reached = false;
            if (open)
                picture.agreements[0].path = PathCheck{.open = *open, .words = QStringLiteral("x"), .at = picture.takenAt};
            for (const Finding &finding : analyse(picture).findings)
                if (finding.servers.contains(consumer) && finding.id.startsWith(QStringLiteral("server-")))
                    return finding.id + (finding.severity == Severity::Critical ? u'!' : u'?');
            return QString();
        };
        QCOMPARE(findingFor({}), QStringLiteral("server-not-reached!"));
        QCOMPARE(findingFor(false), QStringLiteral("server-down!"));
        QCOMPARE(findingFor(true), QStringLiteral("server-not-reached?"));
    }
};

QTEST_GUILESS_MAIN(TestPathProbe)
#include "tst_pathprobe.moc"
