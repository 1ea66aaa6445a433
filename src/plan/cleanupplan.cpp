// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsteps.h"

namespace rd {

StepList cleanupPlan()
{
    StepList steps;
    for (auto make : {lookStep, uninstallStep, purgeStep, proveStep})
        steps.push_back(make());
    return steps;
}

} // namespace rd
