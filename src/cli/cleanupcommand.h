// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `replica cleanup FQDN --from SERVER`
int runCleanup(const QStringList &arguments);
/// `replica retry RUN`
int runStop(const QStringList &arguments);
int runRetry(const QStringList &arguments);

} // namespace rd
