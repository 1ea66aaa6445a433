// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editplan.h"

namespace rd {

/// What all kinds of edits need while their plan is made: the picture, and where to put what is found.
class Planner
{
public:
    Planner(const TopologyEdit &what, const Snapshot &where);

    void refuse(const QString &reason, const QString &advice = {});
    void add(Deed deed) { plan.deeds.append(std::move(deed)); }
    /// Takes all deeds back if anything was refused.
    EditPlan finish();

    bool managed() const { return picture.domainLevel > 0; } ///< by segments
    bool isCa() const;
    bool reached(const ServerId &id) const;
    /// A server that can be written to: the first wanted one that answers, else any, but never the excluded one.
    ServerId writableServer(const QList<ServerId> &wanted, const ServerId &excluded = {}) const;
    /// Refuses names that are no servers of the domain.
    bool knownServer(const ServerId &id);
    QList<const Segment *> segmentsBetween(const ServerId &one, const ServerId &other) const;
    /// The agreement as its supplier holds it; null for those only expected.
    const Agreement *heldAgreement(const ServerId &supplier, const ServerId &consumer) const;
    QString suffixContainer() const; ///< DN that the segments of the suffix are below
    /// A command of the old tools for this suffix, with no ticket that it could take instead of the password.
    CommandWork command(const QStringList &arguments, const QByteArray &answers = {}) const;

    const TopologyEdit &edit;
    const Snapshot &picture;
    EditPlan plan;
};

void planAddSegment(Planner &planner);
void planRemoveSegment(Planner &planner);
void planReinitialise(Planner &planner);
void planForceSync(Planner &planner);
void planSwitchDirection(Planner &planner, bool on);
void planRemoveServer(Planner &planner);
void planCleanRuv(Planner &planner);
void planAbortCleanRuv(Planner &planner);

/// A value as it stands in a DN, and in a filter.
QString inDn(const QString &value);
QByteArray inFilter(const QString &value);
QString segmentDn(const QString &name, const QString &container);
QString masterDn(const ServerId &server, const QString &domainSuffix);
QString names(const QList<ServerId> &servers);

} // namespace rd
