// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace rd {

/// A place in a block of text where a pattern may end.
struct PatternHit
{
    int pattern;
    qsizetype end; ///< offset behind its last byte
};

/// Many patterns, compiled to be looked for all at once. For one thread at a time.
class PatternSet
{
public:
    virtual ~PatternSet() = default;
    /// Appends the places, in order, where scanned patterns may end. Some may be false, but no line is missed that match() would
    /// accept once prefixes are taken off it and a carriage return from its end.
    virtual void scan(QByteArrayView block, std::vector<PatternHit> &hits) = 0;
    /// The part of the line that the pattern matches, nothing if it does not match.
    virtual std::optional<QByteArrayView> match(int pattern, QByteArrayView line) = 0;
};

/// Why a pattern cannot be used.
struct PatternFlaw
{
    int pattern;
    QString text; ///< the library's words
};

/// Makes pattern sets; what a backend must offer.
class PatternCompiler
{
public:
    virtual ~PatternCompiler() = default;
    /// Patterns are numbered through: first those that scan() looks for, then those for match() only.
    virtual tl::expected<std::unique_ptr<PatternSet>, PatternFlaw> compile(const QList<QByteArray> &scanned,
                                                                           const QList<QByteArray> &others) const = 0;
};

} // namespace rd
