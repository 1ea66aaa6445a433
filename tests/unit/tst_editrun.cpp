// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/editrun.h"
#include "edit/pluginwords.h"
#include "edit/refreshstate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rd;

namespace {

/// The entries of all servers of a small world, and what is done to them.
struct Tree
{
    QHash<QString, QHash<QString, DirectoryEntry>> servers; ///< host, dn
    QStringList log;
    QHash<QString, Error> refusals; ///< by dn
    std::function<void(const QString &host, const DirectoryChange &)> after = {};
    int searches = 0;
    std::function<void(int searches)> beforeSearch = {};

    void put(const QString &host, const QString &dn, const QHash<QByteArray, QList<QByteArray>> &attributes)
    {
        servers[host][dn] = {.dn = dn, .attributes = attributes};
    }
};

/// Knows no filters but one value or its end: enough for what the runs ask.
class TreeDirectory final : public Directory
{
public:
    TreeDirectory(Tree &tree, QString host) : m_tree(tree), m_host(std::move(host)) {}
    QString host() const override { return m_host; }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (m_tree.beforeSearch)
            m_tree.beforeSearch(++m_tree.searches);
        QList<DirectoryEntry> found;
        for (const DirectoryEntry &entry : m_tree.servers.value(m_host))
            if (what.scope == Scope::Base ? entry.dn == what.base : entry.dn.endsWith(what.base) && matches(entry, what.filter))
                found << entry;
        if (what.scope == Scope::Base && found.isEmpty())
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        return found;
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        if (m_tree.refusals.contains(what.dn))
            return pass(m_tree.refusals.value(what.dn));
        auto &entries = m_tree.servers[m_host];
        QStringList words{m_host, what.dn};
        if (what.kind == DirectoryChange::Kind::Delete)
            entries.remove(what.dn);
        for (const DirectoryChange::Value &value : what.values) {
            words << QStringLiteral("%1=%2").arg(QString::fromLatin1(value.name), QString::fromUtf8(value.values.join('|')));
            QList<QByteArray> &current = entries[what.dn].attributes[value.name.toLower()];
            entries[what.dn].dn = what.dn;
            if (value.edit == DirectoryChange::Edit::Replace)
                current = value.values;
            else if (value.edit == DirectoryChange::Edit::Delete)
                current.removeIf([&value](const QByteArray &one) { return value.values.contains(one); });
            else
                current += value.values;
        }
        m_tree.log << words.join(u' ');
        if (m_tree.after)
            m_tree.after(m_host, what);
        return {};
    }

private:
    static bool matches(const DirectoryEntry &entry, const QByteArray &filter)
    {
        if (filter == "(objectClass=*)")
            return true;
        const qsizetype cut = filter.lastIndexOf('=');
        const QByteArray name = filter.mid(filter.lastIndexOf('(') + 1, cut - filter.lastIndexOf('(') - 1);
        QByteArray wanted = filter.mid(cut + 1);
        while (wanted.endsWith(')'))
            wanted.chop(1);
        wanted.replace("*", "");
        const auto values = entry.values(name.constData());
        return std::any_of(values.cbegin(), values.cend(), [&](const QByteArray &value) { return value.contains(wanted); });
    }
    Tree &m_tree;
    QString m_host;
};

class TreeConnector final : public DirectoryConnector
{
public:
    explicit TreeConnector(Tree &tree) : m_tree(tree) {}
    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &) override
    {
        return std::make_unique<TreeDirectory>(m_tree, host);
    }

private:
    Tree &m_tree;
};

class ToldShell final : public HostShell
{
public:
    ToldShell(CommandOutput answer, QList<RemoteCommand> &seen, QByteArray &secret)
        : m_answer(std::move(answer)),
          m_seen(seen),
          m_secret(secret)
    {}
    QString host() const override { return QStringLiteral("a.test"); }
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &) override
    {
        m_seen << command;
        m_secret = command.secretInput->bytes().toByteArray();
        return m_answer;
    }
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &, Monitor &monitor) override
    {
        return run(command, monitor);
    }

private:
    CommandOutput m_answer;
    QList<RemoteCommand> &m_seen;
    QByteArray &m_secret;
};

struct ToldShells final : ShellProvider
{
    CommandOutput answer;
    QList<RemoteCommand> seen;
    QByteArray secret;
    Result<std::shared_ptr<HostShell>> open(const QString &, Monitor &) override
    {
        return std::make_shared<ToldShell>(answer, seen, secret);
    }
};

