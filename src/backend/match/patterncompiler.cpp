// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/patterncompiler.h"

#include "backend/match/pcrepattern.h"
#include "core/handle.h"

#include <QCoreApplication>
#include <algorithm>
#include <hs/hs.h>
#include <vector>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Patterns)
};

using Database = Handle<hs_database_t, hs_free_database>;
using Scratch = Handle<hs_scratch_t, hs_free_scratch>;
using CompileError = Handle<hs_compile_error_t, hs_free_compile_error>;

constexpr unsigned scanFlags = HS_FLAG_MULTILINE | HS_FLAG_PREFILTER | HS_FLAG_ALLOWEMPTY;

int collect(unsigned id, unsigned long long, unsigned long long to, unsigned, void *context)
{
    auto &hits = *static_cast<std::vector<PatternHit> *>(context);
    hits.push_back({static_cast<int>(id), static_cast<qsizetype>(to)});
    return 0;
}

class VectorPatternSet final : public PatternSet
{
public:
    void scan(QByteArrayView block, std::vector<PatternHit> &hits) override;
    std::optional<QByteArrayView> match(int pattern, QByteArrayView line) override
    {
        const auto &exact = m_exact[static_cast<size_t>(pattern)];
        return exact.match(line);
    }

    tl::expected<void, PatternFlaw> addExact(const QList<QByteArray> &patterns);
    tl::expected<void, PatternFlaw> addSearched(int index, const QByteArray &pattern);
    bool buildDatabase(const std::vector<int> &indexes, const QList<QByteArray> &patterns);

private:
    struct Searched
    {
        int index;
        PcrePattern pattern;
    };
    void search(const Searched &searched, QByteArrayView block, std::vector<PatternHit> &hits) const;

    Database m_database;
    Scratch m_scratch;
    std::vector<Searched> m_searched; ///< scanned patterns that are not in the database
    std::vector<PcrePattern> m_exact; ///< all, by their numbers
};

void VectorPatternSet::search(const Searched &searched, QByteArrayView block, std::vector<PatternHit> &hits) const
{
    for (qsizetype from = 0; from <= block.size();) {
        const auto found = searched.pattern.match(block, from);
        if (!found)
            return;
        const qsizetype end = found->data() - block.data() + found->size();
        hits.push_back({searched.index, end});
        // One hit a line is enough
        const qsizetype next = block.indexOf('\n', std::max(end - 1, from));
        if (next < 0)
            return;
        from = next + 1;
    }
}

void VectorPatternSet::scan(QByteArrayView block, std::vector<PatternHit> &hits)
{
    const size_t before = hits.size();
    if (m_database)
        hs_scan(m_database.get(), block.data() ? block.data() : "", static_cast<unsigned>(block.size()), 0, m_scratch.get(),
                collect, &hits);
    for (const Searched &searched : m_searched)
        search(searched, block, hits);
    std::sort(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(),
              [](const PatternHit &a, const PatternHit &b) { return a.end < b.end; });
}

tl::expected<void, PatternFlaw> VectorPatternSet::addExact(const QList<QByteArray> &patterns)
{
    for (const QByteArray &pattern : patterns) {
        const int index = static_cast<int>(m_exact.size());
        auto compiled = PcrePattern::compile(pattern, PcrePattern::Text::Line);
        if (!compiled)
            return tl::unexpected(PatternFlaw{index, compiled.error()});
        if (compiled->match({}))
            return tl::unexpected(PatternFlaw{index, Text::tr("it matches an empty line: %1").arg(QString::fromUtf8(pattern))});
        m_exact.push_back(*std::move(compiled));
    }
    return {};
}

tl::expected<void, PatternFlaw> VectorPatternSet::addSearched(int index, const QByteArray &pattern)
{
    auto compiled = PcrePattern::compile(pattern, PcrePattern::Text::Lines);
    if (!compiled)
        return tl::unexpected(PatternFlaw{index, compiled.error()});
    m_searched.push_back({index, *std::move(compiled)});
    return {};
}

bool VectorPatternSet::buildDatabase(const std::vector<int> &indexes, const QList<QByteArray> &patterns)
{
    if (indexes.empty())
        return true;
    std::vector<const char *> texts;
    std::vector<unsigned> ids;
    for (const int index : indexes) {
        texts.push_back(patterns[index].constData());
        ids.push_back(static_cast<unsigned>(index));
    }
    const std::vector<unsigned> flags(indexes.size(), scanFlags);
    CompileError error;
    hs_database_t *database = nullptr;
    hs_compile_error_t *words = nullptr;
    const bool compiled = hs_compile_multi(texts.data(), flags.data(), ids.data(), static_cast<unsigned>(texts.size()),
                                           HS_MODE_BLOCK, nullptr, &database, &words) == HS_SUCCESS;
    m_database.reset(database);
    error.reset(words);
    hs_scratch_t *scratch = nullptr;
    if (!compiled || hs_alloc_scratch(m_database.get(), &scratch) != HS_SUCCESS)
        m_database.reset();
    m_scratch.reset(scratch);
    return m_database != nullptr;
}

/// Whether Vectorscan takes the pattern at all.
bool isScannable(const QByteArray &pattern)
{
    hs_expr_info_t *info = nullptr;
    hs_compile_error_t *words = nullptr;
    const bool good = hs_expression_info(pattern.constData(), scanFlags, &info, &words) == HS_SUCCESS;
    const CompileError error(words);
    std::free(info); // its documented owner: the allocator set for misc, which is malloc
    return good;
}

} // namespace

tl::expected<std::unique_ptr<PatternSet>, PatternFlaw> VectorPatternCompiler::compile(const QList<QByteArray> &scanned,
                                                                                      const QList<QByteArray> &others) const
{
    auto set = std::make_unique<VectorPatternSet>();
    // Numbered through, and what PCRE2 refuses is refused whoever scans
    if (auto added = set->addExact(scanned); !added)
        return tl::unexpected(added.error());
    if (auto added = set->addExact(others); !added)
        return tl::unexpected(added.error());

    std::vector<int> fast;
    const bool vectors = m_engine == Engine::Best && hs_valid_platform() == HS_SUCCESS;
    for (int i = 0; i < scanned.size(); ++i) {
        if (vectors && isScannable(scanned[i]))
            fast.push_back(i);
        else if (auto added = set->addSearched(i, scanned[i]); !added)
            return tl::unexpected(added.error());
    }
    if (!set->buildDatabase(fast, scanned))
        for (const int index : fast)
            if (auto added = set->addSearched(index, scanned[index]); !added)
                return tl::unexpected(added.error());
    return std::unique_ptr<PatternSet>(std::move(set));
}

} // namespace rd
