// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rd {

/// One argument as a POSIX shell reads it back unchanged, whatever bytes it holds (except NUL, which is dropped).
QString shellQuote(const QString &argument);
QString shellQuote(const QStringList &argv);

} // namespace rd
