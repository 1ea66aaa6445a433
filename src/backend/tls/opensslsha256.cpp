// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/opensslsha256.h"

#include "core/sha256.h"

#include <new>
#include <openssl/evp.h>

namespace rd {
namespace {

QByteArray openSslSha256(QByteArrayView bytes)
{
    QByteArray sum(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char *>(sum.data()), &size,
                   EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc(); // the only way in which it fails
    return sum.first(size).toHex();
}

} // namespace

void useOpenSslSha256()
{
    useSha256(openSslSha256);
}

} // namespace rd