struct OneSecret final : Asker
{
    Result<SecretPtr> ask(const Question &, Monitor &) override { return std::make_shared<const Secret>("Dm-secret-1"); }
};

const ServerId a(QStringLiteral("a.test"));
const ServerId b(QStringLiteral("b.test"));
const QString agreementDn = QStringLiteral("cn=meTob.test,cn=replica,cn=x,cn=mapping tree,cn=config");
const QString suffix = QStringLiteral("dc=test");

Deed write(const QString &dn)
{
    return {.title = dn,
            .host = a,
            .work = DirectoryChange{.kind = DirectoryChange::Kind::Add, .dn = dn, .values = {{.name = "cn", .values = {"x"}}}}};
}

EditPlan planOf(const QList<Deed> &deeds)
{
    EditPlan plan;
    plan.domain = QStringLiteral("test");
    plan.title = QStringLiteral("A plan");
    plan.deeds = deeds;
    return plan;
}

} // namespace

/// Plans are carried out deed by deed, proven by reading, and stop where something is wrong.
class TestEditRun : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void deedsAreDoneInOrderAndWrittenToTheAuditLog();
    void theFirstFailureEndsItAndSaysWhatIsDone();
    void theWordsOfTheTopologyPluginAreExplained_data();
    void theWordsOfTheTopologyPluginAreExplained();
    void nothingIsWrittenWithoutAnAuditLog();
    void aRefusedPlanIsNotCarriedOut();
    void anAgreementThatNeverAppearsIsAFailure();
    void aLongTaskThatGoesOnIsNone();
    void aTotalUpdateIsFollowedToItsEnd_data();
    void aTotalUpdateIsFollowedToItsEnd();
    void theStatusOfAnEarlierTotalUpdateIsNotBelieved();
    void jsonTellsOfATotalUpdateToo();
    void aSweepDeletesTheDeepestFirst();
    void aPruneLeavesOtherServersAlone();
    void aPokePutsTheScheduleBack();
    void aCommandGetsThePasswordOnItsInputOnly();
    void aFailedCommandSaysItsWords_data();
    void aFailedCommandSaysItsWords();

private:
    EditReport run(const EditPlan &plan);
    std::unique_ptr<QTemporaryDir> m_folder;
    Tree m_tree;
    EditPorts m_ports;
    std::shared_ptr<ToldShells> m_shells;
};

void TestEditRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tree = {};
    m_shells = std::make_shared<ToldShells>();
    m_ports = {.directories = std::make_shared<TreeConnector>(m_tree),
               .shells = m_shells,
               .credentials = std::make_shared<Credentials>(std::make_shared<OneSecret>()),
               .audit = std::make_shared<AuditLog>(QStringLiteral("test"), m_folder->filePath(QStringLiteral("x/audit"))),
               .who = QStringLiteral("admin@TEST"),
               .pollEvery = std::chrono::milliseconds(1),
               .patience = std::chrono::milliseconds(20)};
}

EditReport TestEditRun::run(const EditPlan &plan)
{
    SilentMonitor monitor;
    return carryOut(plan, m_ports, {}, monitor);
}

void TestEditRun::deedsAreDoneInOrderAndWrittenToTheAuditLog()
{
    const EditReport report = run(planOf({write(QStringLiteral("cn=1")), write(QStringLiteral("cn=2"))}));
    QVERIFY(report.good());
    QCOMPARE(report.done(), 2);
    QCOMPARE(m_tree.log, (QStringList{QStringLiteral("a.test cn=1 cn=x"), QStringLiteral("a.test cn=2 cn=x")}));
    const auto entries = *m_ports.audit->read();
    QStringList events;
    for (const AuditEntry &entry : entries)
        events << entry.content.value(QLatin1StringView("event")).toString();
    QCOMPARE(events.join(u' '), QStringLiteral("begun deed-begun deed-ended deed-begun deed-ended ended"));
    QCOMPARE(entries[1].content.value(QLatin1StringView("who")).toString(), QStringLiteral("admin@TEST"));
    QVERIFY(entries[1].content.value(QLatin1StringView("writes")).toString().contains(QStringLiteral("dn: cn=1")));
    QVERIFY(m_ports.audit->verify()->problems.isEmpty());
}

