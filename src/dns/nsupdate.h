// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/records.h"

namespace rd {

/// The records as a file for nsupdate, to be run by whoever may change the zones. A record whose name or data is none that a
/// file may hold is left out.
QByteArray nsupdateFile(const QList<DnsRecord> &records);

} // namespace rd
