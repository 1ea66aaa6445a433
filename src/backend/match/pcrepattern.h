// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handle.h"

#include <QByteArrayView>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace rd {

/// One Perl-compatible pattern over bytes. Gives up on a text that takes it too long, as if it did not match.
class PcrePattern
{
public:
    enum class Text { Line, Lines }; ///< Lines: anchors mean line ends
    static tl::expected<PcrePattern, QString> compile(const QByteArray &pattern, Text text);

    /// The first match at or behind from.
    std::optional<QByteArrayView> match(QByteArrayView text, qsizetype from = 0) const;

private:
    Handle<pcre2_code, pcre2_code_free> m_code;
    Handle<pcre2_match_data, pcre2_match_data_free> m_data;
    Handle<pcre2_match_context, pcre2_match_context_free> m_limits;
};

} // namespace rd
