// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsearch.h"

#include "plan/runrecord.h"

#include <algorithm>

namespace rd {
namespace {

LostServer lostServer(const PlanContext &context)
{
    return {.fqdn = context.order.target,
            .realm = context.record->fact(fact::realm).toString(),
            .suffix = context.record->fact(fact::suffix).toString()};
}

/// The other servers of the domain, as the source's directory lists them.
Result<QStringList> otherServers(PlanContext &context, Directory &source, Monitor &monitor)
{
    const auto masters =
        source.search({.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + context.record->fact(fact::suffix).toString(),
                       .scope = Scope::OneLevel,
                       .attributes = {"cn"}},
                      monitor);
    if (!masters)
        return pass(masters.error());
    QStringList others;
    for (const DirectoryEntry &master : *masters)
        if (const QString name = master.text("cn").toLower();
            !name.isEmpty() && name != context.order.source.toLower() && name != context.order.target.toLower())
            others << name;
    return others;
}

} // namespace

Result<std::vector<Found>> searchDirectories(PlanContext &context, StepReporter &reporter, Monitor &monitor)
{
    std::vector<Found> all;
    auto source = openAsOrdered(context, context.order.source, monitor);
    if (!source)
        return pass(source.error());
    auto shared = findLeftovers(**source, lostServer(context), monitor);
    if (!shared)
        return pass(shared.error());
    const auto others = otherServers(context, **source, monitor);
    if (!others)
        return pass(others.error());
    all.push_back({*std::move(source), *std::move(shared)});
    for (const QString &host : *others) {
        auto other = openAsOrdered(context, host, monitor);
        auto own = other ? findOwnLeftovers(**other, lostServer(context), monitor) : Result<QList<Leftover>>(pass(other.error()));
        if (own)
            own->removeIf(
                [](const Leftover &one) { return one.kind == Leftover::Kind::UpdateVector; }); // cleaned from the source
        if (own)
            all.push_back({*std::move(other), *std::move(own)});
        else if (own.error().fault == Fault::Cancelled)
            return pass(own.error());
        else
            reporter.note(CleanupWords::tr("%1 could not be searched for leftovers: %2").arg(host, own.error().summary));
    }
    return all;
}

void dropWhatMayStay(QList<Leftover> &leftovers, bool promotes, LeftOnMachine::State machine)
{
    using Kind = Leftover::Kind;
    const bool server = machine == LeftOnMachine::State::Server || tellsOfServer(leftovers);
    if (server || !promotes)
        return;
    const bool keyed =
        std::any_of(leftovers.cbegin(), leftovers.cend(), [](const Leftover &one) { return one.kind == Kind::HostEntry; });
    if (machine == LeftOnMachine::State::Client || !keyed)
        leftovers.clear();
}

} // namespace rd
