// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <QCryptographicHash>
#include <atomic>

namespace rd {
namespace {

QByteArray qtSha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

std::atomic way = &qtSha256;

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    return way.load()(bytes);
}

void useSha256(QByteArray (*faster)(QByteArrayView bytes))
{
    way = faster;
}

} // namespace rd
