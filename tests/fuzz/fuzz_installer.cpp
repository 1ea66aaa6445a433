// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "installer/installerparser.h"
#include "support/eventtext.h"

#include <algorithm>

namespace rd::fuzz {

void installer(QByteArrayView bytes)
{
    InstallerParser whole;
    InstallerEvents expected = whole.feed(bytes);
    expected += whole.finish();

    const qsizetype size = bytes.isEmpty() ? 1 : 1 + static_cast<unsigned char>(bytes.front()) % 16;
    InstallerParser cut;
    InstallerEvents events;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        events += cut.feed(bytes.sliced(at, std::min(size, bytes.size() - at)));
    events += cut.finish();
    const QStringList texts = test::eventTexts(events);
    if (texts != test::eventTexts(expected))
        qFatal("pieces of %d bytes give other events", int(size));

    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n'; };
    for (const QString &text : texts)
        if (std::any_of(text.begin(), text.end(), isControl))
            qFatal("an event carries control characters");

    InstallerParser interrupted;
    interrupted.feed(bytes);
    interrupted.idle();
    interrupted.feed(bytes);
    interrupted.finish();
}

} // namespace rd::fuzz
