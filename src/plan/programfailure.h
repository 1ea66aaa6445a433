// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "plan/replicaorder.h"

namespace rd {

/// How a program of the plan ended badly.
struct ProgramWords
{
    int exitCode = 1;
    QString words = {}; ///< for the error's detail
    QString said = {};  ///< these and the end of all that it wrote
};

/// What ipa-client-install's words mean.
Error enrolFailure(const ReplicaOrder &order, const ProgramWords &end);
/// What ipa-replica-install's words mean, at the domain level of the order.
Error installFailure(const ReplicaOrder &order, const ProgramWords &end);

} // namespace rd
