// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/connectioncheck.h"

#include "preflight/probescript.h"
#include "preflight/sidebyside.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QSet>
#include <atomic>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::ConnectionCheck)
};

constexpr qsizetype mostAddresses = 16;
constexpr std::chrono::seconds scriptMargin{8};
constexpr std::chrono::seconds responderLimit{30}; ///< the other machine's part takes far less

/// Where a machine is to be reached from the other one: what its name says there, else what it has itself.
QStringList addressesOf(const ConnectionEnd &end, const ConnectionEnd &seenFrom)
{
    QStringList addresses = seenFrom.survey.lookups.value(end.fqdn.toLower()).addresses + end.addresses;
    if (addresses.isEmpty())
        addresses = end.survey.addresses;
    addresses.removeIf(
        [](const QString &address) { return QHostAddress(address).isNull() || QHostAddress(address).isLoopback(); });
    addresses.removeDuplicates();
    return addresses.mid(0, mostAddresses);
}

QList<PortResult> planned(const ConnectionOrder &order, Leg leg)
{
    const bool toSource = leg == Leg::ToSource;
    const QStringList addresses = toSource ? addressesOf(order.source, order.replica) : addressesOf(order.replica, order.source);
    QList<PortResult> results;
    for (const QString &address : addresses)
        for (const PortRule &rule : portRules(order.generation, order.withCa, leg))
            results << PortResult{.leg = leg, .address = address, .rule = rule};
    return results;
}

class Round
{
public:
    Round(ShellProvider &shells, const ConnectionOrder &order, Monitor &monitor)
        : m_shells(shells),
          m_order(order),
          m_monitor(monitor),
          m_token(QByteArray::number(QRandomGenerator::system()->generate64(), 16)),
          m_toSource(planned(order, Leg::ToSource)),
          m_toReplica(planned(order, Leg::ToReplica))
    {}

    ConnectionReport run()
    {
        QElapsedTimer clock;
        clock.start();
        {
            SideBySide both(m_monitor);
            both.add([this](Monitor &monitor) { onReplica(monitor); });
            both.add([this](Monitor &monitor) { onSource(monitor); });
        }
        ConnectionReport report{.source = m_order.source.fqdn,
                                .replica = m_order.replica.fqdn,
                                .generation = m_order.generation,
                                .withCa = m_order.withCa,
                                .results = m_toSource + m_toReplica,
                                .milliseconds = clock.elapsed()};
        for (const auto &problem : {m_replicaProblem, m_sourceProblem})
            if (problem)
                report.problems << *problem;
        for (const auto leg : {Leg::ToSource, Leg::ToReplica})
            if ((leg == Leg::ToSource ? m_toSource : m_toReplica).isEmpty())
                report.problems << Error{
                    Fault::NotFound,
                    Text::tr("%1 has no address that could be tried from %2.").arg(report.to(leg), report.from(leg)),
                    {},
                    Text::tr("Give the name an address in DNS or in /etc/hosts of both machines.")};
        return report;
    }

private:
    QJsonObject scriptOrder(const ConnectionEnd &peer, const QList<PortResult> &results) const
    {
        QJsonArray probes;
        for (qsizetype i = 0; i < results.size(); ++i)
            probes << QJsonObject{
                {QStringLiteral("id"), int(i)},
                {QStringLiteral("address"), results[i].address},
                {QStringLiteral("port"), results[i].rule.port},
                {QStringLiteral("transport"), QString(transportName(results[i].rule.transport))},
                {QStringLiteral("talk"), results[i].byResponder ? QStringLiteral("responder") : results[i].rule.talk}};
        const HostSurvey &knowsMore = m_order.source.survey;
        return {{QStringLiteral("limit"), double(m_order.portLimit.count()) / 1000},
                {QStringLiteral("token"), QString::fromLatin1(m_token)},
                {QStringLiteral("realm"), knowsMore.realm},
                {QStringLiteral("ca"), QString::fromLatin1(knowsMore.caCertificate)},
                {QStringLiteral("host"), peer.fqdn},
                {QStringLiteral("probes"), probes}};
    }

    /// The replica's machine asks the source, and answers where nothing does yet until the source has asked.
    void onReplica(Monitor &monitor)
    {
        QJsonObject order = scriptOrder(m_order.source, m_toSource);
        QJsonArray listen;
        for (const PortRule &rule : portRules(m_order.generation, m_order.withCa, Leg::ToReplica))
            listen << QJsonArray{rule.port, QString(transportName(rule.transport))};
        order.insert(QStringLiteral("listen"), listen);
        order.insert(QStringLiteral("hold"), int(responderLimit.count()));
        bool probed = false;
        const auto take = [&](const QJsonObject &object) {
            if (object.contains(QLatin1StringView("listening"))) {
                takeHeld(object.value(QLatin1StringView("held")).toArray());
                m_responder = object.value(QLatin1StringView("pid")).toInteger();
                m_listening.release();
            }
            probed = probed || object.contains(QLatin1StringView("probed"));
            takeResult(m_toSource, object);
        };
        m_replicaProblem = runProbeScript(
            m_shells, m_order.replica.login, order, responderLimit + scriptMargin, take, [&] { return probed && m_sourceDone; },
            monitor);
        m_listening.release(); // the source need not wait for what will not come
        awaitResponderGone(monitor);
    }

