// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rd {

/// Takes terminal control out of a byte stream: escape sequences (CSI, OSC, DCS and the like) and control characters other than
/// tab, line feed and carriage return. Remembers a sequence that is cut between two pieces. An unfinished sequence ends with the
/// line, so that a stranger's text cannot swallow what follows.
class ControlFilter
{
public:
    /// The cleaned bytes: the input itself where there was nothing to clean, else a view of buffer.
    QByteArrayView clean(QByteArrayView bytes, QByteArray &buffer);

private:
    enum class State : char { Text, Escape, Intermediate, Csi, String, StringEscape };
    bool keeps(char c);
    State m_state = State::Text;
};

} // namespace rd
