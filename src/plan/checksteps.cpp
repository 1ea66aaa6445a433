// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QVersionNumber>
#include <algorithm>

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

QString wayBack(const ReplicaOrder &order)
{
    return Words::tr("Remove what an earlier attempt left: replica-desk-cli replica cleanup %1 --from %2")
        .arg(order.target, order.source);
}

/// The servers for which the directory lists this service as running.
Result<QStringList> serversWith(Directory &directory, const QString &suffix, const char *service, Monitor &monitor)
{
    const auto found = directory.search(
        {.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + suffix,
         .filter = QByteArray("(&(cn=") + service + ")(|(ipaConfigString=enabledService)(ipaConfigString=hiddenService)))",
         .attributes = {"cn"}},
        monitor);
    if (!found)
        return pass(found.error());
    QStringList servers;
    for (const DirectoryEntry &entry : *found)
        servers << entry.dn.section(u',', 1, 1).section(u'=', 1).toLower();
    return servers;
}

class CheckSource final : public Step
{
public:
    QString id() const override { return QStringLiteral("check-source"); }
    bool changes() const override { return false; }
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
        for (const auto &[name, value] :
             {std::pair{fact::realm, (*facts)->realm}, std::pair{fact::domain, (*facts)->domain},
              std::pair{fact::suffix, (*facts)->baseDn}, std::pair{fact::sourceVersion, (*facts)->version}})
            if (const auto noted = context.record->setFact(name, value); !noted)
                return noted;
        if (!(*facts)->version.isEmpty())
            reporter.note(Words::tr("FreeIPA %1").arg((*facts)->version));
        reporter.note(Words::tr("Realm %1").arg((*facts)->realm));

