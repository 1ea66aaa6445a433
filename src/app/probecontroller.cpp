// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probecontroller.h"

#include "core/job.h"

namespace rd {

ProbeController::ProbeController(const Outside &outside, QThreadPool &pool, OrderPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_page(page)
{
    if (m_outside.resolve)
        connect(&page, &OrderPage::probeRequested, this, &ProbeController::probe);
}

ProbeController::~ProbeController()
{
    for (auto &each : m_probes)
        each.cancel();
    for (auto &each : m_measures)
        each.cancel();
    for (auto &each : m_probes)
        each.waitForFinished();
    for (auto &each : m_measures)
        each.waitForFinished();
}

void ProbeController::probe(OrderPage::Machine which, const MachineName &machine)
{
    auto &running = m_probes[static_cast<int>(which)];
    running.cancel();
    const auto work = [ports = MachineProbePorts{m_outside.resolve, m_outside.shells}, machine](Monitor &monitor) {
        return probeMachine(machine, ports, monitor);
    };
    const auto job = startJob(m_pool, work);
    running = job;
    deliver(job, this, [this, which, machine](const Result<MachineProbe> &probe) {
        if (probe)
            m_page.showProbe(which, machine, *probe);
    });
}

void ProbeController::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!snapshot || !m_outside.roundTrip)
        return;
    for (const Server &server : snapshot->servers)
        if (server.reached && !m_measures.contains(server.id))
            measure(server.id);
}

void ProbeController::measure(const ServerId &server)
{
    const auto work = [measure = m_outside.roundTrip, host = server.fqdn()](Monitor &monitor) { return measure(host, monitor); };
    const auto job = startJob(m_pool, work);
    m_measures.insert(server, job);
    deliver(job, this, [this, server](const Result<double> &milliseconds) {
        if (!milliseconds)
            return; // behind a jump host, perhaps
        m_roundTrips.insert(server, *milliseconds);
        m_page.setRoundTrips(m_roundTrips);
    });
}

} // namespace rd
