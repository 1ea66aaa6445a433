// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// replica-desk-cli capture save|show|anonymise: a domain as a file, to look at without reaching it.
int runCapture(const QStringList &arguments);

} // namespace rd
