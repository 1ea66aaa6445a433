// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"

namespace rd {

/// The real outside: LDAP, Kerberos, OpenSSH, gpg, DNS.
Outside backendOutside(const QString &sshConfig);

} // namespace rd
