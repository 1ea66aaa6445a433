// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd {

/// Lets sha256() of the core use OpenSSL, several times as fast as Qt's on today's processors.
void useOpenSslSha256();

} // namespace rd
