// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// replica-desk-cli topology SERVER: reads a domain and prints its servers and how they replicate.
int runTopology(const QStringList &arguments);

} // namespace rd
