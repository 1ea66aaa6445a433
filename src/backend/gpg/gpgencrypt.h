// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/wipedbytes.h"
#include "core/result.h"

namespace rd {

/// Seals bytes with a passphrase as a binary OpenPGP message that every GnuPG since 1.4 opens: AES-256 with an integrity code,
/// nothing newer than RFC 4880, not compressed (keys and certificates do not get smaller). Works in a GnuPG home of its own.
Result<QByteArray> gpgEncrypt(QByteArrayView plain, const Secret &passphrase);

} // namespace rd
