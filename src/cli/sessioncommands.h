// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `replica create FQDN --from SERVER …`, `replica cleanup FQDN --from SERVER`, `replica retry RUN`
int runReplica(const QStringList &arguments);

/// `runs list`, `runs show RUN`, `runs attach RUN`
int runRuns(const QStringList &arguments);

} // namespace rd
