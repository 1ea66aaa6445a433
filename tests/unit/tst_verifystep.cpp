// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/records.h"
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"
#include "support/fakeports.h"
#include "support/localshell.h"

#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace rd;
using namespace rd::test;

namespace {

const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");

const QString zone = QStringLiteral("idnsName=lab.test.,cn=dns,dc=lab,dc=test");

QString dnOf(const QString &name)
{
    const QString owner = canonical({name, {}, {}}).name.chopped(QStringLiteral("lab.test.").size());
    return owner.isEmpty() ? zone : QStringLiteral("idnsName=%1,%2").arg(owner.chopped(1), zone);
}

/// Two servers that replicate at once; what the test put into `troubles` happens first, one each time a server is asked.
struct World
{
    using Attributes = QHash<QByteArray, QList<QByteArray>>;
    QSet<QString> entries;
    std::deque<Error> troubles;
    bool servesDns = false;
    bool servesReverse = false;
    QHash<QString, Attributes> dns; ///< entries below the zone lab.test. by their DN

    std::optional<Error> trouble()
    {
        if (troubles.empty())
            return std::nullopt;
        const Error next = troubles.front();
        troubles.pop_front();
        return next;
    }
};

class WorldDirectory final : public Directory
{
public:
    WorldDirectory(QString host, World &world) : m_host(std::move(host)), m_world(world) {}
    QString host() const override { return m_host; }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (const auto trouble = m_world.trouble())
            return pass(*trouble);
        if (what.base == QLatin1StringView("cn=mapping tree,cn=config"))
            return QList<DirectoryEntry>{
                {.dn = QStringLiteral("cn=meTo,") + what.base,
                 .attributes = {{"nsds5replicaroot", {"dc=lab,dc=test"}},
                                {"nsds5replicalastupdatestatus",
                                 {"Error (0) Replica acquired successfully: Incremental update succeeded"}}}}};
        if (m_world.servesDns && what.filter.contains("(cn=DNS)"))
            return QList<DirectoryEntry>{{.dn = QStringLiteral("cn=DNS,cn=127.0.0.1,") + what.base, .attributes = {}}};
        if (what.base == QLatin1StringView("cn=dns,dc=lab,dc=test"))
            return zones();
        if (what.base.endsWith(zone) && !m_world.dns.contains(what.base))
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        if (m_world.dns.contains(what.base))
            return QList<DirectoryEntry>{{.dn = what.base, .attributes = m_world.dns.value(what.base)}};
        if (m_world.entries.contains(what.base))
            return QList<DirectoryEntry>{{.dn = what.base, .attributes = {}}};
        return QList<DirectoryEntry>();
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        if (const auto trouble = m_world.trouble())
            return pass(*trouble);
        if (what.dn.endsWith(zone))
            return changeDns(what);
        if (what.kind == DirectoryChange::Kind::Add)
            m_world.entries.insert(what.dn);
        else
            m_world.entries.remove(what.dn);
        return {};
    }

private:
    QList<DirectoryEntry> zones() const
    {
        QList<DirectoryEntry> found{{.dn = zone, .attributes = {{"idnsname", {"lab.test."}}}}};
        if (m_world.servesReverse)
            found.append({.dn = QStringLiteral("idnsName=203.10.in-addr.arpa.,cn=dns,dc=lab,dc=test"),
                          .attributes = {{"idnsname", {"203.10.in-addr.arpa."}}}});
        return found;
    }
    Result<> changeDns(const DirectoryChange &what)
    {
        const bool add = what.kind == DirectoryChange::Kind::Add;
        if (!add && !m_world.dns.contains(what.dn))
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        if (add && m_world.dns.contains(what.dn))
            return fail(Fault::Conflict, QStringLiteral("already exists"));
        for (const DirectoryChange::Value &value : what.values)
            m_world.dns[what.dn][value.name.toLower()] << value.values;
        return {};
    }
    QString m_host;
    World &m_world;
};

/// A name server that has what the directory holds.
class WorldResolver final : public DnsResolver
{
public:
    explicit WorldResolver(World &world) : m_world(world) {}
    Result<QStringList> lookup(const QString &, const QString &name, const QString &type, Monitor &) override
    {
        QStringList data;
        for (const QByteArray &value : m_world.dns.value(dnOf(name)).value(type.toLatin1().toLower() + "record"))
            data << canonical({name, type, QString::fromUtf8(value)}, QStringLiteral("lab.test.")).data;
        return data;
    }

private:
    World &m_world;
};

