// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "models/logstore.h"

#include <array>
#include <optional>

namespace rd {

/// Finds a literal text in bytes; upper and lower case of ASCII letters count as the same.
class LiteralFinder
{
public:
    explicit LiteralFinder(const QByteArray &wanted);
    bool isEmpty() const { return m_wanted.isEmpty(); }
    qsizetype size() const { return m_wanted.size(); }
    /// Offset of the first hit at or behind from; -1: none.
    qsizetype find(QByteArrayView text, qsizetype from = 0) const;

private:
    QByteArray m_wanted; ///< lower case
    std::array<qsizetype, 256> m_skip{};
};

enum class SearchDirection { Forward, Backward };

/// The next line with a hit, from the given line on (that one included), around the end if need be. For a job.
std::optional<qint64> findLine(const QList<LogStore::Piece> &pieces, const LiteralFinder &finder, qint64 from,
                               SearchDirection direction, const Monitor &monitor);

} // namespace rd
