// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/loglevel.h"

#include <QByteArrayView>

namespace rd {

/// What a line says of itself between its time and its text.
struct LogNature
{
    LogLevel level = LogLevel::None;
    QByteArrayView component = {}; ///< program, plugin, module, thread or logger; a view into the line
    qsizetype messageAt = 0;       ///< where the words for people begin
};

/// textAt: behind the time.
LogNature readNature(QByteArrayView line, qsizetype textAt);

} // namespace rd
