// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"
#include "topology/finding.h"

namespace rd {

/// What is looked at: one server, one direction, both directions of a segment, or all that a finding names.
struct Choice
{
    QList<ServerId> servers = {};
    QList<AgreementKey> agreements = {};

    bool isEmpty() const { return servers.isEmpty() && agreements.isEmpty(); }
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A title and the facts of what is chosen; of the domain where nothing is, or nothing is left of it.
QString choiceTitle(const Snapshot &snapshot, const Choice &choice);
/// Why a finding matters, what to do, its proof, and what it is about.
QList<FactGroup> findingFacts(const Snapshot &snapshot, const Finding &finding);
QList<FactGroup> choiceFacts(const Snapshot &snapshot, const Choice &choice);
/// The same as the servers told it: every value, under the name that it has in the directory.
QList<FactGroup> rawFacts(const Snapshot &snapshot, const Choice &choice);

} // namespace rd
