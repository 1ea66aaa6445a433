// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace rd {

/// realm_info/realm_info of a bundle.
struct RealmInfo
{
    QString realm = {};
    QString domain = {};
    QString source = {};      ///< master_host_name
    QString destination = {}; ///< destination_host
    QString subjectBase = {};
    int version = 0; ///< NUM_VERSION of the source; 0: not given (2.2)
};

struct BundleCertificate
{
    QString member = {}; ///< "dscert.p12", "ca.crt" …
    QString subject = {};
    QString issuer = {};
    QDateTime notBefore = {};
    QDateTime notAfter = {};
    bool hasKey = false;
    QStringList hosts = {}; ///< lower case: DNS names it is valid for, else the common name
};

/// A member that is there but could not be read.
struct BundleDefect
{
    QString member;
    Error error;
};

/// What is inside a replica information file. Holds no secret.
struct BundleContents
{
    QStringList members = {}; ///< names below realm_info/
    RealmInfo realm = {};
    QList<BundleCertificate> certificates = {};
    QList<BundleDefect> defects = {};
    bool hasCa = false; ///< cacert.p12 present: the realm has a CA
    int dogtagPort = 0; ///< 389, 7389; 0: file absent
};

/// Opens sealed bundles in memory.
class BundleReader
{
public:
    virtual ~BundleReader() = default;
    /// Fault::AuthFailed: wrong passphrase (or altered; gpg cannot always tell); Malformed: not a bundle; Internal: gpg missing.
    virtual Result<BundleContents> open(const QByteArray &sealed, const Secret &passphrase) const = 0;
};

/// Rules a bundle must pass before it is pushed; each broken one is a sentence. Empty: fit for use.
struct BundleExpectation
{
    QString targetHost = {};
    QString realm = {};  ///< empty: not known
    QString source = {}; ///< empty: any
    bool setupCa = false;
    QDateTime now = {};
};
QList<Error> checkBundle(const BundleContents &contents, const BundleExpectation &expected);

} // namespace rd
