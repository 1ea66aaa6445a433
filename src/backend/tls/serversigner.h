// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tls/certificate.h"

namespace rd {

struct SignedServer
{
    X509Handle certificate;
    KeyHandle key;
};

/// Makes a key and a certificate for a server of the domain by FreeIPA's rules: CN=host below the subject base, RSA with 2048
/// bits, for TLS servers and clients, two years or as long as the authority lives.
Result<SignedServer> signServer(const QString &host, const QString &subjectBase, X509 *authority, EVP_PKEY *authorityKey,
                                const QDateTime &now);

} // namespace rd
