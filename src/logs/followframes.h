// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <optional>

namespace rd {

/// A piece of what the script on the host sends.
struct FollowFrame
{
    char kind = 0;
    int index = 0;
    qint64 inode = 0;
    qint64 offset = 0;
    QByteArray print = {}; ///< of what is before the offset
    QByteArray bytes = {};
};

/// Cuts frames out of a byte stream that may end anywhere.
class FollowFrames
{
public:
    /// Nothing: more bytes are needed. An error: these are no frames.
    Result<std::optional<FollowFrame>> next();
    void feed(QByteArrayView bytes) { m_pending.append(bytes); }

private:
    QByteArray m_pending;
};

} // namespace rd
