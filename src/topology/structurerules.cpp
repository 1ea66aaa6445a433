// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/findingrules.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Analysis)
};

QList<ServerId> idsOf(const Examined &seen, const SuffixGraph &graph, const std::vector<int> &vertices)
{
    QList<ServerId> ids;
    for (const int v : vertices)
        ids.append(seen.id(graph, v));
    return ids;
}

QString proposalAdvice(const Proposal &proposal)
{
    if (proposal.links.isEmpty())
        return Text::tr("Add a link that leads around it. Every server near it already has %1 links, the most that is advised.")
            .arg(mostLinksAdvised);
    QStringList links;
    for (const Proposal::Link &link : proposal.links)
        links.append(linkText(link.left, link.right));
    const QString list = links.join(QLatin1StringView(", "));
    return proposal.complete ? Text::tr("Add %1: then the loss of any one server or link is survived.").arg(list)
                             : Text::tr("Add %1: then fewer single failures split the domain.").arg(list);
}

/// One set of vertices for each value of a numbering.
std::vector<std::vector<int>> setsOf(const std::vector<int> &numbering, int count)
{
    std::vector<std::vector<int>> sets{size_t(count)};
    for (size_t v = 0; v < numbering.size(); ++v)
        sets[size_t(numbering[v])].push_back(int(v));
    return sets;
}

