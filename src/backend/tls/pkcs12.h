// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tls/certificate.h"
#include "bundle/bundle.h"

#include <QByteArrayView>
#include <utility>
#include <vector>

namespace rd {

/// What is in a PKCS#12 file, for code that goes on to use it.
struct Pkcs12Content
{
    std::vector<X509Handle> certificates;
    std::vector<QString> names; ///< friendly name of each certificate
    std::vector<KeyHandle> keys;
    bool newEncryption = false; ///< AES or SHA-2: NSS of old hosts does not read it

    bool tooCostly = false; ///< something inside asks for more rounds of key stretching than anybody waits for

    /// The first certificate whose private key is there too, and that key; null if there is none.
    std::pair<X509 *, EVP_PKEY *> keyPair() const;
};

/// Opens a PKCS#12 file. An empty password is tried in both forms that programs write. Old algorithms (RC2, triple DES) are read
/// through OpenSSL's legacy provider.
/// Fault::AuthFailed: wrong password; Malformed: not PKCS#12, damaged; Internal: an algorithm that this machine lacks.
Result<Pkcs12Content> openPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password);

/// Its certificates, with those marked whose private key is in it too. anchors: PEM; when given, each certificate's chain is
/// followed to one of these.
Result<QList<BundleCertificate>> readPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password,
                                            QByteArrayView anchors = {});

/// The certificates of a PEM file, in its order.
Result<QList<BundleCertificate>> readPemCertificates(const QString &member, QByteArrayView bytes);

/// All that can be read of a PEM file.
std::vector<X509Handle> pemCertificates(QByteArrayView bytes);

} // namespace rd
