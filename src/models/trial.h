// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/topologyedit.h"
#include "topology/whatif.h"

namespace rd {

/// One thing that a person tries out in the picture.
struct TrialChange
{
    enum class Kind { AddLink, RemoveLink, RemoveServer };
    Kind kind = Kind::AddLink;
    ServerId first = {};
    ServerId second = {}; ///< of a link
    QString suffix = {};

    friend bool operator==(const TrialChange &, const TrialChange &) = default;
};

/// The list with one change more. What does away with an earlier one takes it back instead; what is done already does nothing.
QList<TrialChange> withChange(const QList<TrialChange> &changes, const TrialChange &change);
WhatIf whatIfOf(const QList<TrialChange> &changes);
/// The same as edits, in the order in which the domain holds together best: new links, then old links, then servers.
QList<TopologyEdit> editsOf(const QList<TrialChange> &changes);
/// "Without ipa3", "With ipa1 – ipa4 (CA)"; translated.
QString changeText(const TrialChange &change, const Snapshot &picture);

} // namespace rd
