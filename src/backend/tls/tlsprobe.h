// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/endpointprobe.h"

#include <QMutex>

namespace rd {

/// Shakes hands with the LDAPS and HTTPS ports of a server only to look at its certificate. An answer serves for some minutes, so
/// that a domain looked at all day is not asked all day.
class TlsProbe final : public EndpointProbe
{
public:
    QList<EndpointCertificate> certificates(const QString &host, Monitor &monitor) override;

private:
    struct Kept
    {
        QDateTime at;
        QList<EndpointCertificate> certificates;
    };
    QMutex m_guard; ///< of the one below
    QHash<QString, Kept> m_kept;
};

/// One port, now.
EndpointCertificate probeCertificate(const QString &host, const QString &service, quint16 port, Monitor &monitor);

} // namespace rd