        const bool afterInstall =
            context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
        const auto directory = openAsOrdered(context, order.source, monitor);
        if (!directory)
            return pass(directory.error());
        if (const auto level = checkLevel(**directory, (*facts)->baseDn, order, monitor); !level)
            return level;
        if (afterInstall)
            return {};
        if (order.promotes())
            return checkPromotion(**directory, (*facts)->baseDn, order, monitor);
        return checkNameIsFree(**directory, (*facts)->baseDn, order, monitor);
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
        if (!order.promotes() && !facts.canPrepare)
            return fail(
                Fault::NotFound,
                Words::tr("%1 has no ipa-replica-prepare, so its FreeIPA does not make replicas from bundles.").arg(order.source),
                facts.version, Words::tr("FreeIPA 4.7 and later enrol and promote a replica instead."));
        return {};
    }

    static Result<> checkLevel(Directory &directory, const QString &suffix, const ReplicaOrder &order, Monitor &monitor)
    {
        const auto found = directory.search({.base = QStringLiteral("cn=Domain Level,cn=ipa,cn=etc,") + suffix,
                                             .scope = Scope::Base,
                                             .attributes = {"ipaDomainLevel"}},
                                            monitor);
        if (!found && found.error().fault != Fault::NotFound)
            return pass(found.error());
        const int level = found && !found->isEmpty() ? found->first().first("ipaDomainLevel").toInt() : 0;
        if (level != order.domainLevel)
            return fail(Fault::Conflict,
                        Words::tr("This domain is at level %1 now; the replica was ordered for level %2.")
                            .arg(level)
                            .arg(order.domainLevel),
                        {},
                        Words::tr("Order the replica again: at level 0 it is made from a bundle, at level 1 it is promoted."));
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
                        agreements->first().dn, wayBack(order));
        if (hosts && !hosts->isEmpty())
            return fail(Fault::Conflict, Words::tr("%1 already has an entry in the directory.").arg(order.target),
                        hosts->first().dn, wayBack(order));
        return {};
    }

    static Result<> checkPromotion(Directory &directory, const QString &suffix, const ReplicaOrder &order, Monitor &monitor)
    {
        const auto left = directory.search({.base = QStringLiteral("cn=etc,") + suffix,
                                            .filter = "(|(&(objectClass=ipaReplTopoManagedServer)(cn=" + order.target.toUtf8() +
                                                      "))(ipaReplTopoSegmentLeftNode=" + order.target.toUtf8() +
                                                      ")(ipaReplTopoSegmentRightNode=" + order.target.toUtf8() + "))",
                                            .attributes = {"cn"}},
                                           monitor);
        if (!left)
            return pass(left.error());
        const auto agreements = directory.search(
            {.base = QStringLiteral("cn=mapping tree,cn=config"),
             .filter = "(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=" + order.target.toUtf8() + "))",
             .attributes = {"cn"}},
            monitor);
        if (!agreements)
            return pass(agreements.error());
        if (const auto found = *left + *agreements; !found.isEmpty())
            return fail(Fault::Conflict, Words::tr("%1 already knows %2 as a server.").arg(order.source, order.target),
                        found.first().dn, wayBack(order));
        return checkRoles(directory, suffix, order, monitor);
    }

    static Result<> checkRoles(Directory &directory, const QString &suffix, const ReplicaOrder &order, Monitor &monitor)
    {
        const auto withCa = serversWith(directory, suffix, "CA", monitor);
        if (!withCa)
            return pass(withCa.error());
        if (withCa->isEmpty() && (order.setupCa || order.setupKra))
            return fail(Fault::Conflict, Words::tr("This domain has no CA, so the replica cannot get one."), {},
                        Words::tr("Order it without a CA and with certificate files."));
        if (withCa->isEmpty() && !order.hasCertificateFiles())
            return fail(Fault::Conflict, Words::tr("This domain has no CA that could give the replica its certificates."), {},
                        Words::tr("Bring PKCS#12 files to the new machine and name them with --dirsrv-cert-file and "
                                  "--http-cert-file, and with --pkinit-cert-file or --no-pkinit."));
        if (!withCa->isEmpty() && order.hasCertificateFiles())
            return fail(Fault::Conflict, Words::tr("This domain has a CA; its servers do not take certificate files."),
                        withCa->join(u'\n'), Words::tr("Order the replica without certificate files."));
        if (order.setupCa && !withCa->contains(order.source.toLower()))
            return fail(Fault::Conflict, Words::tr("%1 has no CA, so it cannot give one to the replica.").arg(order.source),
                        withCa->join(u'\n'), Words::tr("Make the replica from %1.").arg(withCa->first()));
        if (!order.setupKra)
            return {};
        const auto withKra = serversWith(directory, suffix, "KRA", monitor);
        if (!withKra)
            return pass(withKra.error());
        if (!withKra->contains(order.source.toLower()))
            return fail(Fault::Conflict, Words::tr("%1 has no KRA, so it cannot give one to the replica.").arg(order.source),
                        withKra->join(u'\n'),
                        withKra->isEmpty() ? Words::tr("Order the replica without a KRA; ipa-kra-install adds the first one.")
                                           : Words::tr("Make the replica from %1.").arg(withKra->first()));
        return {};
    }
};

