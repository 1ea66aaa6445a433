// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::CheckSteps)
};

Result<std::unique_ptr<HostFacts>> lookAt(PlanContext &context, const QString &login, Monitor &monitor)
{
    const auto shell = context.shells->open(login, monitor);
    if (!shell)
        return pass(shell.error());
    auto facts = readHostFacts(**shell, monitor);
    if (!facts)
        return pass(facts.error());
    if (!facts->hasPython)
        return fail(Fault::NotFound, Words::tr("%1 has no Python, which keeps an installation alive without us.").arg(login), {},
                    Words::tr("Install the package python3 on that machine."));
    return std::make_unique<HostFacts>(*std::move(facts));
}

class CheckSource final : public Step
{
public:
    QString id() const override { return QStringLiteral("check-source"); }
    QString title() const override { return Words::tr("Check the source"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        if (const QStringList problems = order.problems(); !problems.isEmpty())
            return fail(Fault::Malformed, problems.first(), problems.join(u'\n'));
        const auto facts = lookAt(context, order.sourceShell(), monitor);
        if (!facts)
            return pass(facts.error());
        if (const auto fit = fitsAsSource(**facts, order); !fit)
            return fit;
        if (!(*facts)->caCertificate.isEmpty())
            if (const auto kept = context.record->addEvidence(QStringLiteral("ca.crt"), (*facts)->caCertificate); !kept)
                return kept;
        for (const auto &[name, value] : {std::pair{fact::realm, (*facts)->realm}, std::pair{fact::domain, (*facts)->domain},
                                          std::pair{fact::suffix, (*facts)->baseDn}})
            if (const auto noted = context.record->setFact(name, value); !noted)
                return noted;
        if (!(*facts)->version.isEmpty())
            reporter.note(Words::tr("FreeIPA %1").arg((*facts)->version));
        reporter.note(Words::tr("Realm %1").arg((*facts)->realm));

        const bool afterInstall =
            context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
        const auto directory = openAsManager(context, order.source, monitor);
        if (!directory)
            return pass(directory.error());
        if (const auto level = checkLevel(**directory, (*facts)->baseDn, monitor); !level)
            return level;
        return afterInstall ? Result<>() : checkNameIsFree(**directory, (*facts)->baseDn, order, monitor);
    }

private:
    static Result<> fitsAsSource(const HostFacts &facts, const ReplicaOrder &order)
    {
        if (facts.fqdn != order.source.toLower())
            return fail(Fault::Conflict,
                        Words::tr("The machine that answers as %1 calls itself %2.").arg(order.source, facts.fqdn), {},
                        Words::tr("Give the name the server has itself, and its login name apart from it if they differ."));
        if (!facts.configured || facts.realm.isEmpty() || facts.baseDn.isEmpty())
            return fail(Fault::NotFound, Words::tr("%1 is not a FreeIPA server.").arg(order.source), {},
                        Words::tr("Choose a server of the domain as the source."));
        if (!facts.canPrepare)
            return fail(
                Fault::NotFound,
                Words::tr("%1 has no ipa-replica-prepare, so its FreeIPA does not make replicas from bundles.").arg(order.source),
                facts.version, Words::tr("FreeIPA 4.7 and later enrol and promote a replica instead."));
        return {};
    }

    static Result<> checkLevel(Directory &directory, const QString &suffix, Monitor &monitor)
    {
        const auto found = directory.search({.base = QStringLiteral("cn=Domain Level,cn=ipa,cn=etc,") + suffix,
                                             .scope = Scope::Base,
                                             .attributes = {"ipaDomainLevel"}},
                                            monitor);
        if (!found && found.error().fault != Fault::NotFound)
            return pass(found.error());
        const int level = found && !found->isEmpty() ? found->first().first("ipaDomainLevel").toInt() : 0;
        if (level > 0)
            return fail(
                Fault::Conflict, Words::tr("This domain is at level %1; bundles make replicas at level 0 only.").arg(level), {},
                Words::tr("At level 1 the machine is enrolled first and promoted by ipa-replica-install without a bundle."));
        return {};
    }

    // The installer would end with status 3 on these, after minutes; legacy order of checks, rows 18 and 20.
    static Result<> checkNameIsFree(Directory &directory, const QString &suffix, const ReplicaOrder &order, Monitor &monitor)
    {
        const auto hosts = directory.search({.base = QStringLiteral("cn=computers,cn=accounts,") + suffix,
                                             .filter = "(fqdn=" + order.target.toUtf8() + ")",
                                             .attributes = {"fqdn"}},
                                            monitor);
        if (!hosts && hosts.error().fault != Fault::NotFound)
            return pass(hosts.error());
        const auto agreements = directory.search(
            {.base = QStringLiteral("cn=mapping tree,cn=config"),
             .filter = "(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=" + order.target.toUtf8() + "))",
             .attributes = {"cn"}},
            monitor);
        if (!agreements)
            return pass(agreements.error());
        if (!agreements->isEmpty())
            return fail(Fault::Conflict,
                        Words::tr("%1 still has a replication agreement with %2.").arg(order.source, order.target),
                        agreements->first().dn,
                        Words::tr("Remove what an earlier attempt left. On %1: ipa-replica-manage del %2 --force")
                            .arg(order.source, order.target));
        if (hosts && !hosts->isEmpty())
            return fail(
                Fault::Conflict, Words::tr("%1 already has an entry in the directory.").arg(order.target), hosts->first().dn,
                Words::tr("Remove what an earlier attempt left. On %1: ipa-replica-manage del %2 --force --cleanup, then ipa "
                          "host-del %2")
                    .arg(order.source, order.target));
        return {};
    }
};

class CheckTarget final : public Step
{
public:
    QString id() const override { return QStringLiteral("check-target"); }
    QString title() const override { return Words::tr("Check the new machine"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        // Once its installer was started this machine is no longer empty; the later steps know how to go on.
        return context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
    }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        const auto facts = lookAt(context, order.targetShell(), monitor);
        if (!facts)
            return pass(facts.error());
        if ((*facts)->fqdn != order.target.toLower())
            return fail(Fault::Conflict,
                        Words::tr("The machine that answers as %1 calls itself %2.").arg(order.target, (*facts)->fqdn), {},
                        Words::tr("Set its host name (hostnamectl set-hostname %1) and check /etc/hosts.").arg(order.target));
        if (!(*facts)->canInstall)
            return fail(Fault::NotFound, Words::tr("%1 has no ipa-replica-install.").arg(order.target), {},
                        Words::tr("Install the FreeIPA server packages there, in the same version as on %1.").arg(order.source));
        if ((*facts)->configured)
            return fail(Fault::Conflict, Words::tr("A FreeIPA server or client is already set up on %1.").arg(order.target), {},
                        Words::tr("Remove it first. On %1: ipa-server-install --uninstall -U").arg(order.target));
        if ((*facts)->version.isEmpty())
            return {};
        reporter.note(Words::tr("FreeIPA %1, not configured yet").arg((*facts)->version));
        return context.record->setFact(fact::replicaVersion, (*facts)->version);
    }
};

} // namespace

std::unique_ptr<Step> checkSourceStep()
{
    return std::make_unique<CheckSource>();
}

std::unique_ptr<Step> checkTargetStep()
{
    return std::make_unique<CheckTarget>();
}

} // namespace rd
