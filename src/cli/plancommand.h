// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `replica plan FQDN --from SERVER … --format commands|ansible|json`
int runPlan(const QStringList &arguments);

} // namespace rd