/// As an installer leaves it.
World servedWorld()
{
    World world;
    world.servesDns = true;
    QList<DnsRecord> records = serviceRecords(target, QStringLiteral("lab.test"), QStringLiteral("LAB.TEST"), true);
    records << DnsRecord{target, QStringLiteral("A"), QStringLiteral("10.203.0.12")};
    for (const DnsRecord &record : records)
        world.dns[dnOf(record.name)][record.type.toLatin1().toLower() + "record"] << record.data.toUtf8();
    return world;
}

class LocalShells final : public ShellProvider
{
public:
    Result<std::shared_ptr<HostShell>> open(const QString &, Monitor &) override { return std::make_shared<LocalShell>(); }
};

class WorldConnector final : public DirectoryConnector
{
public:
    explicit WorldConnector(World &world) : m_world(world) {}
    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &) override
    {
        if (const auto trouble = m_world.trouble())
            return pass(*trouble);
        return std::make_unique<WorldDirectory>(host, m_world);
    }

private:
    World &m_world;
};

class QuietReporter final : public StepReporter
{
public:
    void note(const QString &text) override { notes << text; }
    void console(QByteArrayView) override {}
    void installer(const InstallerEvents &) override {}
    QStringList notes;
};

Error trouble(Fault fault)
{
    return {fault, QStringLiteral("ipa2.lab.test cannot be reached."), {}, {}};
}

} // namespace

/// The last step, against servers that have just been set up and may not answer at once.
class TestVerifyStep : public QObject
{
    Q_OBJECT
private slots:
    void serversThatAnswerLateAreWaitedFor_data();
    void serversThatAnswerLateAreWaitedFor();
    void aRefusedPasswordIsNotTriedAgainAndAgain();
    void whereDnsLivesElsewhereItsRecordsAreLeftAsAFile();
    void missingRecordsAreAddedOnceThePersonAgrees();
    void missingRecordsAreLeftAsAFileWhereThePersonSaysNo();
    void aReverseRecordThatIsMissingIsNoFailure();
    void recordsThatOneInstallerWroteInItsOwnFormAreNotMissing();
    void aPointerInAZoneOfOthersIsLeftAsAFile();

private:
    QByteArray m_records; ///< the file for nsupdate of the last run
    Result<> verify(World &world, QuietReporter &reporter, std::deque<QByteArray> answers);
};

Result<> TestVerifyStep::verify(World &world, QuietReporter &reporter, std::deque<QByteArray> answers)
{
    const QTemporaryDir folder;
    ReplicaOrder order;
    order.target = target;
    order.source = source;
    auto record = RunRecord::create(order, folder.path());
    if (!record)
        return pass(record.error());
    for (const auto &[name, value] :
         {std::pair{fact::suffix, "dc=lab,dc=test"}, std::pair{fact::domain, "lab.test"}, std::pair{fact::realm, "LAB.TEST"}})
        if (const auto kept = (*record)->setFact(name, QLatin1StringView(value)); !kept)
            return kept;
    auto asker = std::make_shared<ScriptedAsker>();
    asker->answers = std::move(answers);
    PlanContext context;
    context.order = order;
    context.record = *record;
    context.credentials = std::make_shared<Credentials>(asker);
    context.shells = std::make_shared<LocalShells>();
    context.resolver = std::make_shared<WorldResolver>(world);
    context.directories = [&world](const SignIn &, const QString &, Monitor &) -> Result<std::shared_ptr<DirectoryConnector>> {
        return std::make_shared<WorldConnector>(world);
    };
    SilentMonitor monitor;
    const auto verified = verifyStep()->apply(context, reporter, monitor);
    QFile records((*record)->folder() + QStringLiteral("/evidence/dns-records.nsupdate"));
    m_records = records.open(QIODevice::ReadOnly) ? records.readAll() : QByteArray();
    return verified;
}

void TestVerifyStep::whereDnsLivesElsewhereItsRecordsAreLeftAsAFile()
{
    World world;
    QuietReporter reporter;
    QVERIFY(verify(world, reporter, {"pw"}));
    QVERIFY2(m_records.contains("SRV 0 100 389 ipa2.lab.test."), m_records.constData());
    QVERIFY(reporter.notes.join(u' ').contains(QStringLiteral("dns-records.nsupdate")));
}

