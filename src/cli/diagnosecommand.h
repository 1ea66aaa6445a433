// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rd {

/// `diagnose FILE|FOLDER|ARCHIVE|HOST…`, `diagnose --explain ID`, `diagnose --list`
int runDiagnose(const QStringList &arguments);

} // namespace rd
