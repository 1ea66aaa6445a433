// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/analysis.h"

#include "topology/findingrules.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Analysis)
};

SuffixStructure described(const Examined &seen, size_t i)
{
    const SuffixGraph &graph = seen.graphs[i];
    const GraphStructure &structure = seen.structures[i];
    SuffixStructure result{.suffix = graph.suffix,
                           .servers = graph.size(),
                           .parts = structure.parts,
                           .cutVertices = {},
                           .bridges = {},
                           .proposal = seen.proposals[qsizetype(i)]};
    for (int v = 0; v < graph.size(); ++v)
        if (structure.cut[size_t(v)])
            result.cutVertices.append(seen.id(graph, v));
    for (const int link : structure.bridges)
        result.bridges.append(
            {seen.id(graph, graph.links[size_t(link)].a), seen.id(graph, graph.links[size_t(link)].b), graph.suffix});
    return result;
}

QList<Finding> withoutTwin(const QList<Finding> &list, const QList<Finding> &other)
{
    QList<Finding> left;
    for (const Finding &one : list)
        if (std::none_of(other.cbegin(), other.cend(), [&one](const Finding &twin) { return twin.isSameAs(one); }))
            left.append(one);
    return left;
}

} // namespace

QString listOf(const QList<ServerId> &servers)
{
    constexpr qsizetype most = 8;
    QStringList names;
    for (const ServerId &id : servers.first(std::min(most, servers.size())))
        names.append(id.fqdn());
    const QString list = names.join(QLatin1StringView(", "));
    const qsizetype more = servers.size() - names.size();
    return more > 0 ? Text::tr("%1 and %n more", nullptr, int(more)).arg(list) : list;
}

QString suffixInWords(const Snapshot &picture, const QString &suffix)
{
    const QString label = suffixLabel(suffix, picture.suffix);
    if (label == QLatin1StringView("domain"))
        return Text::tr("domain data");
    return label == QLatin1StringView("ca") ? Text::tr("CA data") : suffix;
}

QString linkText(const ServerId &a, const ServerId &b)
{
    return a.fqdn() + QStringLiteral(" – ") + b.fqdn();
}

Analysis analyse(const Snapshot &picture)
{
    const ServerIndex index(picture);
    Examined seen{.picture = picture, .index = index, .graphs = graphsOf(picture, index)};
    for (const SuffixGraph &graph : seen.graphs) {
        seen.structures.push_back(structureOf(graph));
        seen.proposals.append(proposeLinks(picture, graph, seen.structures.back()));
    }
    Analysis result;
    for (size_t i = 0; i < seen.graphs.size(); ++i)
        result.suffixes.append(described(seen, i));
    findStates(seen, result.findings);
    findStructure(seen, result.findings);
    findRoles(seen, result.findings);
    findData(seen, result.findings);
    std::stable_sort(result.findings.begin(), result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return result;
}

FindingsDiff compareFindings(const QList<Finding> &before, const QList<Finding> &after)
{
    return {withoutTwin(after, before), withoutTwin(before, after)};
}

} // namespace rd
