// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/archive/tarreader.h"
#include "bundle/bundle.h"

namespace rd {

/// Opens a bundle with gpg and lists what it holds. Blocking, thread-safe; nothing decrypted reaches a disk.
class GpgBundleReader final : public BundleReader
{
public:
    /// most: bytes of content; what unpacks to more is refused as soon as it shows.
    explicit GpgBundleReader(qsizetype most = mostTarBytes) : m_most(most) {}
    Result<BundleContents> open(const QByteArray &sealed, const Secret &passphrase) const override;

private:
    qsizetype m_most;
};

} // namespace rd
