// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyreader.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTest>
#include <QThread>

using namespace rd;

namespace {

const QString masters = QStringLiteral("cn=masters,cn=ipa,cn=etc,dc=lab,dc=test");

/// Answers as a server without replication would; never ends a search when told to hang, but obeys its Monitor.
class TableDirectory final : public Directory
{
public:
    TableDirectory(QString host, int servers) : m_host(std::move(host)), m_servers(servers) {}
    QString host() const override { return m_host; }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (what.base.isEmpty())
            return QList<DirectoryEntry>{{.dn = {}, .attributes = {{"defaultnamingcontext", {"dc=lab,dc=test"}}}}};
        QList<DirectoryEntry> found;
        if (what.base == masters) {
            for (int i = 1; i <= m_servers; ++i)
                found.append({.dn = QStringLiteral("cn=ipa%1.lab.test,").arg(i) + masters, .attributes = {}});
            if (what.scope == Scope::Subtree)
                for (int i = 1; i <= 3; ++i)
                    found.append({.dn = QStringLiteral("cn=CA,cn=ipa%1.lab.test,").arg(i) + masters, .attributes = {}});
            return found;
        }
        if (what.base.startsWith(QLatin1StringView("cn=mapping tree")))
            return QList<DirectoryEntry>{{.dn = what.base, .attributes = {{"objectclass", {"nsMappingTree"}}}}};
        return fail(Fault::NotFound, QStringLiteral("no such entry"));
    }
    Result<> change(const DirectoryChange &, Monitor &) override { return {}; }

private:
    QString m_host;
    int m_servers;
};

/// The second directory of an old CA: it replicates to the CA of ipa2.
class CaDirectory final : public Directory
{
public:
    QString host() const override { return QStringLiteral("ipa1.lab.test"); }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (what.base.isEmpty())
            return QList<DirectoryEntry>{{.dn = {}, .attributes = {{"namingcontexts", {"o=ipaca"}}}}};
        return QList<DirectoryEntry>{
            {.dn = QStringLiteral("cn=replica,cn=\"o=ipaca\",cn=mapping tree,cn=config"),
             .attributes = {{"objectclass", {"nsds5replica"}}, {"nsds5replicaroot", {"o=ipaca"}}, {"nsds5replicaid", {"96"}}}},
            {.dn = QStringLiteral("cn=masterAgreement1,cn=replica,cn=\"o=ipaca\",cn=mapping tree,cn=config"),
             .attributes = {{"objectclass", {"nsds5replicationagreement"}},
                            {"nsds5replicahost", {"ipa2.lab.test"}},
                            {"nsds5replicaport", {"7389"}},
                            {"nsds5replicaroot", {"o=ipaca"}}}}};
    }
    Result<> change(const DirectoryChange &, Monitor &) override { return {}; }
};

/// Some hosts never answer.
class TableConnector final : public DirectoryConnector
{
public:
    TableConnector(int servers, QStringList silent) : m_servers(servers), m_silent(std::move(silent)) {}
    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &monitor) override
    {
        {
            const QMutexLocker lock(&m_guard);
            asked.append(host);
        }
        while (m_silent.contains(host)) {
            if (monitor.stopRequested())
                return fail(Fault::Cancelled, QStringLiteral("Stopped."));
            QThread::msleep(5);
        }
        return std::make_unique<TableDirectory>(host, m_servers);
    }
    Result<std::unique_ptr<Directory>> connectToCa(const QString &host, Monitor &) override
    {
        if (host == QLatin1StringView("ipa1.lab.test"))
            return std::make_unique<CaDirectory>();
        return fail(host == QLatin1StringView("ipa2.lab.test") ? Fault::Unreachable : Fault::AuthFailed,
                    QStringLiteral("not for you"));
    }
    QStringList asked;

private:
    int m_servers;
    QStringList m_silent;
    QMutex m_guard;
};

