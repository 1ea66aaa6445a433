// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/hostfacts.h"
#include "plan/step.h"

namespace rd {

// The steps of the bundle way, in their order. What one step learns for the later ones, and for a resumed run, is a fact in
// the run record; the sealed bundle itself lives in memory only.

std::unique_ptr<Step> checkSourceStep(); ///< reachable, root, a server of level 0, Directory Manager password right, name free
std::unique_ptr<Step> checkTargetStep(); ///< reachable, root, right name, nothing set up yet, installer there
std::unique_ptr<Step> prepareStep();     ///< ipa-replica-prepare on the source
std::unique_ptr<Step> transferStep();    ///< fetch, open, check, push
std::unique_ptr<Step> installStep();     ///< ipa-replica-install under the supervisor
std::unique_ptr<Step> verifyStep();      ///< both agreements, a change each way, DNS
std::unique_ptr<Step> wipeStep();        ///< bundle and supervisor folders gone on both hosts

// ---- shared by the steps -------------------------------------------------------------------------------------------

/// Directory Manager at one server of the domain, over TLS checked against the CA that the source gave over SSH.
Result<std::unique_ptr<Directory>> openAsManager(PlanContext &context, const QString &host, Monitor &monitor);
/// Overwrites and removes the bundle; no error when it is not there.
Result<> wipeBundle(PlanContext &context, const QString &login, Monitor &monitor);
/// Names of the facts.
namespace fact {
inline const QString realm = QStringLiteral("realm");
inline const QString domain = QStringLiteral("domain");
inline const QString suffix = QStringLiteral("suffix");
inline const QString sourceVersion = QStringLiteral("sourceVersion");   ///< FreeIPA's on the source, if it says
inline const QString replicaVersion = QStringLiteral("replicaVersion"); ///< FreeIPA's on the new machine, if it says
inline const QString prepared = QStringLiteral("prepared");             ///< sha256 of the bundle the source made in this run
inline const QString pushed = QStringLiteral("pushed");                 ///< sha256 of the bundle on the replica
inline const QString prepareJob = QStringLiteral("prepareJob");         ///< id of the supervised program, null when it has ended
inline const QString installJob = QStringLiteral("installJob");
inline const QString installBase = QStringLiteral("installBase"); ///< size of console.log when this attempt began
inline const QString attempts = QStringLiteral("attempts");
inline const QString installed = QStringLiteral("installed");
} // namespace fact

} // namespace rd
