// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

#include <span>
#include <variant>

namespace rd {

/// One option of a promotion (domain level 1) as the stock tools and our command line spell it.
struct OrderOption
{
    using Member = std::variant<bool ReplicaOrder::*, QString ReplicaOrder::*, QStringList ReplicaOrder::*>;
    enum class Part {
        Promotion, ///< of ipa-replica-install alone
        Dns,       ///< the same, and only together with --setup-dns
        Client     ///< of the enrolment; the installer takes it where it enrols the machine itself
    };

    const char *json;   ///< member of plan.json
    const char *option; ///< without the dashes in front
    const char *value;  ///< what stands for its value in help; null for a switch
    const char *help;   ///< to be translated in the context rd::OrderOptions
    Part part;
    Member member;

    QString helpText() const;
    /// As arguments; nothing where the order does not use it.
    QStringList arguments(const ReplicaOrder &order) const;
};

std::span<const OrderOption> orderOptions();

} // namespace rd
