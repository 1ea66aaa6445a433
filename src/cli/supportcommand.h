// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `support-package OUT LOG…`: logs, versions, plan and verdict in one file for others, without secrets.
int runSupportPackage(const QStringList &arguments);

} // namespace rd
