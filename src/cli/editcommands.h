// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// topology segment add|del|reinit|sync|enable|disable …
int runSegment(const QStringList &arguments);
/// server remove FQDN
int runServer(const QStringList &arguments);
/// ruv clean|abort ID
int runRuv(const QStringList &arguments);
/// audit show|verify
int runAudit(const QStringList &arguments);

} // namespace rd
