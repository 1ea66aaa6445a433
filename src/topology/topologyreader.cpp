// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/topologyreader.h"

#include "topology/domainreader.h"
#include "topology/snapshotbuilder.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QSet>
#include <QThreadPool>
#include <QWaitCondition>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyReader)
};

/// Lets blocking code stop at a deadline as well.
class DeadlineMonitor final : public Monitor
{
public:
    DeadlineMonitor(const Monitor &outer, std::chrono::milliseconds limit) : m_outer(outer), m_deadline(limit) {}
    bool stopRequested() const override { return m_outer.stopRequested() || m_deadline.hasExpired(); }
    void progress(int, int, const QString &) override {} // many servers at once: their reader counts servers
    bool outOfTime() const { return m_deadline.hasExpired() && !m_outer.stopRequested(); }

private:
    const Monitor &m_outer;
    QDeadlineTimer m_deadline;
};

Error tooLate(const QString &host)
{
    return {Fault::TimedOut,
            Text::tr("%1 took too long to answer.").arg(host),
            {},
            Text::tr("Check whether %1 is overloaded or behind a slow or filtered connection.").arg(host)};
}

/// Runs questions to one server under its limit.
template<typename Questions>
auto underLimit(const QString &host, DirectoryConnector &connector, const Monitor &outer, std::chrono::milliseconds limit,
                Questions questions) -> std::invoke_result_t<Questions &, Directory &, Monitor &>
{
    DeadlineMonitor monitor(outer, limit);
    auto directory = connector.connect(host, monitor);
    if (!directory)
        return pass(monitor.outOfTime() ? tooLate(host) : directory.error());
    auto answer = questions(**directory, monitor);
    if (!answer && monitor.outOfTime())
        return pass(tooLate(host));
    return answer;
}

/// The servers being asked; new ones join while answers come in.
class Round
{
public:
    Round(DirectoryConnector &connector, Monitor &monitor, const ReadLimits &limits, EndpointProbe *endpoints,
          const QSet<ServerId> &oldCas)
        : m_connector(connector),
          m_oldCas(oldCas),
          m_monitor(monitor),
          m_limits(limits),
          m_endpoints(endpoints)
    {
        m_pool.setMaxThreadCount(limits.atOnce);
    }
    ~Round() { m_pool.waitForDone(); }

    void add(const ServerEntries &answered)
    {
        m_known.insert(answered.id);
        m_answers.append(answered);
        for (const ServerId &host : consumersIn(answered))
            ask(host);
    }

    void ask(const ServerId &host)
    {
        if (host.isEmpty() || m_known.contains(host))
            return;
        m_known.insert(host);
        ++m_waiting;
        m_pool.start([this, host] {
            const ServerEntries answer = read(host);
            const QMutexLocker lock(&m_guard);
            m_arrived.append(answer);
            m_news.wakeAll();
        });
    }

    /// Blocks until all have answered or run out of time.
    QList<ServerEntries> finish()
    {
        while (m_waiting > 0) {
            QList<ServerEntries> arrived;
            {
                QMutexLocker lock(&m_guard);
                while (m_arrived.isEmpty())
                    m_news.wait(&m_guard);
                arrived.swap(m_arrived);
            }
            m_waiting -= int(arrived.size());
            for (const ServerEntries &answer : std::as_const(arrived))
                add(answer);
            m_monitor.progress(int(m_answers.size()), int(m_known.size()), Text::tr("Asking the servers"));
        }
        return m_answers;
    }

private:
    ServerEntries read(const ServerId &host)
    {
        auto answer = underLimit(host.fqdn(), m_connector, m_monitor, m_limits.eachServer,
                                 [this, &host](Directory &directory, Monitor &monitor) {
                                     auto entries = readServerEntries(directory, monitor);
                                     if (!entries)
                                         return entries;
                                     entries->id = host;
                                     if (m_oldCas.contains(host))
                                         readOldCa(m_connector, *entries, monitor);
                                     addDetails(directory, host, *entries, monitor);
                                     return entries;
                                 });
        ServerEntries entries = answer ? *answer : ServerEntries{};
        entries.id = host;
        if (!answer)
            entries.problem = answer.error();
        return entries;
    }

    void addDetails(Directory &directory, const ServerId &host, ServerEntries &entries, Monitor &monitor)
    {
        readServerDetails(directory, entries, monitor);
        if (m_endpoints)
            entries.certificates = m_endpoints->certificates(host.fqdn(), monitor);
    }

    DirectoryConnector &m_connector;
    QSet<ServerId> m_oldCas; ///< read by all threads, never changed
    Monitor &m_monitor;
    ReadLimits m_limits;
    EndpointProbe *m_endpoints;
    QThreadPool m_pool;
    QSet<ServerId> m_known;
    QList<ServerEntries> m_answers;
    int m_waiting = 0;
    QMutex m_guard; ///< of the two below
    QWaitCondition m_news;
    QList<ServerEntries> m_arrived;
};

struct FirstAnswer
{
    DomainEntries domain;
    ServerEntries server;
};

Result<FirstAnswer> readFirst(Directory &directory, Monitor &monitor)
{
    auto domain = readDomainEntries(directory, monitor);
    if (!domain)
        return pass(domain.error());
    auto server = readServerEntries(directory, monitor);
    if (!server)
        return pass(server.error());
    readServerDetails(directory, *server, monitor);
    return FirstAnswer{*domain, *server};
}

} // namespace

Result<SnapshotPtr> readTopology(const QString &firstHost, DirectoryConnector &connector, Monitor &monitor,
                                 const ReadLimits &limits, EndpointProbe *endpoints)
{
    monitor.progress(0, 0, Text::tr("Asking %1").arg(firstHost));
    auto first = underLimit(firstHost, connector, monitor, limits.eachServer, readFirst);
    if (!first)
        return pass(first.error());
    const ServerId given(firstHost);
    const QList<ServerId> masters = mastersIn(first->domain);
    const ServerId own = ownName(first->server);
    first->server.id = masters.contains(own) && !masters.contains(given) ? own : given; // an alias or address may have been given

    if (endpoints)
        first->server.certificates = endpoints->certificates(first->server.id.fqdn(), monitor);

    const QList<ServerId> cas = oldCasIn(first->domain);
    const QSet<ServerId> oldCas(cas.cbegin(), cas.cend());
    if (oldCas.contains(first->server.id))
        readOldCa(connector, first->server, monitor);

    Round round(connector, monitor, limits, endpoints, oldCas);
    round.add(first->server);
    for (const ServerId &host : masters)
        round.ask(host);
    const QList<ServerEntries> answers = round.finish();
    if (monitor.stopRequested())
        return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
    return buildSnapshot(first->domain, answers, first->server.id, QDateTime::currentDateTimeUtc());
}

} // namespace rd