void TestEditRun::theFirstFailureEndsItAndSaysWhatIsDone()
{
    m_tree.refusals.insert(QStringLiteral("cn=2"), {Fault::Denied, QStringLiteral("No rights."), QStringLiteral("err 50"), {}});
    const EditReport report =
        run(planOf({write(QStringLiteral("cn=1")), write(QStringLiteral("cn=2")), write(QStringLiteral("cn=3"))}));
    QVERIFY(!report.good());
    QCOMPARE(report.deeds[0].state, DeedState::Done);
    QCOMPARE(report.deeds[1].state, DeedState::Failed);
    QCOMPARE(report.deeds[2].state, DeedState::Waiting);
    QVERIFY(report.error->advice.contains(QStringLiteral("1 of 3 deeds are done")));
    QCOMPARE(m_tree.log.size(), 1);
    QCOMPARE(m_ports.audit->read()->last().content.value(QLatin1StringView("result")).toString(), QStringLiteral("failed"));
}

void TestEditRun::theWordsOfTheTopologyPluginAreExplained_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("summary");
    QTest::newRow("disconnects") << "Removal of Segment disconnects topology.Deletion not allowed.\n"
                                 << "no way to each other";
    QTest::newRow("exists") << "Segment already exists in topology. Add rejected.\n"
                            << "have a segment already";
    QTest::newRow("itself") << "Segment is self referential. Add rejected.\n"
                            << "the same server";
    QTest::newRow("suffix") << "Segment configuration suffix not found. Add rejected.\n"
                            << "does not manage the topology";
    QTest::newRow("direction") << "Segment has unsupported direction. Add rejected.\n"
                               << "does not know this direction";
    QTest::newRow("incomplete") << "Segment definition is incomplete. Add rejected.\n"
                                << "misses something";
    QTest::newRow("nodes") << "Modification of connectivity and segment nodes  is not supported.\n"
                           << "cannot be changed";
    QTest::newRow("agreement") << "Entry is managed by topology plugin.Deletion not allowed.\n"
                               << "belongs to a segment";
    QTest::newRow("attributes") << "Entry and attributes are managed by topology plugin.No direct modifications allowed.\n"
                                << "belongs to a segment";
}

void TestEditRun::theWordsOfTheTopologyPluginAreExplained()
{
    QFETCH(QString, words);
    QFETCH(QString, summary);
    const Error raw{
        Fault::RemoteFailed, QStringLiteral("raw"), QStringLiteral("Server is unwilling to perform (53): ") + words, {}};
    const Error explained = explainRefusal(raw);
    QVERIFY2(explained.summary.contains(summary), qPrintable(explained.summary));
    QVERIFY(!explained.advice.isEmpty());
    QCOMPARE(explained.detail, raw.detail);
}

void TestEditRun::nothingIsWrittenWithoutAnAuditLog()
{
    m_ports.audit = std::make_shared<AuditLog>(QStringLiteral("test"), QStringLiteral("/proc/nowhere"));
    const EditReport report = run(planOf({write(QStringLiteral("cn=1"))}));
    QVERIFY(!report.good());
    QVERIFY(m_tree.log.isEmpty());
}

void TestEditRun::aRefusedPlanIsNotCarriedOut()
{
    EditPlan plan = planOf({write(QStringLiteral("cn=1"))});
    plan.refusals << Refusal{QStringLiteral("No."), {}};
    QVERIFY(!run(plan).good());
    QVERIFY(m_tree.log.isEmpty());
}

void TestEditRun::anAgreementThatNeverAppearsIsAFailure()
{
    Deed deed = write(QStringLiteral("cn=segment"));
    deed.proofs = {{.kind = Proof::Kind::AgreementThere, .host = b, .peer = a, .suffix = suffix}};
    const EditReport missing = run(planOf({deed}));
    QVERIFY(!missing.good());
    QCOMPARE(missing.error->fault, Fault::TimedOut);
    QVERIFY(missing.error->summary.contains(QStringLiteral("b.test has not made its agreement with a.test")));
    // where the servers do their part, it is good
    m_tree.after = [this](const QString &, const DirectoryChange &) {
        m_tree.put(QStringLiteral("b.test"), QStringLiteral("cn=any,cn=mapping tree,cn=config"),
                   {{"nsds5replicahost", {"a.test"}}, {"nsds5replicaroot", {"DC=test"}}});
    };
    QVERIFY(run(planOf({deed})).good());
}

