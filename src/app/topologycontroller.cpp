// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topologycontroller.h"

#include "core/job.h"
#include "preflight/pathprobe.h"

namespace rd {
namespace {

/// What one reading goes by.
struct Reading
{
    QStringList hosts;
    std::shared_ptr<DirectoryConnector> connector;
    std::shared_ptr<ShellProvider> pathShells; ///< null: no paths are tried
    Picture previous;
    std::chrono::seconds interval;
};

Result<Picture> pictureOf(const SnapshotPtr &snapshot, const Outside &outside, const Reading &reading, Monitor &monitor)
{
    const SnapshotPtr tried = reading.pathShells ? tryPaths(snapshot, *reading.pathShells, monitor) : snapshot;
    if (monitor.stopRequested()) // half of the paths tell nothing that should be kept
        return fail(Fault::Cancelled, {});
    return makePicture(tried, reading.previous, {LayoutStore(outside.layoutsFolder), outside.history, reading.interval});
}

/// Any server knows the others: when the usual one is away, the next one is asked.
Result<Picture> readFromAny(const Outside &outside, const Reading &reading, Monitor &monitor)
{
    std::optional<Error> firstProblem;
    for (const QString &host : reading.hosts) {
        const auto snapshot = outside.readTopology(host, *reading.connector, monitor);
        if (snapshot)
            return pictureOf(*snapshot, outside, reading, monitor);
        if (!firstProblem)
            firstProblem = snapshot.error();
        const Fault fault = snapshot.error().fault;
        if (fault != Fault::Unreachable && fault != Fault::TimedOut)
            break;
    }
    return pass(*firstProblem);
}

} // namespace

TopologyController::TopologyController(const Outside &outside, QThreadPool &pool, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool)
{
    m_timer.setSingleShot(true); // from the end of one reading to the start of the next
    connect(&m_timer, &QTimer::timeout, this, &TopologyController::reload);
}

TopologyController::~TopologyController()
{
    stop();
}

void TopologyController::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    m_timer.setInterval(interval);
}

void TopologyController::begin(std::shared_ptr<DirectoryConnector> connector, const Picture &first)
{
    stop();
    m_connector = std::move(connector);
    m_picture = first;
    emit pictureReady(m_picture);
    m_timer.start();
}

void TopologyController::end()
{
    stop();
    m_timer.stop();
    m_connector.reset();
    m_pathShells.reset();
    m_picture = {};
}

void TopologyController::setPathShells(std::shared_ptr<ShellProvider> shells)
{
    m_pathShells = std::move(shells);
    stop();
    reload();
}

void TopologyController::setWatched(bool watched)
{
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (!m_connector)
        return;
    if (watched)
        reload();
    else
        m_timer.stop();
}

QStringList TopologyController::hostsToAsk() const
{
    constexpr int mostTries = 3;
    QStringList hosts{m_picture.snapshot->askedFirst.fqdn()};
    for (const Server &server : m_picture.snapshot->servers)
        if (server.reached && hosts.size() < mostTries && !hosts.contains(server.id.fqdn()))
            hosts << server.id.fqdn();
    return hosts;
}

void TopologyController::reload()
{
    if (!m_connector || m_reload)
        return;
    m_timer.stop();
    const auto work = [&outside = m_outside, reading = Reading{hostsToAsk(), m_connector, m_pathShells, m_picture, m_interval}](
                          Monitor &monitor) { return readFromAny(outside, reading, monitor); };
    m_reload = deliver(startJob(m_pool, work), this, [this](const Result<Picture> &answer) { reloaded(answer); });
    emit reloadingChanged(true);
}