void TestVerifyStep::missingRecordsAreAddedOnceThePersonAgrees()
{
    World world = servedWorld();
    world.dns.remove(dnOf(QStringLiteral("_ldap._tcp.lab.test"))); // the entry and all
    world.dns[dnOf(QStringLiteral("_kpasswd._udp.lab.test"))]["srvrecord"] = {"0 100 464 ipa1"};
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"pw", "yes"});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().summary));
    QCOMPARE(world.dns[dnOf(QStringLiteral("_ldap._tcp.lab.test"))]["srvrecord"], QList<QByteArray>{"0 100 389 ipa2.lab.test."});
    QCOMPARE(world.dns[dnOf(QStringLiteral("_ldap._tcp.lab.test"))]["idnsname"], QList<QByteArray>{"_ldap._tcp"});
    QCOMPARE(world.dns[dnOf(QStringLiteral("_kpasswd._udp.lab.test"))]["srvrecord"],
             (QList<QByteArray>{"0 100 464 ipa1", "0 100 464 ipa2.lab.test."}));
    QVERIFY(reporter.notes.contains(QStringLiteral("2 DNS record(s) were added to the directory.")));
}

void TestVerifyStep::missingRecordsAreLeftAsAFileWhereThePersonSaysNo()
{
    World world = servedWorld();
    world.dns.remove(dnOf(QStringLiteral("_ldap._tcp.lab.test")));
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"pw", "no"});
    QVERIFY(!verified);
    QCOMPARE(int(verified.error().fault), int(Fault::NotFound));
    QVERIFY2(m_records.contains("_ldap._tcp.lab.test. 86400 IN SRV 0 100 389 ipa2.lab.test."), m_records.constData());
    QVERIFY(!world.dns.contains(dnOf(QStringLiteral("_ldap._tcp.lab.test"))));
}

void TestVerifyStep::aReverseRecordThatIsMissingIsNoFailure()
{
    World world = servedWorld();
    world.servesReverse = true;
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"pw", "no"});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().summary));
    QVERIFY2(m_records.contains("update add 12.0.203.10.in-addr.arpa. 86400 IN PTR ipa2.lab.test."), m_records.constData());
    QVERIFY(reporter.notes.join(u' ').contains(QStringLiteral("A reverse record is missing")));
}

void TestVerifyStep::recordsThatOneInstallerWroteInItsOwnFormAreNotMissing()
{
    World world = servedWorld();
    world.dns[dnOf(QStringLiteral("_ldap._tcp.lab.test"))]["srvrecord"] = {"0 100 389 ipa2"}; // until 4.3
    world.dns[dnOf(QStringLiteral("_kerberos.lab.test"))]["txtrecord"] = {"\"LAB.TEST\""};
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"pw"});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().summary));
}

void TestVerifyStep::aPointerInAZoneOfOthersIsLeftAsAFile()
{
    World world = servedWorld();
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"pw"});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().summary));
    QVERIFY2(m_records.contains("update add 12.0.203.10.in-addr.arpa. 86400 IN PTR ipa2.lab.test."), m_records.constData());
    QVERIFY2(!m_records.contains("SRV"), m_records.constData());
}

void TestVerifyStep::serversThatAnswerLateAreWaitedFor_data()
{
    QTest::addColumn<QList<int>>("faults");
    QTest::newRow("at once") << QList<int>{};
    QTest::newRow("the first connection is refused") << QList<int>{int(Fault::Unreachable)};
    QTest::newRow("the first connection hangs") << QList<int>{int(Fault::TimedOut)};
}

void TestVerifyStep::serversThatAnswerLateAreWaitedFor()
{
    QFETCH(QList<int>, faults);
    World world;
    for (const int fault : faults)
        world.troubles.push_back(trouble(Fault(fault)));
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"secret"});
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().summary));
    QVERIFY(world.troubles.empty());
    QVERIFY2(world.entries.isEmpty(), "the marker entries are still there");
    QVERIFY(!reporter.notes.isEmpty());
}

void TestVerifyStep::aRefusedPasswordIsNotTriedAgainAndAgain()
{
    World world;
    for (int i = 0; i < 10; ++i)
        world.troubles.push_back(trouble(Fault::AuthFailed));
    QuietReporter reporter;
    const auto verified = verify(world, reporter, {"one", "two", "three", "four"});
    QVERIFY(!verified);
    QCOMPARE(int(verified.error().fault), int(Fault::AuthFailed));
    QCOMPARE(int(world.troubles.size()), 7); // each answer once, at most three
}

QTEST_GUILESS_MAIN(TestVerifyStep)
#include "tst_verifystep.moc"
