// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/sqlitehistory.h"
#include "backend/tls/tlsprobe.h"
#include "cli/stopsignals.h"
#include "cli/topologycommand.h"
#include "cli/topologyoutput.h"
#include "cli/topologysource.h"
#include "topology/export.h"
#include "topology/healthtracker.h"
#include "topology/snapshotdiff.h"
#include "topology/topologyreader.h"

#include <QDeadlineTimer>
#include <poll.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyCommand)
};

/// False: a signal came meanwhile.
bool waitFor(std::chrono::seconds time, const Monitor &monitor)
{
    const QDeadlineTimer deadline(time);
    while (!deadline.hasExpired()) {
        if (monitor.stopRequested())
            return false;
        ::poll(nullptr, 0, int(std::min(std::chrono::milliseconds(deadline.remainingTime()), cancelLatency).count()));
    }
    return !monitor.stopRequested();
}

void printRound(const CommandLine &line, const Snapshot *before, const Snapshot &now, const QList<Finding> &findings)
{
    if (line.isSet(QStringLiteral("metrics"))) {
        line.console().print(toMetrics(now, findings));
    } else if (line.json()) {
        line.console().printJsonLine(topologyJson(now));
    } else if (!before) {
        line.console().print(topologyText(now, line.console()));
    } else {
        for (const Difference &one : comparePictures(*before, now))
            line.console().print(now.takenAt.toString(QStringLiteral("HH:mm:ss ")) + one.text);
    }
}

/// Keeps the pictures; says once why one could not be kept.
class Keeper
{
public:
    Keeper(const CommandLine &line, std::chrono::seconds interval) : m_line(line), m_interval(interval) {}

    void keep(const Snapshot &picture, const QList<Finding> &findings)
    {
        if (m_line.isSet(QStringLiteral("no-history")))
            return;
        const auto kept = m_history.record(picture, findings, m_interval);
        const QString problem = kept ? QString() : kept.error().summary;
        if (!problem.isEmpty() && problem != m_told)
            m_line.console().printError(kept.error());
        m_told = problem;
    }

private:
    const CommandLine &m_line;
    std::chrono::seconds m_interval;
    SqliteHistory m_history{SqliteHistory::rootFolder()};
    QString m_told;
};

} // namespace

int runTopologyWatch(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("topology watch"),
                     Text::tr("Reads a domain again and again and tells what changes, until Ctrl+C."),
                     Text::tr("Exit codes: those of \"topology SERVER\" for the last picture; 4 if there was none."));
    line.addArgument(QStringLiteral("SERVER"), Text::tr("Full name of any server of the domain."));
    line.addOption({QStringLiteral("interval"), Text::tr("Seconds between two readings, 5 to 3600 (default 10)."),
                    Text::tr("SECONDS"), QStringLiteral("10")});
    line.addOption({QStringLiteral("count"), Text::tr("Ends after so many readings."), Text::tr("N"), QStringLiteral("0")});
    line.addOption({QStringLiteral("metrics"), Text::tr("Writes Prometheus text.")});
    line.addOption({QStringLiteral("no-history"), Text::tr("Does not keep what was read for \"topology history\".")});
    line.addTryPaths();
    if (const auto done = line.parse(arguments))
        return *done;
    constexpr int shortest = 5;
    constexpr int longest = 3600;
    const std::chrono::seconds interval(std::clamp(line.value(QStringLiteral("interval")).toInt(), shortest, longest));
    const int count = line.value(QStringLiteral("count")).toInt();
    StopMonitor monitor;
    const QString server = line.argument(0);
    auto connector = line.signIn(server, monitor);
    if (!connector)
        return line.failed(connector.error());
    const ReadLimits limits{.eachServer = 2 * line.timeout() + std::chrono::seconds(2)};
    TlsProbe probe;
    const PathTrier paths(line);
    HealthTracker tracker;
    Keeper keeper(line, interval);
    SnapshotPtr last;
    QStringList hosts{server};
    for (int round = 1; count <= 0 || round <= count; ++round) {
        const auto read = readTopology(hosts.constFirst(), **connector, monitor, limits, &probe);
        if (read) {
            const SnapshotPtr now = tracker.follow(paths.tried(*read, monitor));
            const QList<Finding> findings = analyse(*now).findings;
            keeper.keep(*now, findings);
            printRound(line, last.get(), *now, findings);
            last = now;
            for (const Server &one : now->servers)
                if (one.reached && !hosts.contains(one.id.fqdn()))
                    hosts.append(one.id.fqdn());
        } else if (read.error().fault == Fault::Cancelled) {
            break;
        } else {
            line.failed(read.error());
            hosts.append(hosts.takeFirst()); // any other server knows the domain too
        }
        if (round != count && !waitFor(interval, monitor))
            break;
    }
    return last ? exitCodeFor(*last) : ExitUnreadable;
}

} // namespace rd
