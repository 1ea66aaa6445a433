// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerevent.h"

#include <QByteArrayView>

namespace rd {

/// Turns the bytes of an installer's terminal into events; FreeIPA 2.2 to 4.13, prepare and install alike. Accepts unknown
/// phases, steps and totals. Keeps half lines between calls; text without a line end is a prompt when it looks like one.
class InstallerParser
{
public:
    InstallerEvents feed(QByteArrayView bytes);
    /// To be called when nothing came for a moment: a line without an end may be a prompt now.
    InstallerEvents idle();
    InstallerEvents finish();

private:
    void takeLine(QByteArrayView line, InstallerEvents &events);
    void takePartial(InstallerEvents &events, bool quiet);
    QByteArray m_pending;
    bool m_promptReported = false;
    bool m_skipLineFeed = false;
};

/// The display form of remote bytes: control sequences removed, invalid UTF-8 replaced, CR progress kept as the last text.
QString displayText(QByteArrayView line);

} // namespace rd