class StopAfter final : public Monitor
{
public:
    explicit StopAfter(int milliseconds) : m_limit(milliseconds) { m_clock.start(); }
    bool stopRequested() const override { return m_clock.hasExpired(m_limit); }
    void progress(int, int, const QString &) override {}

private:
    QElapsedTimer m_clock;
    int m_limit;
};

} // namespace

class TestTopologyReader : public QObject
{
    Q_OBJECT
private slots:
    void asksEveryServerOnce()
    {
        TableConnector connector(60, {});
        SilentMonitor monitor;
        const auto picture = readTopology(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(picture);
        QCOMPARE((*picture)->servers.size(), 60);
        QCOMPARE(connector.asked.size(), 60);
        QCOMPARE(QSet<QString>(connector.asked.cbegin(), connector.asked.cend()).size(), 60);
    }

    void isNotDelayedBeyondTheLimitByDeadServers()
    {
        TableConnector connector(60, {QStringLiteral("ipa7.lab.test"), QStringLiteral("ipa30.lab.test")});
        SilentMonitor monitor;
        QElapsedTimer clock;
        clock.start();
        const auto picture = readTopology(QStringLiteral("ipa1.lab.test"), connector, monitor,
                                          {.eachServer = std::chrono::milliseconds(300), .atOnce = 64});
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(picture);
        int reached = 0;
        for (const Server &server : (*picture)->servers)
            reached += server.reached;
        QCOMPARE(reached, 58);
        const Server *dead = (*picture)->server(ServerId(QStringLiteral("ipa7.lab.test")));
        QCOMPARE(dead->problem.fault, Fault::TimedOut); // not "Cancelled": nobody stopped it
        QVERIFY(!dead->problem.summary.isEmpty() && !dead->problem.advice.isEmpty());
    }

    void stopsAtOnce()
    {
        TableConnector connector(3, {QStringLiteral("ipa2.lab.test")});
        StopAfter monitor(100);
        QElapsedTimer clock;
        clock.start();
        const auto picture = readTopology(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(clock.elapsed() < 100 + 2 * cancelLatency.count());
        QVERIFY(!picture);
        QCOMPARE(picture.error().fault, Fault::Cancelled);
    }

    void asksTheDirectoriesOfOldCasToo()
    {
        TableConnector connector(4, {});
        SilentMonitor monitor;
        const auto picture = readTopology(QStringLiteral("ipa1.lab.test"), connector, monitor);
        QVERIFY(picture);
        const ServerId one(QStringLiteral("ipa1.lab.test"));
        const ServerId two(QStringLiteral("ipa2.lab.test"));
        const Agreement *direction = (*picture)->agreement(one, two, u"o=ipaca");
        QVERIFY(direction);
        QCOMPARE(direction->port, 7389);
        QCOMPARE((*picture)->server(one)->replica(u"o=ipaca")->replicaId, 96);
        const auto saysSo = [&](const char *host) {
            const QStringList notShown = (*picture)->server(ServerId(QString::fromLatin1(host)))->notShown;
            return std::any_of(notShown.cbegin(), notShown.cend(),
                               [](const QString &what) { return what.contains(QStringLiteral("not for you")); });
        };
        QVERIFY(!saysSo("ipa2.lab.test")); // nobody listens there: it has no such directory
        QVERIFY(saysSo("ipa3.lab.test"));
        QVERIFY(!saysSo("ipa4.lab.test")); // no CA, not asked
    }

    void failsOnlyWithTheFirstServer()
    {
        TableConnector connector(3, {QStringLiteral("ipa1.lab.test")});
        SilentMonitor monitor;
        const auto picture =
            readTopology(QStringLiteral("ipa1.lab.test"), connector, monitor, {.eachServer = std::chrono::milliseconds(100)});
        QVERIFY(!picture);
        QCOMPARE(picture.error().fault, Fault::TimedOut);
    }
};

QTEST_GUILESS_MAIN(TestTopologyReader)
#include "tst_topologyreader.moc"
