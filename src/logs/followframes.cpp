// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/followframes.h"

#include <QList>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::FollowFrames)
};

constexpr qsizetype longestHeader = 200;
constexpr qint64 largestFrame = qint64(16) << 20;

} // namespace

Result<std::optional<FollowFrame>> FollowFrames::next()
{
    const qsizetype end = m_pending.indexOf('\n');
    if (end < 0 && m_pending.size() <= longestHeader)
        return std::nullopt;
    const QList<QByteArray> words = m_pending.first(std::clamp<qsizetype>(end, 0, longestHeader)).split(' ');
    std::array<bool, 4> good{};
    FollowFrame frame{.kind = words.first().size() == 1 ? words.first()[0] : '\0',
                      .index = words.value(1).toInt(good.data()),
                      .inode = words.value(2).toLongLong(&good[1]),
                      .offset = words.value(3).toLongLong(&good[2]),
                      .print = words.value(5)};
    const qint64 size = words.value(4).toLongLong(&good[3]);
    const bool allGood = std::all_of(good.begin(), good.end(), [](bool each) { return each; });
    if (end < 0 || words.size() != 6 || !allGood || frame.index < 0 || frame.offset < 0 || frame.inode < 0 || size < 0 ||
        size > largestFrame)
        return fail(Fault::Malformed, Text::tr("What came from the host is not what the following of logs sends."),
                    QString::fromLatin1(m_pending.first(std::min(m_pending.size(), longestHeader)).toPercentEncoding(" ")),
                    Text::tr("Check that the login's start files on that host print nothing."));
    if (m_pending.size() - end - 1 < size)
        return std::nullopt;
    frame.bytes = m_pending.mid(end + 1, size);
    m_pending.remove(0, end + 1 + size);
    return frame;
}

} // namespace rd
