// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/topologycontroller.h"

#include "core/job.h"

namespace rd {
namespace {

/// Any server knows the others: when the usual one is away, the next one is asked.
Result<Picture> readFromAny(const Outside &outside, const QStringList &hosts, DirectoryConnector &connector,
                            const Picture &previous, Monitor &monitor)
{
    std::optional<Error> firstProblem;
    for (const QString &host : hosts) {
        const auto snapshot = outside.readTopology(host, connector, monitor);
        if (snapshot)
            return makePicture(*snapshot, previous, LayoutStore(outside.layoutsFolder));
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
    m_picture = {};
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
    const auto work = [&outside = m_outside, hosts = hostsToAsk(), connector = m_connector,
                       previous = m_picture](Monitor &monitor) -> Result<Picture> {
        return readFromAny(outside, hosts, *connector, previous, monitor);
    };
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
        m_picture = *answer;
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
