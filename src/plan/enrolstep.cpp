// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"
#include "plan/programfailure.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"
#include "plan/targetprogram.h"

#include <QCoreApplication>
#include <QFile>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::EnrolStep)
};

const QString programName = QStringLiteral("enrol");

/// Brings the CA certificates of the domain, as the source gave them, to the new machine. Without them ipa-client-install fetches
/// its own: unprotected, if it enrols with a one-time password.
Result<> bringCa(PlanContext &context, const QString &path, Monitor &monitor)
{
    QFile kept(context.record->folder() + QStringLiteral("/evidence/ca.crt"));
    if (!kept.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, Words::tr("The CA certificates of the domain are not at hand."), kept.errorString(),
                    Words::tr("See that /etc/ipa/ca.crt on %1 can be read, then try again.").arg(context.order.source));
    const auto shell = context.shells->open(context.order.targetShell(), monitor);
    if (!shell)
        return pass(shell.error());
    const auto pushed = pushFile(**shell, {.path = path, .content = kept.readAll()}, monitor);
    return pushed ? Result<>() : pass(pushed.error());
}

/// ipa-client-install. The installer could enrol the machine itself, but takes a password for that as an argument only.
class Enrol final : public Step
{
public:
    QString id() const override { return programName; }
    QString title() const override { return Words::tr("Enrol the new machine"); }

    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        const RunRecord &record = *context.record;
        return record.fact(fact::enrolled).toBool() || record.fact(fact::installed).toBool() ||
               runsOnTarget(context, QStringLiteral("install"));
    }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        QStringList argv = context.order.enrolCommand(context.record->fact(fact::domain).toString(),
                                                      context.record->fact(fact::realm).toString());
        if (argv.isEmpty()) {
            reporter.note(Words::tr("The installer enrols the machine itself, with the keytab."));
            return {};
        }
        const QString ca = QStringLiteral("/run/replica-desk-%1-ca.crt").arg(context.record->id());
        if (!runsOnTarget(context, programName))
            if (const auto brought = bringCa(context, ca, monitor); !brought)
                return brought;
        argv << QStringLiteral("--ca-cert-file=") + ca;
        const QByteArray yes = QByteArrayLiteral("yes");
        const auto end =
            runOnTarget(context, reporter,
                        {.name = programName,
                         .argv = argv,
                         .log = QStringLiteral("/var/log/ipaclient-install.log"),
                         .settled = {{QStringLiteral("Proceed with fixed values and no DNS discovery?"), yes},
                                     {QStringLiteral("Continue to configure the system with these values?"), yes},
                                     {QStringLiteral("Do you want to configure"), QByteArrayLiteral("no")}},
                         .takesOneTimePassword = context.order.credential == ReplicaOrder::Credential::OneTimePassword},
                        monitor);
        if (!end)
            return pass(end.error());
        const auto shell = context.shells->open(context.order.targetShell(), monitor);
        if (const auto gone = shell ? wipeFile(**shell, ca, monitor) : pass(shell.error()); !gone)
            reporter.note(gone.error().summary);
        if (end->exitCode != 0) {
            const Error error = enrolFailure(context.order, programWords(*end));
            if (error.fault == Fault::AuthFailed)
                context.credentials->forget(Question::Kind::AdminPassword, context.order.adminName());
            return pass(error);
        }
        if (!shell)
            return pass(shell.error());
        const auto facts = readHostFacts(**shell, monitor);
        if (!facts)
            return pass(facts.error());
        if (!facts->enrolled)
            return fail(Fault::RemoteFailed,
                        Words::tr("ipa-client-install on %1 ended with status 0 but the machine is not enrolled.")
                            .arg(context.order.target),
                        wordsOf(*end), Words::tr("Look at its last lines, then try again."));
        return context.record->setFact(fact::enrolled, true);
    }

    bool stillRuns(const PlanContext &context) const override { return runsOnTarget(context, programName); }
};

} // namespace

std::unique_ptr<Step> enrolStep()
{
    return std::make_unique<Enrol>();
}

} // namespace rd
