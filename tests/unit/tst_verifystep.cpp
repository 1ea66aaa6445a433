// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"
#include "support/fakeports.h"

#include <QTemporaryDir>
#include <QTest>
#include <deque>

using namespace rd;
using namespace rd::test;

namespace {

const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");

/// Two servers that replicate at once; what the test put into `troubles` happens first, one each time a server is asked.
struct World
{
    QSet<QString> entries;
    std::deque<Error> troubles;

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
        if (m_world.entries.contains(what.base))
            return QList<DirectoryEntry>{{.dn = what.base, .attributes = {}}};
        return QList<DirectoryEntry>();
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        if (const auto trouble = m_world.trouble())
            return pass(*trouble);
        if (what.kind == DirectoryChange::Kind::Add)
            m_world.entries.insert(what.dn);
        else
            m_world.entries.remove(what.dn);
        return {};
    }

private:
    QString m_host;
    World &m_world;
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
