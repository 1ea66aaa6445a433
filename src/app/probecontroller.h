// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "gui/replicas/orderpage.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace rd {

/// Glances at the machines of an order while they are typed, and measures how far away the servers are.
class ProbeController : public QObject
{
    Q_OBJECT
public:
    ProbeController(const Outside &outside, QThreadPool &pool, OrderPage &page, QObject *parent = nullptr);
    ~ProbeController() override;

    /// The servers that could be the source; null: nobody is signed in.
    void setSnapshot(const SnapshotPtr &snapshot);

private:
    void probe(OrderPage::Machine which, const MachineName &machine);
    void measure(const ServerId &server);

    const Outside &m_outside;
    QThreadPool &m_pool;
    OrderPage &m_page;
    QHash<int, QFuture<Result<MachineProbe>>> m_probes; ///< by which machine
    QHash<ServerId, QFuture<Result<double>>> m_measures;
    QHash<ServerId, double> m_roundTrips; ///< ms
};

} // namespace rd
