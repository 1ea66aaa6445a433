// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"
#include "core/handle.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace rd {

using X509Handle = Handle<X509, X509_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;

/// What a person wants to know of a certificate; hasKey is left false.
BundleCertificate describeCertificate(const QString &member, X509 *certificate);

/// The first error OpenSSL has noted in this thread, in its words; the rest is forgotten.
QString takeOpenSslError();

} // namespace rd
