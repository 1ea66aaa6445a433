// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `logs FILE|FOLDER|ARCHIVE|HOST… [--follow]`
int runLogs(const QStringList &arguments);

} // namespace rd
