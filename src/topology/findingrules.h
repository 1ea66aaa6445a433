// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/analysis.h"
#include "topology/suffixgraph.h"

namespace rd {

/// A picture with what the rules look at more than once.
struct Examined
{
    const Snapshot &picture;
    const ServerIndex &index;
    std::vector<SuffixGraph> graphs = {};
    std::vector<GraphStructure> structures = {};
    QList<Proposal> proposals = {};

    const ServerId &id(const SuffixGraph &graph, int vertex) const { return picture.servers[graph.places[size_t(vertex)]].id; }
};

// Families of rules; each appends what it finds.
void findStructure(const Examined &seen, QList<Finding> &found); ///< parts, single points of failure, number of links
void findStates(const Examined &seen, QList<Finding> &found);    ///< servers and directions that do not work
void findRoles(const Examined &seen, QList<Finding> &found);     ///< roles, segments, views, versions
void findData(const Examined &seen, QList<Finding> &found);      ///< ids, clocks, certificates, ranges, leftovers, rights

/// "ipa1, ipa2 and 3 more"; translated.
QString listOf(const QList<ServerId> &servers);
/// What a suffix is called in a sentence: "domain data", "CA data", or the suffix itself; translated.
QString suffixInWords(const Snapshot &picture, const QString &suffix);
/// "ipa1 – ipa4"
QString linkText(const ServerId &a, const ServerId &b);

} // namespace rd
