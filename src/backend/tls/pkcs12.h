// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

#include <QByteArrayView>

namespace rd {

/// The certificates of a PKCS#12 file, with those marked whose private key is in it too. An empty password is tried in both
/// forms that programs write. Old algorithms (RC2, triple DES) are read through OpenSSL's legacy provider.
/// Fault::AuthFailed: wrong password; Malformed: not PKCS#12, damaged; Internal: an algorithm that this machine lacks.
Result<QList<BundleCertificate>> readPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password);

/// The certificates of a PEM file, in its order.
Result<QList<BundleCertificate>> readPemCertificates(const QString &member, QByteArrayView bytes);

} // namespace rd