void TestEditRun::aLongTaskThatGoesOnIsNone()
{
    m_tree.put(QStringLiteral("b.test"), QStringLiteral("cn=replica,cn=mapping tree,cn=config"),
               {{"objectclass", {"nsds5replica"}}, {"nsds5replicaroot", {"dc=test"}}, {"nsds50ruv", {"{replica 9} "}}});
    Deed deed = write(QStringLiteral("cn=task"));
    deed.proofs = {{.kind = Proof::Kind::ReplicaIdGone, .host = b, .suffix = suffix, .replicaId = 9}};
    deed.mayTakeLong = true;
    const EditReport report = run(planOf({deed}));
    QVERIFY(report.good());
    QVERIFY(report.deeds[0].notes.join(u'\n').contains(QStringLiteral("still remembers replica id 9")));
}

void TestEditRun::aTotalUpdateIsFollowedToItsEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray("Error (0) Total update succeeded") << true;
    QTest::newRow("old words") << QByteArray("0 Total update succeeded") << true;
    QTest::newRow("busy") << QByteArray("Error (1) Replication error acquiring replica: replica busy - ") << false;
    QTest::newRow("broken") << QByteArray("Error (-1) connection error: not connected - Total update aborted") << false;
}

void TestEditRun::aTotalUpdateIsFollowedToItsEnd()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, good);
    m_tree.put(QStringLiteral("a.test"), agreementDn,
               {{"nsds5replicalastinitstart", {"20260101000000Z"}},
                {"nsds5replicalastinitstatus", {"Error (0) Total update succeeded"}}});
    auto &attributes = m_tree.servers[QStringLiteral("a.test")][agreementDn].attributes;
    m_tree.beforeSearch = [&](int searches) {
        if (searches == 3) {
            attributes["nsds5replicalastinitstart"] = {"20261124190000Z"};
            attributes["nsds5replicalastinitstatus"] = {"Error (0) Total update in progress"};
        } else if (searches == 60) { // long after the patience is over
            attributes.remove("nsds5beginreplicarefresh");
            attributes["nsds5replicalastinitstatus"] = {end};
        }
    };
    const Deed deed{.host = a,
                    .work = DirectoryChange{.dn = agreementDn,
                                            .values = {{.edit = DirectoryChange::Edit::Replace,
                                                        .name = "nsds5BeginReplicaRefresh",
                                                        .values = {"start"}}}},
                    .proofs = {{.kind = Proof::Kind::Refreshed, .host = a, .dn = agreementDn, .peer = b}}};
    const EditReport report = run(planOf({deed}));
    QCOMPARE(report.good(), good);
    if (!good)
        QCOMPARE(report.error->detail, QString::fromLatin1(end).simplified());
}

void TestEditRun::theStatusOfAnEarlierTotalUpdateIsNotBelieved()
{
    DirectoryEntry entry{.dn = agreementDn,
                         .attributes = {{"nsds5replicalastinitstart", {"1"}},
                                        {"nsds5replicalastinitstatus", {"Error (0) Total update succeeded"}}}};
    QCOMPARE(refreshState(entry, "1").kind, RefreshState::Kind::NotBegun);
    QCOMPARE(refreshState(entry, "0").kind, RefreshState::Kind::Succeeded);
}

void TestEditRun::jsonTellsOfATotalUpdateToo()
{
    DirectoryEntry entry{
        .dn = agreementDn,
        .attributes = {{"nsds5replicalastinitstart", {"2"}},
                       {"nsds5replicalastinitstatusjson",
                        {R"({"state": "green", "ldap_rc": "0", "message": "Error (0) Total update succeeded"})"}}}};
    QCOMPARE(refreshState(entry, "1").kind, RefreshState::Kind::Succeeded);
    entry.attributes["nsds5replicalastinitstatusjson"] = {"{not json \x01"};
    QCOMPARE(refreshState(entry, "1").kind, RefreshState::Kind::Running);
}

void TestEditRun::aSweepDeletesTheDeepestFirst()
{
    for (const char *dn : {"cn=h,cn=masters", "cn=KDC,cn=h,cn=masters", "cn=x,cn=KDC,cn=h,cn=masters", "cn=other"})
        m_tree.put(QStringLiteral("a.test"), QLatin1StringView(dn), {});
    const EditReport report = run(planOf({{.host = a, .work = SweepWork{.base = QStringLiteral("cn=h,cn=masters")}}}));
    QVERIFY(report.good());
    QCOMPARE(m_tree.log,
             (QStringList{QStringLiteral("a.test cn=x,cn=KDC,cn=h,cn=masters"), QStringLiteral("a.test cn=KDC,cn=h,cn=masters"),
                          QStringLiteral("a.test cn=h,cn=masters")}));
    // and what is not there is no failure
    QVERIFY(run(planOf({{.host = a, .work = SweepWork{.base = QStringLiteral("cn=h,cn=masters")}}})).good());
}

