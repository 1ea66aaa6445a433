// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"

namespace rd {

/// Opens a bundle with gpg and lists what it holds. Blocking, thread-safe; nothing decrypted reaches a disk.
class GpgBundleReader final : public BundleReader
{
public:
    Result<BundleContents> open(const QByteArray &sealed, const Secret &passphrase) const override;
};

} // namespace rd
