// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/replicaorder.h"

#include <span>
#include <variant>

namespace rd {

/// One option of the stock tools, as they and our command line spell it.
struct OrderOption
{
    using Member = std::variant<bool ReplicaOrder::*, QString ReplicaOrder::*, QStringList ReplicaOrder::*>;
    /// Where it belongs at domain level 1.
    enum class Part {
        Promotion, ///< of ipa-replica-install alone
        Dns,       ///< the same, and only together with --setup-dns
        Trust,     ///< the same, and only together with --setup-adtrust
        Client,    ///< of the enrolment; the installer takes it where it enrols the machine itself
        None
    };
    /// Which tool takes it at domain level 0.
    enum class Bundle { None, Prepare, Install, Both };

    const char *json;   ///< member of plan.json
    const char *option; ///< without the dashes in front
    const char *value;  ///< what stands for its value in help; null for a switch
    const char *help;   ///< to be translated in the context rd::OrderOptions
    Part part;
    Member member;
    Bundle bundle = Bundle::None;
    const char *bundleName = nullptr; ///< as ipa-replica-prepare spells it, if otherwise

    QString helpText() const;
    bool isFor(int domainLevel) const { return domainLevel > 0 ? part != Part::None : bundle != Bundle::None; }
    /// As arguments at the order's level; nothing where the order does not use it.
    QStringList arguments(const ReplicaOrder &order) const;
};

std::span<const OrderOption> orderOptions();

} // namespace rd
