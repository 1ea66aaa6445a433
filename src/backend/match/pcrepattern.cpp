// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/pcrepattern.h"

#include <array>

namespace rd {
namespace {

constexpr uint32_t mostTries = 200000; // a stranger's line must not cost seconds

} // namespace

tl::expected<PcrePattern, QString> PcrePattern::compile(const QByteArray &pattern, Text text)
{
    int code = 0;
    PCRE2_SIZE offset = 0;
    const uint32_t options = PCRE2_NEVER_UTF | (text == Text::Lines ? PCRE2_MULTILINE : PCRE2_DOLLAR_ENDONLY);
    PcrePattern compiled;
    compiled.m_code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.constData()), static_cast<size_t>(pattern.size()),
                                        options, &code, &offset, nullptr));
    if (!compiled.m_code) {
        std::array<PCRE2_UCHAR, 200> words{};
        pcre2_get_error_message(code, words.data(), words.size());
        return tl::unexpected(QStringLiteral("%1 (%2, %3)")
                                  .arg(QString::fromUtf8(reinterpret_cast<const char *>(words.data())),
                                       QString::fromUtf8(pattern), QString::number(offset)));
    }
    pcre2_jit_compile(compiled.m_code.get(), PCRE2_JIT_COMPLETE); // without it the same answers come later
    compiled.m_data.reset(pcre2_match_data_create(1, nullptr));
    compiled.m_limits.reset(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(compiled.m_limits.get(), mostTries);
    return compiled;
}

std::optional<QByteArrayView> PcrePattern::match(QByteArrayView text, qsizetype from) const
{
    const char *data = text.data() ? text.data() : ""; // PCRE2 refuses a null pointer
    if (pcre2_match(m_code.get(), reinterpret_cast<PCRE2_SPTR>(data), static_cast<size_t>(text.size()), static_cast<size_t>(from),
                    0, m_data.get(), m_limits.get()) < 0)
        return {};
    const PCRE2_SIZE *ends = pcre2_get_ovector_pointer(m_data.get());
    const auto start = static_cast<qsizetype>(ends[0]);
    const auto end = static_cast<qsizetype>(ends[1]);
    if (start > end) // \K in a lookahead
        return {};
    return text.sliced(start, end - start);
}

} // namespace rd
