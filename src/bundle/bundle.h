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

/// Whether a certificate leads to one of ca.crt by its signatures; dates and names are judged apart.
enum class Chain { NotChecked, Whole, Broken };

struct BundleCertificate
{
    QString member = {}; ///< "dscert.p12", "ca.crt" …
    QString subject = {};
    QString issuer = {};
    QDateTime notBefore = {};
    QDateTime notAfter = {};
    bool hasKey = false;
    QStringList hosts = {}; ///< lower case: DNS names it is valid for, else the common name
    QString serial = {};    ///< hexadecimal
    QString keyType = {};   ///< "RSA", "EC" …; empty: not known
    int keyBits = 0;
    QString signature = {};    ///< OpenSSL's word, as "RSA-SHA256"
    QString friendlyName = {}; ///< PKCS#12 only
    bool canSign = true;       ///< may issue certificates
    bool forServers = true;    ///< its purposes, if it names any, include TLS servers
    Chain chain = Chain::NotChecked;
    bool newEncryption = false; ///< the file it is in uses AES or SHA-256, which the NSS of old hosts does not read
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

/// The file a bundle is in, as far as it is known.
struct BundleFile
{
    int mode = -1;      ///< permission bits; -1: not known
    QString owner = {}; ///< "root"; empty: not known
    QDateTime modified = {};
};

/// What a bundle is wanted for. Empty values are not compared.
struct BundleExpectation
{
    QString targetHost = {};
    QString realm = {};
    QString source = {};
    bool setupCa = false;
    QDateTime now = {};
    QString domain = {};
    int installerVersion = 0; ///< NUM_VERSION of the FreeIPA that will install; 0: not known
    bool pkinit = false;
    int validDays = 30; ///< certificates that end sooner are worth a warning
    BundleFile file = {};
};

enum class VerdictState { Good, Warning, Bad, Open };

/// What one rule says about a bundle: a sentence in finding.summary whatever the state is.
struct BundleVerdict
{
    QString rule; ///< stable word: "host", "realm", "dscert.p12" …
    VerdictState state = VerdictState::Good;
    Error finding;
};

/// Stable words: good, warning, bad, open.
QLatin1StringView verdictName(VerdictState state);

/// Every rule with its verdict, in the order in which the installer would meet them.
QList<BundleVerdict> judgeBundle(const BundleContents &contents, const BundleExpectation &expected);

/// Rules that must hold before a bundle is pushed; each broken one is a sentence. Empty: fit for use.
QList<Error> checkBundle(const BundleContents &contents, const BundleExpectation &expected);

} // namespace rd
