// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>
#include <memory>

using namespace rd::test;

namespace {

constexpr int onePoll = 60'000;
constexpr int mostPollsToHeal = 12;

QString fqdn(const QString &host)
{
    return host + QStringLiteral(".lab.test");
}

/// "topology watch" on a lab, picture by picture.
class Watch
{
public:
    /// seconds: between two polls.
    Watch(const Lab &lab, int seconds, const QStringList &more)
        : m_lab(lab),
          m_interval(seconds),
          m_process(lab.startProgram(
              QStringLiteral(RD_CLI " topology watch ipa1.lab.test --json --timeout 2 --interval %1 --principal admin@LAB.TEST "
                                    "--answers-fd 3 --ssh-config %2/hub/ssh_config")
                      .arg(seconds)
                      .arg(lab.state())
                      .split(u' ') +
                  more,
              "admin-password=" + lab.passwords().admin + "\n"))
    {}
    ~Watch()
    {
        m_lab.killProgram(*m_process);
        m_process->waitForFinished();
    }

    /// The next picture whose reading began after that time.
    QJsonObject nextSince(const QDateTime &time)
    {
        for (;;) {
            const QDateTime begun = m_last.isValid() ? m_last.addSecs(m_interval) : QDateTime();
            QByteArray line;
            while (!m_process->canReadLine() && m_process->waitForReadyRead(onePoll)) {
            }
            if (!m_process->canReadLine())
                return {};
            line = m_process->readLine();
            m_last = QDateTime::currentDateTimeUtc();
            if (!time.isValid() || (begun.isValid() && begun >= time))
                return QJsonDocument::fromJson(line).object();
        }
    }
    QByteArray words() { return m_process->readAllStandardError(); }

private:
    const Lab &m_lab;
    int m_interval;
    std::unique_ptr<QProcess> m_process;
    QDateTime m_last; ///< when the last picture came
};

QJsonObject member(const QJsonObject &picture, const char *list, const std::function<bool(const QJsonObject &)> &is)
{
    for (const auto &one : picture.value(QLatin1StringView(list)).toArray())
        if (is(one.toObject()))
            return one.toObject();
    return {};
}

QJsonObject direction(const QJsonObject &picture, const QString &from, const QString &to)
{
    return member(picture, "directions", [&](const QJsonObject &one) {
        return one.value(QLatin1StringView("supplier")).toString() == fqdn(from) &&
               one.value(QLatin1StringView("consumer")).toString() == fqdn(to);
    });
}

QString health(const QJsonObject &picture, const QString &from, const QString &to)
{
    return direction(picture, from, to).value(QLatin1StringView("health")).toString();
}

QJsonObject server(const QJsonObject &picture, const QString &host)
{
    return member(picture, "servers",
                  [&](const QJsonObject &one) { return one.value(QLatin1StringView("host")).toString() == fqdn(host); });
}

bool reached(const QJsonObject &picture, const QString &host)
{
    return server(picture, host).value(QLatin1StringView("reached")).toBool();
}

QString faultOf(const QJsonObject &picture, const QString &host)
{
    return server(picture, host).value(QLatin1StringView("problem")).toObject().value(QLatin1StringView("fault")).toString();
}

/// Everything works and is in step.
bool allIsWell(const QJsonObject &picture)
{
    const auto ailing = [](const QJsonObject &one) {
        return one.value(QLatin1StringView("health")).toString() != QLatin1StringView("in-sync");
    };
    const auto silent = [](const QJsonObject &one) {
        return !one.value(QLatin1StringView("reached")).toBool() ||
               std::abs(one.value(QLatin1StringView("clockOffset")).toInt()) > 30;
    };
    return !picture.isEmpty() && member(picture, "directions", ailing).isEmpty() && member(picture, "servers", silent).isEmpty();
}

QString summary(const QJsonObject &picture)
{
    QStringList parts;
    for (const auto &one : picture.value(QLatin1StringView("servers")).toArray())
        if (const QString host = one.toObject().value(QLatin1StringView("host")).toString().section(u'.', 0, 0);
            !reached(picture, host))
            parts << host + QStringLiteral(": ") + faultOf(picture, host);
    for (const auto &one : picture.value(QLatin1StringView("directions")).toArray())
        parts << QStringLiteral("%1>%2 %3")
                     .arg(one.toObject().value(QLatin1StringView("supplier")).toString().section(u'.', 0, 0),
                          one.toObject().value(QLatin1StringView("consumer")).toString().section(u'.', 0, 0),
                          one.toObject().value(QLatin1StringView("health")).toString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

/// One thing that is broken, how it has to be shown, and how it is mended.
struct Trouble
{
    QString name;
    std::function<void(Lab &)> provoke;
    std::function<bool(const QJsonObject &)> shown;
    std::function<void(Lab &)> mend;
};
Q_DECLARE_METATYPE(QList<Trouble>)

/// What the failure switches of the lab can provoke on real servers, several independent links at a time: shown as it is within
/// two polls of "topology watch", and healed when it is mended.
class TestStates : public QObject
{
    Q_OBJECT
private slots:
    void isShownWithinTwoPollsAndHeals_data();
    void isShownWithinTwoPollsAndHeals();
    void cleanupTestCase();

private:
    void bringUp(int level, int servers);
    int m_level = -1;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<Watch> m_watch;
    QStringList m_table;
};

namespace {

void fault(Lab &lab, const QString &words)
{
    const Ended ended = lab.lab(QStringList{QStringLiteral("fault")} + words.split(u' '));
    if (ended.exitCode != 0)
        QTest::qFail((words.toUtf8() + ": " + ended.out + ended.err).constData(), __FILE__, __LINE__);
}

std::function<void(Lab &)> faults(const QString &words)
{
    return [words](Lab &lab) { fault(lab, words); };
}

void modify(Lab &lab, const QString &host, const QString &ldif)
{
    const Ended ended = lab.exec(host, QStringLiteral("ldapmodify -Q -Y EXTERNAL -H ldapi://%2Frun%2Fslapd-LAB-TEST.socket "
                                                      "<<'E'\n%1\nE")
                                           .arg(ldif));
    if (ended.exitCode != 0)
        QTest::qFail((ended.out + ended.err).constData(), __FILE__, __LINE__);
}

/// Something for its consumers to receive.
void change(Lab &lab, const QString &host)
{
    modify(lab, host,
           QStringLiteral("dn: uid=admin,cn=users,cn=accounts,dc=lab,dc=test\nchangetype: modify\nreplace: description\n"
                          "description: %1")
               .arg(QDateTime::currentMSecsSinceEpoch()));
}

const QString replica = QStringLiteral("cn=replica,cn=dc\\3Dlab\\2Cdc\\3Dtest,cn=mapping tree,cn=config");

/// To the agreement of a server with a peer, whatever its name.
void modifyAgreement(Lab &lab, const QString &host, const QString &peer, const QString &lines)
{
    const Ended found =
        lab.exec(host, QStringLiteral("ldapsearch -LLL -Q -o ldif-wrap=no -Y EXTERNAL -H ldapi://%2Frun%2Fslapd-LAB-TEST.socket "
                                      "-b 'cn=mapping tree,cn=config' '(nsDS5ReplicaHost=%1)' dn")
                           .arg(fqdn(peer)));
    modify(lab, host, QString::fromUtf8(found.out).section(u'\n', 0, 0) + QStringLiteral("\nchangetype: modify\n") + lines);
}

Trouble disabled(const QString &from, const QString &to)
{
    const auto set = [=](const char *value) {
        return [=](Lab &lab) {
            modifyAgreement(lab, from, to,
                            QStringLiteral("replace: nsds5ReplicaEnabled\nnsds5ReplicaEnabled: ") + QLatin1StringView(value));
        };
    };
    return {QStringLiteral("a direction is switched off"), set("off"),
            [=](const QJsonObject &picture) { return health(picture, from, to) == QStringLiteral("disabled"); }, set("on")};
}

Trouble stopped(const QString &host)
{
    return {QStringLiteral("the directory is stopped"), faults(QStringLiteral("kill %1 ds").arg(host)),
            [=](const QJsonObject &picture) {
                return !reached(picture, host) && health(picture, QStringLiteral("ipa1"), host) == QStringLiteral("failing");
            },
            faults(QStringLiteral("start %1 ds").arg(host))};
}

/// Nobody can say how a direction is whose consumer does not answer, unless the supplier has tried the way.
bool notFine(const QJsonObject &picture, const QString &from, const QString &to)
{
    return QStringList{QStringLiteral("unknown"), QStringLiteral("failing"), QStringLiteral("stalled")}.contains(
        health(picture, from, to));
}

QList<Trouble> ofTheServers()
{
    return {stopped(QStringLiteral("ipa2")),
            {QStringLiteral("the server is paused"), faults(QStringLiteral("pause ipa3 ds")),
             [](const QJsonObject &picture) {
                 return faultOf(picture, QStringLiteral("ipa3")) == QStringLiteral("timed-out") &&
                        notFine(picture, QStringLiteral("ipa1"), QStringLiteral("ipa3"));
             },
             faults(QStringLiteral("resume ipa3 ds"))},
            {QStringLiteral("the link is cut"), faults(QStringLiteral("cut ipa4")),
             [](const QJsonObject &picture) {
                 return !reached(picture, QStringLiteral("ipa4")) &&
                        notFine(picture, QStringLiteral("ipa1"), QStringLiteral("ipa4"));
             },
             faults(QStringLiteral("heal ipa4"))}};
}

/// The directory of one server does not hear the other, which can be told by the changes that wait.
Trouble cutWithChanges(const QString &from, const QString &to)
{
    return {QStringLiteral("a direction is cut, changes wait"), faults(QStringLiteral("part %1 %2 389").arg(to, from)),
            [=](const QJsonObject &picture) {
                return reached(picture, from) && reached(picture, to) &&
                       QStringList{QStringLiteral("stalled"), QStringLiteral("failing")}.contains(health(picture, from, to));
            },
            faults(QStringLiteral("join %1").arg(to))};
}

QList<Trouble> betweenServers()
{
    return {cutWithChanges(QStringLiteral("ipa1"), QStringLiteral("ipa2")),
            disabled(QStringLiteral("ipa2"), QStringLiteral("ipa1")),
            {QStringLiteral("the port is closed"), faults(QStringLiteral("block ipa3 389/tcp reset")),
             [](const QJsonObject &picture) {
                 return faultOf(picture, QStringLiteral("ipa3")) == QStringLiteral("unreachable") &&
                        health(picture, QStringLiteral("ipa1"), QStringLiteral("ipa3")) == QStringLiteral("failing");
             },
             faults(QStringLiteral("unblock ipa3"))},
            {QStringLiteral("a direction without work is cut"), faults(QStringLiteral("part ipa1 ipa4 389")),
             [](const QJsonObject &picture) {
                 return reached(picture, QStringLiteral("ipa4")) && reached(picture, QStringLiteral("ipa1")) &&
                        health(picture, QStringLiteral("ipa4"), QStringLiteral("ipa1")) == QStringLiteral("failing") &&
                        health(picture, QStringLiteral("ipa1"), QStringLiteral("ipa4")) == QStringLiteral("in-sync");
             },
             faults(QStringLiteral("join ipa1"))}};
}

QList<Trouble> ofTheData()
{
    const QString group = QStringLiteral("cn=replication managers,cn=sysaccounts,cn=etc,dc=lab,dc=test");
    return {
        {QStringLiteral("it was filled from elsewhere"),
         [](Lab &lab) { // exported without what is known of replication, so its data are of another origin
             const Ended ended =
                 lab.exec(QStringLiteral("ipa3"),
                          QStringLiteral("set -e; lab-svc stop ds; d=/etc/dirsrv/slapd-LAB-TEST; "
                                         "ns-slapd db2ldif -D $d -n userRoot -a /var/lib/dirsrv/slapd-LAB-TEST/ldif/all.ldif; "
                                         "ns-slapd ldif2db -D $d -n userRoot -i /var/lib/dirsrv/slapd-LAB-TEST/ldif/all.ldif; "
                                         "lab-svc start ds"));
             if (ended.exitCode != 0)
                 QTest::qFail((ended.out + ended.err).constData(), __FILE__, __LINE__);
         },
         [](const QJsonObject &picture) {
             return health(picture, QStringLiteral("ipa1"), QStringLiteral("ipa3")) == QStringLiteral("uninitialised") &&
                    health(picture, QStringLiteral("ipa3"), QStringLiteral("ipa1")) == QStringLiteral("uninitialised");
         },
         [](Lab &lab) {
             modifyAgreement(lab, QStringLiteral("ipa1"), QStringLiteral("ipa3"),
                             QStringLiteral("replace: nsds5BeginReplicaRefresh\nnsds5BeginReplicaRefresh: start"));
         }},
        {QStringLiteral("the supplier has no right"),
         [](Lab &lab) {
             modify(lab, QStringLiteral("ipa4"),
                    QStringLiteral("dn: ") + replica + QStringLiteral("\nchangetype: modify\ndelete: nsds5ReplicaBindDNGroup"));
         },
         [](const QJsonObject &picture) {
             return health(picture, QStringLiteral("ipa1"), QStringLiteral("ipa4")) == QStringLiteral("refused");
         },
         [=](Lab &lab) {
             modify(lab, QStringLiteral("ipa4"),
                    QStringLiteral("dn: ") + replica +
                        QStringLiteral("\nchangetype: modify\nreplace: nsds5ReplicaBindDNGroup\nnsds5ReplicaBindDNGroup: ") +
                        group);
         }},
        // Provoked last: it passes by itself.
        {QStringLiteral("it is being filled over a slow link"),
         [](Lab &lab) {
             fault(lab, QStringLiteral("slow ipa2 64kbit"));
             modifyAgreement(lab, QStringLiteral("ipa1"), QStringLiteral("ipa2"),
                             QStringLiteral("replace: nsds5BeginReplicaRefresh\nnsds5BeginReplicaRefresh: start"));
         },
         [](const QJsonObject &picture) {
             const QJsonObject filling = direction(picture, QStringLiteral("ipa1"), QStringLiteral("ipa2"));
             return filling.value(QLatin1StringView("initInProgress")).toBool() &&
                    health(picture, QStringLiteral("ipa1"), QStringLiteral("ipa2")) == QStringLiteral("catching-up");
         },
         faults(QStringLiteral("slow ipa2 off"))}};
}

} // namespace

void TestStates::bringUp(int level, int servers)
{
    if (level == m_level)
        return;
    m_watch.reset();
    m_lab.reset();
    m_lab = std::make_unique<Lab>();
    if (const QString problem = m_lab->up(servers, servers, {QStringLiteral("--domain-level"), QString::number(level)});
        !problem.isEmpty())
        QFAIL(qPrintable(problem));
    m_level = level;
    // Once in haste and with the servers' own probes, once as it is without options.
    m_watch = level == 1 ? std::make_unique<Watch>(*m_lab, 5, QStringList{QStringLiteral("--try-paths")})
                         : std::make_unique<Watch>(*m_lab, 10, QStringList{});
    for (int poll = 0; poll < mostPollsToHeal; ++poll)
        if (allIsWell(m_watch->nextSince({})))
            return;
    QFAIL(("the lab does not come into step: " + m_watch->words()).constData());
}

void TestStates::isShownWithinTwoPollsAndHeals_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QList<Trouble>>("troubles");
    QTest::newRow("level 1: servers") << 1 << ofTheServers();
    QTest::newRow("level 1: between servers") << 1 << betweenServers();
    QTest::newRow("level 1: data and rights") << 1 << ofTheData();
    QTest::newRow("level 0")
        << 0
        << QList<Trouble>{cutWithChanges(QStringLiteral("ipa1"), QStringLiteral("ipa2")),
                          disabled(QStringLiteral("ipa2"), QStringLiteral("ipa1")),
                          {QStringLiteral("the clock is wrong"), faults(QStringLiteral("skew ipa2 ds +2m")),
                           [](const QJsonObject &picture) {
                               return server(picture, QStringLiteral("ipa2")).value(QLatin1StringView("clockOffset")).toInt() >
                                      100;
                           },
                           faults(QStringLiteral("skew ipa2 ds none"))}};
}

void TestStates::isShownWithinTwoPollsAndHeals()
{
    QFETCH(int, level);
    QFETCH(QList<Trouble>, troubles);
    bringUp(level, level == 1 ? 4 : 2);
    if (QTest::currentTestFailed())
        return;

    for (const Trouble &trouble : std::as_const(troubles))
        trouble.provoke(*m_lab);
    change(*m_lab, QStringLiteral("ipa1"));
    const QDateTime broken = QDateTime::currentDateTimeUtc();
    QHash<QString, int> shownAt;
    QStringList seen;
    for (int poll = 1; poll <= 2; ++poll) {
        const QJsonObject picture = m_watch->nextSince(broken);
        seen << summary(picture);
        for (const Trouble &trouble : std::as_const(troubles))
            if (trouble.shown(picture) && !shownAt.contains(trouble.name))
                shownAt.insert(trouble.name, poll);
    }
    for (const Trouble &trouble : std::as_const(troubles))
        trouble.mend(*m_lab);
    const QDateTime mended = QDateTime::currentDateTimeUtc();
    int polls = 0;
    bool well = false;
    while (!well && polls++ < mostPollsToHeal) {
        const QJsonObject picture = m_watch->nextSince(mended);
        well = allIsWell(picture);
        seen << summary(picture);
    }
    for (const Trouble &trouble : std::as_const(troubles)) {
        const int at = shownAt.value(trouble.name, 0);
        m_table << QStringLiteral("  %1  %2 %3 %4 s")
                       .arg(level)
                       .arg(trouble.name, -40)
                       .arg(at ? QStringLiteral("poll %1").arg(at) : QStringLiteral("never"), -8)
                       .arg(well ? QString::number(mended.secsTo(QDateTime::currentDateTimeUtc())) : QStringLiteral("never"), 4);
        QVERIFY2(at, qPrintable(trouble.name + u'\n' + seen.join(u'\n')));
    }
    QVERIFY2(well, qPrintable(seen.join(u'\n')));
}

void TestStates::cleanupTestCase()
{
    m_watch.reset();
    m_lab.reset();
    qInfo("%s", qPrintable(QStringLiteral("level, state, shown at, healed after\n") + m_table.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