void findParts(const Examined &seen, size_t i, QList<Finding> &found)
{
    const SuffixGraph &graph = seen.graphs[i];
    const GraphStructure &structure = seen.structures[i];
    if (structure.circles <= 1)
        return;
    Finding finding{.id = QStringLiteral("split"), .severity = Severity::Critical, .suffix = graph.suffix};
    const bool apart = structure.parts > 1;
    auto sets = apart ? setsOf(structure.part, structure.parts) : setsOf(structure.circle, structure.circles);
    std::stable_sort(sets.begin(), sets.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    for (size_t s = 1; s < sets.size(); ++s)
        finding.servers += idsOf(seen, graph, sets[s]);
    for (const auto &set : sets)
        finding.evidence.append(Text::tr("%n server(s): %1", nullptr, int(set.size())).arg(listOf(idsOf(seen, graph, set))));
    const QString what = suffixInWords(seen.picture, graph.suffix);
    if (apart) {
        finding.title =
            Text::tr("The servers of the %1 fall into %n part(s) that do not replicate.", nullptr, structure.parts).arg(what);
        finding.explanation = Text::tr("A change made in one part never arrives in the others.");
        finding.advice.append(proposalAdvice(seen.proposals[qsizetype(i)]));
    } else {
        finding.id = QStringLiteral("one-way-reach");
        finding.title = Text::tr("Changes of the %1 made on some servers do not reach all others.").arg(what);
        finding.explanation = Text::tr("The links between these groups lead one way only.");
        finding.advice.append(Text::tr("Add the missing direction, or switch on the agreement that is switched off."));
    }
    found.append(finding);
}

/// What remains together when a cut vertex is gone.
std::vector<std::vector<int>> partsWithout(const SuffixGraph &graph, int gone)
{
    std::vector<std::vector<int>> parts;
    std::vector<bool> seen(size_t(graph.size()));
    seen[size_t(gone)] = true;
    for (int at = graph.start[size_t(gone)]; at < graph.start[size_t(gone) + 1]; ++at) {
        const int first = graph.other(graph.around[size_t(at)], gone);
        if (seen[size_t(first)])
            continue;
        std::vector<int> part{first};
        seen[size_t(first)] = true;
        for (size_t next = 0; next < part.size(); ++next)
            for (int edge = graph.start[size_t(part[next])]; edge < graph.start[size_t(part[next]) + 1]; ++edge) {
                const int w = graph.other(graph.around[size_t(edge)], part[next]);
                if (!seen[size_t(w)]) {
                    seen[size_t(w)] = true;
                    part.push_back(w);
                }
            }
        parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return parts;
}

/// In a domain of very many, the first ones are told one by one.
constexpr int mostToldApart = 25;

void findCutVertices(const Examined &seen, size_t i, QList<Finding> &found)
{
    const SuffixGraph &graph = seen.graphs[i];
    int told = 0;
    for (int v = 0; v < graph.size() && told < mostToldApart; ++v) {
        if (!seen.structures[i].cut[size_t(v)])
            continue;
        ++told;
        const ServerId &id = seen.id(graph, v);
        Finding finding{
            .id = QStringLiteral("cut-vertex"), .severity = Severity::Warning, .suffix = graph.suffix, .servers = {id}};
        finding.title = Text::tr("Without %1 the %2 would split.").arg(id.fqdn(), suffixInWords(seen.picture, graph.suffix));
        finding.explanation = Text::tr("All replication between these groups goes through this one server.");
        for (const auto &part : partsWithout(graph, v))
            finding.evidence.append(
                Text::tr("%n server(s): %1", nullptr, int(part.size())).arg(listOf(idsOf(seen, graph, part))));
        finding.advice.append(proposalAdvice(seen.proposals[qsizetype(i)]));
        found.append(finding);
    }
}

void findBridges(const Examined &seen, size_t i, QList<Finding> &found)
{
    const SuffixGraph &graph = seen.graphs[i];
    int told = 0;
    for (const int number : seen.structures[i].bridges) {
        const SuffixGraph::Link &link = graph.links[size_t(number)];
        // The only link of a server is told as too few links of that server.
        if (graph.degree(link.a) == 1 || graph.degree(link.b) == 1 || ++told > mostToldApart)
            continue;
        const ServerId &a = seen.id(graph, link.a);
        const ServerId &b = seen.id(graph, link.b);
        Finding finding{.id = QStringLiteral("bridge"),
                        .severity = Severity::Warning,
                        .suffix = graph.suffix,
                        .servers = {a, b},
                        .agreements = {{a, b, graph.suffix}, {b, a, graph.suffix}}};
        finding.title =
            Text::tr("Without the link %1 the %2 would split.").arg(linkText(a, b), suffixInWords(seen.picture, graph.suffix));
        finding.explanation =
            Text::tr("It is the only way between the servers on its two sides; the directory refuses to remove it.");
        finding.advice.append(proposalAdvice(seen.proposals[qsizetype(i)]));
        found.append(finding);
    }
}

void findDegrees(const Examined &seen, size_t i, QList<Finding> &found)
{
    const SuffixGraph &graph = seen.graphs[i];
    int told = 0;
    for (int v = 0; v < graph.size() && told < mostToldApart; ++v) {
        const int links = graph.degree(v);
        const bool few = graph.size() > 2 && links == 1;
        const bool many = links > mostLinksAdvised;
        if (!few && !many)
            continue;
        ++told;
        const ServerId &id = seen.id(graph, v);
        Finding finding{.id = few ? QStringLiteral("few-links") : QStringLiteral("many-links"),
                        .severity = few ? Severity::Warning : Severity::Advice,
                        .suffix = graph.suffix,
                        .servers = {id}};
        const QString what = suffixInWords(seen.picture, graph.suffix);
        if (few) {
            const ServerId &other = seen.id(graph, graph.other(graph.around[size_t(graph.start[size_t(v)])], v));
            finding.agreements = {{id, other, graph.suffix}, {other, id, graph.suffix}};
            finding.title = Text::tr("%1 has only one link for the %2.").arg(id.fqdn(), what);
            finding.explanation = Text::tr("If that link or %1 fails, nothing reaches it any more.").arg(other.fqdn());
            finding.advice.append(proposalAdvice(seen.proposals[qsizetype(i)]));
        } else {
            finding.title = Text::tr("%1 has %n link(s) for the %2.", nullptr, links).arg(id.fqdn(), what);
            finding.explanation =
                Text::tr("A server takes changes from one other at a time. With more than %1 they keep each other waiting.")
                    .arg(mostLinksAdvised);
            finding.advice.append(Text::tr("Remove links that other paths make up for, one after the other."));
        }
        found.append(finding);
    }
}

void findLongWays(const Examined &seen, size_t i, QList<Finding> &found)
{
    const SuffixGraph &graph = seen.graphs[i];
    constexpr int longWay = 4;
    if (graph.size() <= longWay || seen.structures[i].circles != 1)
        return;
    // The farthest from the farthest of any: not always the longest way there is, but a real one.
    const auto first = hopsFrom(graph, 0);
    const int from = int(std::max_element(first.begin(), first.end()) - first.begin());
    const auto hops = hopsFrom(graph, from);
    const int to = int(std::max_element(hops.begin(), hops.end()) - hops.begin());
    if (hops[size_t(to)] < longWay)
        return;
    const ServerId &a = seen.id(graph, from);
    const ServerId &b = seen.id(graph, to);
    Finding finding{.id = QStringLiteral("long-way"), .severity = Severity::Advice, .suffix = graph.suffix, .servers = {a, b}};
    finding.title = Text::tr("A change of the %1 takes %n hop(s) from %2 to %3.", nullptr, hops[size_t(to)])
                        .arg(suffixInWords(seen.picture, graph.suffix), a.fqdn(), b.fqdn());
    finding.explanation = Text::tr("Each hop adds a session, and each server on the way can hold the change up.");
    finding.advice.append(Text::tr("Add %1 to shorten the way.").arg(linkText(a, b)));
    found.append(finding);
}

/// Links between locations, for the domain's own suffix.
void findLocations(const Examined &seen, QList<Finding> &found)
{
    if (seen.graphs.empty())
        return;
    const SuffixGraph &graph = seen.graphs.front();
    QMap<QString, QList<ServerId>> members;
    QMap<std::pair<QString, QString>, QList<std::pair<ServerId, ServerId>>> between;
    const auto place = [&](int v) { return seen.picture.servers[graph.places[size_t(v)]].location; };
    for (int v = 0; v < graph.size(); ++v)
        if (!place(v).isEmpty())
            members[place(v)].append(seen.id(graph, v));
    if (members.size() < 2)
        return;
    for (const SuffixGraph::Link &link : graph.links) {
        const QString a = place(link.a);
        const QString b = place(link.b);
        if (!a.isEmpty() && !b.isEmpty() && a != b)
            between[std::minmax(a, b)].append({seen.id(graph, link.a), seen.id(graph, link.b)});
    }
    for (auto it = between.cbegin(); it != between.cend(); ++it) {
        const bool bothLarge = members[it.key().first].size() > 1 && members[it.key().second].size() > 1;
        if (it->size() != 1 || !bothLarge)
            continue;
        const auto &[a, b] = it->constFirst();
        Finding finding{.id = QStringLiteral("location-link"),
                        .severity = Severity::Advice,
                        .suffix = graph.suffix,
                        .servers = {a, b},
                        .agreements = {{a, b, graph.suffix}, {b, a, graph.suffix}}};
        finding.title = Text::tr("Only one link joins the locations %1 and %2.").arg(it.key().first, it.key().second);
        finding.explanation = Text::tr("If it or one of its two servers fails, changes between them take other ways or stop.");
        finding.evidence.append(linkText(a, b));
        finding.advice.append(Text::tr("Add a second link between two other servers of these locations."));
        found.append(finding);
    }
}

} // namespace

void findStructure(const Examined &seen, QList<Finding> &found)
{
    for (size_t i = 0; i < seen.graphs.size(); ++i) {
        findParts(seen, i, found);
        findCutVertices(seen, i, found);
        findBridges(seen, i, found);
        findDegrees(seen, i, found);
        findLongWays(seen, i, found);
    }
    findLocations(seen, found);
    constexpr int mostServers = 60;
    if (seen.picture.servers.size() > mostServers)
        found.append({.id = QStringLiteral("many-servers"),
                      .severity = Severity::Info,
                      .title = Text::tr("The domain has %n server(s).", nullptr, int(seen.picture.servers.size())),
                      .explanation = Text::tr("FreeIPA is tested with up to %1.").arg(mostServers)});
}

} // namespace rd