class CheckTarget final : public Step
{
public:
    QString id() const override { return QStringLiteral("check-target"); }
    bool changes() const override { return false; }
    QString title() const override { return Words::tr("Check the new machine"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        // Once its installer was started this machine is no longer empty; the later steps know how to go on.
        return context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool() ||
               context.record->fact(QStringLiteral("enrolJob")).isString();
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
        if ((*facts)->configured || (!order.promotes() && (*facts)->enrolled))
            return fail(
                Fault::Conflict, Words::tr("A FreeIPA server or client is already set up on %1.").arg(order.target), {},
                Words::tr("Remove it first: replica-desk-cli replica cleanup %1 --from %2").arg(order.target, order.source));
        if (order.promotes())
            if (const auto fit = fitsToPromote(context, **facts, reporter, monitor); !fit)
                return fit;
        if ((*facts)->version.isEmpty())
            return {};
        reporter.note(Words::tr("FreeIPA %1, not configured yet").arg((*facts)->version));
        return context.record->setFact(fact::replicaVersion, (*facts)->version);
    }

private:
    static Result<> fitsToPromote(PlanContext &context, const HostFacts &facts, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto here = QVersionNumber::fromString(facts.version);
        const auto there = QVersionNumber::fromString(context.record->fact(fact::sourceVersion).toString());
        if (!here.isNull() && !there.isNull() && here < there)
            return fail(Fault::Conflict,
                        Words::tr("%1 has FreeIPA %2, older than the %3 of the source.")
                            .arg(order.target, facts.version, there.toString()),
                        {}, Words::tr("Update the packages there: a replica must not be older than its source."));
        if (const auto enrolled = facts.enrolled ? fitsAsClient(context, facts, reporter) : canBeEnrolled(order, facts);
            !enrolled)
            return enrolled;
        if (const auto noted = context.record->setFact(fact::enrolled, facts.enrolled); !noted)
            return noted;
        return filesAreThere(context, monitor);
    }

    static Result<> fitsAsClient(PlanContext &context, const HostFacts &facts, StepReporter &reporter)
    {
        const ReplicaOrder &order = context.order;
        const QString realm = context.record->fact(fact::realm).toString();
        if (facts.realm.isEmpty())
            return fail(Fault::Conflict, Words::tr("An enrolment of %1 was begun or undone by halves.").arg(order.target), {},
                        wayBack(order));
        if (facts.realm != realm)
            return fail(Fault::Conflict, Words::tr("%1 is enrolled in the realm %2.").arg(order.target, facts.realm), {},
                        Words::tr("Take it out of there first. On %1: ipa-client-install --uninstall").arg(order.target));
        if (!facts.server.isEmpty() && facts.server != order.source.toLower())
            return fail(Fault::Conflict,
                        Words::tr("%1 is enrolled with %2, and its installer takes that server as the source.")
                            .arg(order.target, facts.server),
                        {},
                        Words::tr("Make the replica from %1, or take the machine out of the domain first.").arg(facts.server));
        reporter.note(Words::tr("Enrolled already; the options of the enrolment are not used."));
        return {};
    }

    static Result<> canBeEnrolled(const ReplicaOrder &order, const HostFacts &facts)
    {
        if (order.credential == ReplicaOrder::Credential::HostKey)
            return fail(Fault::Conflict, Words::tr("%1 is not enrolled, so it has no host key of its own.").arg(order.target), {},
                        Words::tr("Choose a password, a one-time password or a keytab instead."));
        if (!facts.canEnrol)
            return fail(Fault::NotFound, Words::tr("%1 has no ipa-client-install.").arg(order.target), {},
                        Words::tr("Install the FreeIPA client and server packages there."));
        return {};
    }

    static Result<> filesAreThere(PlanContext &context, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        QStringList files = order.dirsrvCertFiles + order.httpCertFiles + order.pkinitCertFiles + order.caCertFiles;
        for (const QString &file : {order.keytab, order.pkiConfigOverride, order.dirsrvConfigFile})
            if (!file.isEmpty())
                files << file;
        if (files.isEmpty())
            return {};
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto output =
            (*shell)->run({.argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                               QStringLiteral("for file; do [ -s \"$file\" ] || printf '%s\\n' \"$file\"; done"),
                                               QStringLiteral("sh")} +
                                   files},
                          monitor);
        if (!output)
            return pass(output.error());
        const QString missing = QString::fromUtf8(output->out).trimmed();
        if (!missing.isEmpty())
            return fail(Fault::NotFound, Words::tr("%1 has no file %2.").arg(order.target, missing.section(u'\n', 0, 0)), missing,
                        Words::tr("Copy it there first, readable by root only."));
        return {};
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