    /// It ends by itself as soon as nobody reads. The installer needs the ports that it holds until then.
    void awaitResponderGone(Monitor &monitor)
    {
        if (m_responder <= 1)
            return;
        const auto shell = m_shells.open(m_order.replica.login, monitor);
        if (!shell)
            return;
        const QString wait = QStringLiteral("i=0; while kill -0 \"$1\" 2>/dev/null && [ $i -lt 50 ]; do "
                                            "sleep 0.1 2>/dev/null || sleep 1; i=$((i + 1)); done");
        static_cast<void>((*shell)->run(
            {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), wait, QStringLiteral("sh"), QString::number(m_responder)},
             .limit = scriptMargin},
            monitor));
    }

    void onSource(Monitor &monitor)
    {
        while (!m_listening.tryAcquire(1, int(cancelLatency.count())))
            if (monitor.stopRequested())
                break;
        bool probed = false;
        const auto take = [&](const QJsonObject &object) {
            probed = probed || object.contains(QLatin1StringView("probed"));
            takeResult(m_toReplica, object);
        };
        m_sourceProblem = runProbeScript(
            m_shells, m_order.source.login, scriptOrder(m_order.replica, m_toReplica), m_order.portLimit + scriptMargin, take,
            [&] { return probed; }, monitor);
        m_sourceDone = true;
    }

    /// Called before the source asks: from then on the list is the source's thread's alone.
    void takeHeld(const QJsonArray &held)
    {
        QSet<std::pair<int, QString>> taken;
        for (const auto &item : held)
            taken.insert({item.toArray().at(0).toInt(), item.toArray().at(1).toString()});
        for (PortResult &result : m_toReplica)
            result.byResponder = !taken.contains({result.rule.port, QString(transportName(result.rule.transport))});
    }

    static void takeResult(QList<PortResult> &results, const QJsonObject &object)
    {
        const ProbeAnswer answer = probeAnswer(object);
        if (answer.id < 0 || answer.id >= results.size())
            return;
        PortResult &result = results[answer.id];
        result.verdict = answer.verdict;
        result.words = answer.words;
        result.milliseconds = object.value(QLatin1StringView("ms")).toInt();
        if (const QJsonValue ends = object.value(QLatin1StringView("notAfter")); ends.isDouble())
            result.certificateEnds = ends.toInteger();
        if (const QJsonValue clock = object.value(QLatin1StringView("clock")); clock.isDouble())
            result.clock = clock.toInt();
    }

    ShellProvider &m_shells;
    const ConnectionOrder &m_order;
    Monitor &m_monitor;
    QByteArray m_token;
    QList<PortResult> m_toSource;  ///< of the replica's thread
    QList<PortResult> m_toReplica; ///< of the source's thread once m_listening was released
    std::optional<Error> m_replicaProblem;
    std::optional<Error> m_sourceProblem;
    QSemaphore m_listening;
    qint64 m_responder = 0; ///< process on the replica's machine; of that thread
    std::atomic<bool> m_sourceDone = false;
};

} // namespace

Result<ConnectionReport> checkConnections(ShellProvider &shells, const ConnectionOrder &order, Monitor &monitor)
{
    monitor.progress(0, 0, Text::tr("Trying the ports"));
    ConnectionReport report = Round(shells, order, monitor).run();
    if (monitor.stopRequested())
        return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
    return report;
}

Result<ConnectionOrder> surveyConnections(ShellProvider &shells, ConnectionOrder order, Monitor &monitor)
{
    monitor.progress(0, 0, Text::tr("Looking at both machines"));
    const QStringList names{order.source.fqdn, order.replica.fqdn};
    std::array<std::optional<Error>, 2> problems;
    std::array ends{&order.source, &order.replica};
    {
        SideBySide both(monitor);
        for (size_t i = 0; i < ends.size(); ++i)
            both.add([&, i](Monitor &each) {
                const auto shell = shells.open(ends[i]->login, each);
                auto survey = shell ? readSurvey(**shell, names, true, each) : Result<HostSurvey>(pass(shell.error()));
                if (survey)
                    ends[i]->survey = *std::move(survey);
                else
                    problems[i] = survey.error();
            });
    }
    for (const auto &problem : problems)
        if (problem)
            return pass(*problem);
    return order;
}

} // namespace rd
