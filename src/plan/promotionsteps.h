// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/bundlesteps.h"

namespace rd {

// The steps that only the promotion way (domain level 1) has; checks, installation and verification are those of bundlesteps.h.

std::unique_ptr<Step> enrolStep(); ///< ipa-client-install, unless the machine is enrolled
std::unique_ptr<Step> serveStep(); ///< the new server serves: KDC, certificates, roles

/// The principal of the order over Kerberos at one server of the domain; asks for its password once.
Result<std::unique_ptr<Directory>> openAsAdmin(PlanContext &context, const QString &host, Monitor &monitor);
/// Who may read and change what the plan is about: Directory Manager at level 0, the principal of the order at level 1.
Result<std::unique_ptr<Directory>> openAsOrdered(PlanContext &context, const QString &host, Monitor &monitor);

namespace fact {
inline const QString enrolled = QStringLiteral("enrolled");   ///< the machine is a client: by this run, or it was before
inline const QString leftovers = QStringLiteral("leftovers"); ///< how many were found
} // namespace fact

} // namespace rd
