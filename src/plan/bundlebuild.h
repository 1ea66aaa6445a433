// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlerecipe.h"
#include "plan/bundleorigin.h"
#include "plan/replicaorder.h"

namespace rd {

/// Where the certificates of a bundle come from.
enum class BundleWay {
    OnSource,  ///< a Dogtag CA makes them for its own servers only: ipa-replica-prepare runs there
    FromFiles, ///< PKCS#12 files of the replica: a domain without a CA of its own
    SignedHere ///< the PKCS#12 file of the CA: a self-signed domain
};

/// Where a bundle goes.
struct BundlePlace
{
    QString login = {}; ///< as ssh takes it; empty: this machine
    QString path = {};
};

/// What the person wants: one bundle. The files are named; they are read when it is made.
struct BundleOrder
{
    ReplicaOrder replica = {}; ///< for whom, by whom, and its names in DNS
    BundleWay way = BundleWay::OnSource;
    int version = 0; ///< of FreeIPA, to be named in it; none is accepted by every release
    std::optional<GivenPkcs12> directoryServer = {};
    std::optional<GivenPkcs12> webServer = {};
    std::optional<GivenPkcs12> kdc = {};
    std::optional<GivenPkcs12> authority = {};
    SecretPtr passphrase = {}; ///< Directory Manager's
    QString caFile = {};       ///< PEM file of the domain's CA; empty: what this machine trusts
    BundlePlace place = {};    ///< what is made on the source stays there

    /// Broken rules as sentences; empty: can be tried.
    QStringList problems() const;
};

struct BundlePorts
{
    std::shared_ptr<ShellProvider> shells;
    std::function<Result<std::shared_ptr<DirectoryConnector>>(const SignIn &, const QString &host, Monitor &)> directories;
    std::shared_ptr<const BundleMaker> maker;
    std::shared_ptr<const BundleReader> reader;
};

struct MadeBundle
{
    BundlePlace place = {};
    QByteArray sealed = {};
    BundleContents contents = {};
    QList<BundleVerdict> verdicts = {};
    QDateTime now = {};
    QStringList notes = {}; ///< what was done, as sentences, and the words of ipa-replica-prepare
};

/// Makes a bundle and brings it to its place; what was built here is opened and judged as any other before it goes anywhere.
Result<MadeBundle> makeBundle(BundleOrder order, const BundlePorts &ports, Monitor &monitor);

struct CarriedBundle
{
    qint64 size = 0;
    QByteArray sha256 = {}; ///< the same on both ends
};

/// Brings a bundle from this or another machine to one that is reached with ssh, without a file here.
Result<CarriedBundle> carryBundle(const BundlePlace &from, const BundlePlace &to, ShellProvider &shells, Monitor &monitor);

} // namespace rd
