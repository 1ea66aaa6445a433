// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <optional>

namespace rd {

/// A PKCS#12 file that the person gave, and what opens it.
struct GivenPkcs12
{
    QString name; ///< for sentences
    QByteArray bytes;
    SecretPtr pin;
};

/// What a bundle is built from on this machine. Either both servers' files are given (a domain without a CA of its own), or the
/// authority that signs them (a self-signed domain).
struct BundleRecipe
{
    RealmInfo realm = {};
    QByteArray caCertificates = {}; ///< PEM, as the directory has them
    std::optional<GivenPkcs12> directoryServer = {};
    std::optional<GivenPkcs12> webServer = {};
    std::optional<GivenPkcs12> kdc = {};
    std::optional<GivenPkcs12> authority = {};
    SecretPtr passphrase = {}; ///< Directory Manager's
    QDateTime now = {};
};

/// Builds sealed bundles in memory.
class BundleMaker
{
public:
    virtual ~BundleMaker() = default;
    virtual Result<QByteArray> make(const BundleRecipe &recipe) const = 0;
};

} // namespace rd
