// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "topology/snapshot.h"

namespace rd {

/// Asks the TLS endpoints of a server for their certificates, without trusting or using them. May be used from several threads
/// at once. What could not be asked carries its problem.
class EndpointProbe
{
public:
    virtual ~EndpointProbe() = default;
    virtual QList<EndpointCertificate> certificates(const QString &host, Monitor &monitor) = 0;
};

} // namespace rd
