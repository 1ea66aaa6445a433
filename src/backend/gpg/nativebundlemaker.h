// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundlerecipe.h"

namespace rd {

/// Builds a bundle on this machine with OpenSSL, libarchive and gpg. Blocking, thread-safe; nothing in clear reaches a disk.
class NativeBundleMaker final : public BundleMaker
{
public:
    Result<QByteArray> make(const BundleRecipe &recipe) const override;
};

} // namespace rd
