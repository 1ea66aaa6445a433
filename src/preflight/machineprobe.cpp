// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/machineprobe.h"

#include <QCoreApplication>
#include <atomic>

namespace rd {
namespace {

constexpr std::chrono::milliseconds glance{1000};

/// Stops what takes longer than a glance.
class GlanceMonitor final : public Monitor
{
public:
    explicit GlanceMonitor(Monitor &outer) : m_outer(outer) {}
    bool stopRequested() const override { return m_outer.stopRequested() || isOver(); }
    void progress(int, int, const QString &) override {}
    bool isOver() const { return std::chrono::steady_clock::now() >= m_end; }

private:
    Monitor &m_outer;
    std::chrono::steady_clock::time_point m_end = std::chrono::steady_clock::now() + glance;
};

/// Nobody is there to answer; that something was asked is what it tells.
class NobodyAsker final : public Asker
{
public:
    Result<SecretPtr> ask(const Question &, Monitor &) override
    {
        m_wasAsked = true;
        return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
    }
    bool wasAsked() const { return m_wasAsked; }

private:
    std::atomic<bool> m_wasAsked = false; ///< ssh's questions come from its own thread
};

} // namespace

Result<MachineProbe> probeMachine(const MachineName &machine, const MachineProbePorts &ports, Monitor &monitor)
{
    GlanceMonitor limited(monitor);
    MachineProbe probe;
    probe.addresses = ports.resolve(machine.fqdn, limited).value_or(QStringList());
    const auto nobody = std::make_shared<NobodyAsker>();
    const auto shell = ports.shells(std::make_shared<Credentials>(nobody))
                           ->open(machine.login.isEmpty() ? machine.fqdn : machine.login, limited);
    if (monitor.stopRequested())
        return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
    if (shell) {
        probe.ssh = MachineProbe::Ssh::Works;
    } else if (nobody->wasAsked()) {
        probe.ssh = MachineProbe::Ssh::Asks;
    } else if (!limited.isOver()) {
        probe.ssh = MachineProbe::Ssh::Fails;
        probe.problem = shell.error();
    }
    return probe;
}

} // namespace rd
