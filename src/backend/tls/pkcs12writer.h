// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tls/certificate.h"
#include "bundle/wipedbytes.h"
#include "core/secret.h"

#include <vector>

namespace rd {

/// Key, certificate and the CAs above it as they go into a bundle.
struct Pkcs12Recipe
{
    X509 *certificate = nullptr; ///< not owned
    EVP_PKEY *key = nullptr;     ///< not owned
    std::vector<X509 *> chain = {};
    QString friendlyName = {}; ///< of key and certificate
    QString caName = {};       ///< of the first CA; FreeIPA 2.2 and 3.0 find it by having a name
};

/// Writes a PKCS#12 file that the NSS of EL 6 and 7 reads: triple DES and SHA-1.
Result<WipedBytes> writePkcs12(const Pkcs12Recipe &recipe, const Secret &password);

} // namespace rd
