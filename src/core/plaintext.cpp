// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintext.h"

#include <algorithm>

namespace rd {
namespace {

bool steers(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0);
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || direction;
}

} // namespace

QString plainText(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), steers))
        std::replace_if(text.begin(), text.end(), steers, QChar(u' '));
    return text;
}

} // namespace rd