void TopologyController::reloaded(const Result<Picture> &answer)
{
    m_reload.clear();
    if (!m_connector)
        return;
    emit reloadingChanged(false);
    if (answer) {
        const Positions moved = std::exchange(m_moved, {});
        const History past = m_picture.history;
        m_picture = *answer;
        if (!past.isEmpty() && past.length() != m_picture.history.length())
            setHistoryLength(past.length()); // chosen while the servers were asked
        for (auto place = moved.cbegin(); place != moved.cend(); ++place)
            if (m_picture.positions.contains(place.key()))
                m_picture.positions[place.key()] = *place; // moved while the servers were asked
        emit pictureReady(m_picture);
    } else if (answer.error().fault != Fault::Cancelled) {
        emit failed(answer.error());
    }
    if (m_watched)
        m_timer.start();
}

void TopologyController::keepPlaces(const Positions &positions)
{
    if (!m_picture.snapshot)
        return;
    m_picture.positions = positions;
    if (m_reload)
        m_moved = positions;
    const auto work = [folder = m_outside.layoutsFolder, realm = m_picture.snapshot->realm, positions](Monitor &) {
        return LayoutStore(folder).save(realm, positions);
    };
    deliver(startJob(m_pool, work), this, [this](const Result<> &answer) {
        if (!answer)
            emit layoutNotKept(answer.error());
    });
}

void TopologyController::arrangeAnew()
{
    if (!m_picture.snapshot)
        return;
    const auto work = [folder = m_outside.layoutsFolder, picture = m_picture](Monitor &) {
        return rd::arrangeAnew(picture, LayoutStore(folder));
    };
    deliver(startJob(m_pool, work), this, [this](const Result<Picture> &answer) {
        if (!answer) {
            emit layoutNotKept(answer.error());
            return;
        }
        if (!m_picture.snapshot || m_picture.snapshot->realm != answer->snapshot->realm)
            return;
        m_picture.positions = answer->positions;
        if (m_reload)
            m_moved = answer->positions;
        emit pictureReady(m_picture);
    });
}

void TopologyController::setHistoryLength(std::chrono::seconds length)
{
    if (!m_outside.history || !m_picture.snapshot)
        return;
    const auto work = [store = m_outside.history, snapshot = m_picture.snapshot, findings = m_picture.analysis.findings, length,
                       interval = m_interval](Monitor &) -> Result<History> {
        auto history = store->read(snapshot->realm, length, snapshot->takenAt);
        if (history)
            history->add(*snapshot, findings, longestPause(interval));
        return history;
    };
    deliver(startJob(m_pool, work), this, [this, realm = m_picture.snapshot->realm](const Result<History> &answer) {
        if (!m_picture.snapshot || m_picture.snapshot->realm != realm)
            return;
        if (!answer) {
            emit historyNotRead(answer.error());
            return;
        }
        m_picture.history = *answer;
        emit pictureReady(m_picture);
    });
}

void TopologyController::thinkThrough(const WhatIf &changes)
{
    if (!m_picture.snapshot)
        return;
    const auto work = [snapshot = m_picture.snapshot, changes](Monitor &) { return rd::thinkThrough(*snapshot, changes); };
    const int number = ++m_thoughts;
    deliver(startJob(m_pool, work), this, [this, number](const Result<WhatIfAnswer> &answer) {
        if (number != m_thoughts)
            return; // a newer question has been asked
        if (answer)
            emit thoughtThrough(*answer);
        else
            emit notPossible(answer.error());
    });
}

void TopologyController::tellChanges(const QDateTime &since)
{
    if (!m_outside.history || !m_picture.snapshot)
        return;
    const auto work = [store = m_outside.history, realm = m_picture.snapshot->realm,
                       since](Monitor &) -> Result<QList<HistoryEvent>> {
        const auto events = store->events(realm, since);
        if (!events)
            return pass(events.error());
        return summarised(*events);
    };
    deliver(startJob(m_pool, work), this, [this, since](const Result<QList<HistoryEvent>> &answer) {
        if (answer)
            emit changesTold(since, *answer);
        else
            emit historyNotRead(answer.error());
    });
}

void TopologyController::stop()
{
    if (!m_reload)
        return;
    m_reload->disconnect(this);
    m_reload->cancel();
    m_reload->deleteLater();
    m_reload.clear();
    emit reloadingChanged(false);
}

} // namespace rd