void TestEditRun::aPruneLeavesOtherServersAlone()
{
    m_tree.put(QStringLiteral("a.test"), QStringLiteral("idnsname=_ldap._tcp,cn=dns"),
               {{"srvrecord", {"0 100 389 b.test.", "0 100 389 bb.test.", "0 100 389 B.TEST."}},
                {"nsrecord", {"b.test.", "sub.b.test."}}});
    const EditReport report = run(planOf({{.host = a,
                                           .work = PruneWork{.base = QStringLiteral("cn=dns"),
                                                             .filter = "(sRVRecord=*b.test.)",
                                                             .attributes = {"sRVRecord", "nSRecord"},
                                                             .endings = {" b.test.", ":b.test.\""}}}}));
    QVERIFY(report.good());
    const auto &attributes = m_tree.servers[QStringLiteral("a.test")][QStringLiteral("idnsname=_ldap._tcp,cn=dns")].attributes;
    QCOMPARE(attributes["srvrecord"], QList<QByteArray>{"0 100 389 bb.test."});
    QCOMPARE(attributes["nsrecord"], QList<QByteArray>{"sub.b.test."});
    m_tree.put(QStringLiteral("a.test"), QStringLiteral("cn=default,ou=profile"),
               {{"defaultserverlist", {"a.test b.test bb.test"}}});
    QVERIFY(run(planOf({{.host = a,
                         .work = PruneWork{.base = QStringLiteral("cn=default,ou=profile"),
                                           .filter = "(defaultServerList=*b.test*)",
                                           .attributes = {"defaultServerList"},
                                           .endings = {"b.test"},
                                           .wordsOnly = true}}}))
                .good());
    QCOMPARE(m_tree.servers[QStringLiteral("a.test")][QStringLiteral("cn=default,ou=profile")].first("defaultServerList"),
             "a.test bb.test");
}

void TestEditRun::aPokePutsTheScheduleBack()
{
    m_tree.put(QStringLiteral("a.test"), agreementDn, {{"nsds5replicaupdateschedule", {"0100-0300 0123456"}}});
    QVERIFY(run(planOf({{.host = a, .work = PokeWork{agreementDn}}})).good());
    QCOMPARE(m_tree.log.size(), 2);
    QVERIFY(m_tree.log[0].contains(QStringLiteral("2358-2359 0")));
    QCOMPARE(m_tree.servers[QStringLiteral("a.test")][agreementDn].first("nsds5ReplicaUpdateSchedule"), "0100-0300 0123456");
}

void TestEditRun::aCommandGetsThePasswordOnItsInputOnly()
{
    m_shells->answer = {.exitCode = 0, .out = "Connected 'a.test' to 'b.test'\n"};
    const EditReport report =
        run(planOf({{.host = a, .work = CommandWork{.argv = {QStringLiteral("ipa-replica-manage")}, .answers = "yes\n"}}}));
    QVERIFY(report.good());
    QCOMPARE(m_shells->secret, "Dm-secret-1");
    QCOMPARE(m_shells->seen[0].argv, QStringList{QStringLiteral("ipa-replica-manage")});
    QCOMPARE(m_shells->seen[0].input, "yes\n");
    QCOMPARE(report.deeds[0].notes, QStringList{QStringLiteral("Connected 'a.test' to 'b.test'")});
    QFile log(m_ports.audit->path());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("Dm-secret-1"));
}

void TestEditRun::aFailedCommandSaysItsWords_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("fault");
    QTest::newRow("refused") << 1 << QByteArray("Cannot remove the last replication link of 'b.test'\n") << "remote-failed";
    QTest::newRow("password, exit 0") << 0 << QByteArray("Invalid password\n") << "auth-failed";
}

void TestEditRun::aFailedCommandSaysItsWords()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    QFETCH(QString, fault);
    m_shells->answer = {.exitCode = exitCode, .out = words};
    const EditReport report = run(planOf({{.host = a, .work = CommandWork{.argv = {QStringLiteral("x")}}}}));
    QVERIFY(!report.good());
    QCOMPARE(QString(faultName(report.error->fault)), fault);
    QCOMPARE(report.error->detail, QString::fromLatin1(words).trimmed());
}

QTEST_GUILESS_MAIN(TestEditRun)
#include "tst_editrun.moc"
