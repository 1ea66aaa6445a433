// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/finding.h"
#include "topology/proposals.h"

namespace rd {

/// How one suffix is built, for what draws it.
struct SuffixStructure
{
    QString suffix = {};
    int servers = 0;
    int parts = 0;
    QList<ServerId> cutVertices = {};
    QList<AgreementKey> bridges = {}; ///< one direction each stands for the link
    Proposal proposal = {};
    bool survivesAnyOneFailure() const { return parts <= 1 && cutVertices.isEmpty(); }
};

struct Analysis
{
    QList<Finding> findings = {}; ///< worst first
    QList<SuffixStructure> suffixes = {};
};

/// Everything worth telling about a picture. Pure: the clock is the time the picture was taken.
Analysis analyse(const Snapshot &picture);

/// Which findings a change would make, and which it would do away with.
struct FindingsDiff
{
    QList<Finding> fresh = {};
    QList<Finding> gone = {};
};
FindingsDiff compareFindings(const QList<Finding> &before, const QList<Finding> &after);

} // namespace rd
