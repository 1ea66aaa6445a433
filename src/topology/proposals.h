// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/suffixgraph.h"

namespace rd {

/// FreeIPA's own advice: a server should not replicate with more than so many others.
inline constexpr int mostLinksAdvised = 4;

/// Links to add so that the loss of any one server or link leaves the rest connected.
struct Proposal
{
    struct Link
    {
        ServerId left = {};
        ServerId right = {};
        friend bool operator==(const Link &, const Link &) = default;
    };
    QString suffix = {};
    QList<Link> links = {}; ///< empty: nothing to do, or nothing possible
    bool complete = true;   ///< with these links any one failure is survived
};

/// Few links, none of them making a server exceed mostLinksAdvised; the same picture gives the same links.
Proposal proposeLinks(const Snapshot &picture, const SuffixGraph &graph, const GraphStructure &structure);

} // namespace rd
