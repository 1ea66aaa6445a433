// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/wipedbytes.h"
#include "core/result.h"

namespace rd {

/// Opens a passphrase-encrypted OpenPGP message (binary or armored) in memory, with a GnuPG home of its own that is gone
/// afterwards: the person's keyrings, agent and caches are neither read nor changed. Output beyond `most` bytes is refused.
/// Fault::AuthFailed: wrong passphrase, or so damaged that it looks like one; Malformed: not OpenPGP, made for a key, altered, cut
/// off, too large; Internal: gpg is missing.
Result<WipedBytes> gpgDecrypt(QByteArrayView sealed, const Secret &passphrase, size_t most);

} // namespace rd
