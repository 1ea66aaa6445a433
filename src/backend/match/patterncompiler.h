// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns.h"

namespace rd {

/// Patterns on Vectorscan, which looks for all of them in one pass, and PCRE2, which decides. Where the processor lacks what
/// Vectorscan needs, and for patterns that it cannot do, PCRE2 looks for them one by one.
class VectorPatternCompiler final : public PatternCompiler
{
public:
    enum class Engine { Best, Pcre };
    explicit VectorPatternCompiler(Engine engine = Engine::Best) : m_engine(engine) {}

    tl::expected<std::unique_ptr<PatternSet>, PatternFlaw> compile(const QList<QByteArray> &scanned,
                                                                   const QList<QByteArray> &others) const override;

private:
    Engine m_engine;
};

} // namespace rd
