// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"

#include "preflight/sidebyside.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QMutex>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Preflight)
};

constexpr qsizetype mostNameServers = 4;

tl::unexpected<Error> stopped()
{
    return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
}

/// Those of the source and of the new machine, as they are reached from here.
QStringList nameServersOf(const PreflightFacts &facts)
{
    QStringList servers;
    for (const auto &survey : {facts.source, facts.target})
        if (survey)
            for (const QString &server : survey->nameServers) {
                const QHostAddress address(server);
                if (!address.isNull() && !address.isLoopback())
                    servers << server;
                else if (address.isLoopback())
                    servers << survey->addresses.value(0);
            }
    servers.removeAll(QString());
    servers.removeDuplicates();
    return servers.mid(0, mostNameServers);
}

class Preflight
{
public:
    Preflight(const PreflightOrder &order, const PreflightPorts &ports, Monitor &monitor) : m_ports(ports), m_monitor(monitor)
    {
        m_facts.order = order;
    }

    Result<PreflightReport> run()
    {
        m_monitor.progress(0, 0, Text::tr("Connecting to both machines"));
        connectBoth(); // questions of ssh belong to the person's time
        QElapsedTimer clock;
        clock.start();
        m_monitor.progress(0, 0, Text::tr("Looking at both machines"));
        surveyBoth();
        qint64 spent = clock.elapsed();
        if (m_monitor.stopRequested())
            return stopped();
        std::unique_ptr<Directory> directory;
        if (m_facts.source && m_ports.openDirectory) {
            auto opened = m_ports.openDirectory(*m_facts.source, m_monitor);
            if (opened)
                directory = *std::move(opened);
            else
                m_facts.directory = Result<SourceDirectory>(pass(opened.error()));
        }
        if (m_monitor.stopRequested())
            return stopped();
        clock.restart();
        m_monitor.progress(0, 0, Text::tr("Reading the directory and trying the ports"));
        askTheRest(directory.get());
        spent += clock.elapsed();
        if (m_monitor.stopRequested())
            return stopped();
        m_facts.now = QDateTime::currentDateTimeUtc();
        PreflightReport report{.facts = m_facts, .checks = preflightChecks(m_facts), .milliseconds = spent};
        overrule(report.checks, m_facts.order.skip);
        return report;
    }

private:
    QString loginOf(bool target) const
    {
        const PreflightOrder &order = m_facts.order;
        const QString &login = target ? order.targetLogin : order.sourceLogin;
        return !login.isEmpty() ? login : target ? order.target : order.source;
    }

    Result<HostSurvey> &facts(bool target) { return target ? m_facts.target : m_facts.source; }

    void connectBoth()
    {
        SideBySide both(m_monitor);
        for (const bool target : {false, true})
            both.add([this, target](Monitor &monitor) {
                if (const auto shell = m_ports.shells->open(loginOf(target), monitor); !shell)
                    facts(target) = pass(shell.error());
            });
    }

    void surveyBoth()
    {
        const QStringList names{m_facts.order.source.toLower(), m_facts.order.target.toLower()};
        SideBySide both(m_monitor);
        for (const bool target : {false, true}) {
            if (!facts(target))
                continue;
            both.add([this, target, names](Monitor &monitor) {
                const auto shell = m_ports.shells->open(loginOf(target), monitor);
                facts(target) = shell ? readSurvey(**shell, names, false, monitor) : Result<HostSurvey>(pass(shell.error()));
            });
        }
    }

    void askTheRest(Directory *directory)
    {
        const PreflightOrder &order = m_facts.order;
        SideBySide all(m_monitor);
        if (directory)
            all.add([this, directory](Monitor &monitor) {
                m_facts.directory = readSourceDirectory(*directory, m_facts.source->baseDn, m_facts.order.target, monitor);
            });
        if (m_facts.source && m_facts.target)
            all.add([this, &order](Monitor &monitor) {
                const ConnectionOrder connections{
                    .source = {.fqdn = order.source.toLower(), .login = loginOf(false), .survey = *m_facts.source},
                    .replica = {.fqdn = order.target.toLower(),
                                .login = loginOf(true),
                                .survey = *m_facts.target,
                                .addresses = order.ipAddresses},
                    .generation = m_facts.source->generation(),
                    .withCa = order.setupCa};
                m_facts.connections = checkConnections(*m_ports.shells, connections, monitor);
            });
        for (const QString &server : nameServersOf(m_facts))
            for (const QString &name : {order.source.toLower(), order.target.toLower()})
                all.add([this, server, name](Monitor &monitor) {
                    const NameServerAnswer answer = answerFrom(server, name, monitor);
                    const QMutexLocker lock(&m_guard);
                    m_facts.nameServers << answer;
                });
    }

    NameServerAnswer answerFrom(const QString &server, const QString &name, Monitor &monitor) const
    {
        NameServerAnswer answer{.nameServer = server, .name = name};
        for (const QString &type : {QStringLiteral("A"), QStringLiteral("AAAA")}) {
            const auto found = m_ports.resolver->lookup(server, name, type, monitor);
            if (!found) {
                answer.addresses = pass(found.error());
                return answer;
            }
            *answer.addresses << *found;
        }
        for (const QString &address : std::as_const(*answer.addresses))
            for (const DnsRecord &record : addressRecords(name, address))
                if (record.type == QLatin1StringView("PTR"))
                    answer.names.insert(
                        address, m_ports.resolver->lookup(server, record.name, record.type, monitor).value_or(QStringList()));
        return answer;
    }

    const PreflightPorts &m_ports;
    Monitor &m_monitor;
    PreflightFacts m_facts;
    QMutex m_guard; ///< of m_facts.nameServers while they are asked
};

} // namespace

QJsonObject PreflightReport::toJson() const
{
    QJsonArray list;
    for (const Check &check : checks)
        list << rd::toJson(check);
    QJsonObject json{{QStringLiteral("version"), 1},
                     {QStringLiteral("target"), facts.order.target},
                     {QStringLiteral("source"), facts.order.source},
                     {QStringLiteral("milliseconds"), milliseconds},
                     {QStringLiteral("checks"), list}};
    if (facts.connections && *facts.connections)
        json.insert(QStringLiteral("connections"), rd::toJson(**facts.connections));
    return json;
}

Result<PreflightReport> runPreflight(const PreflightOrder &order, const PreflightPorts &ports, Monitor &monitor)
{
    return Preflight(order, ports, monitor).run();
}

} // namespace rd
