// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"
#include "plan/targetprogram.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::EnrolStep)
};

const QString programName = QStringLiteral("enrol");

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
        const QStringList argv = context.order.enrolCommand(context.record->fact(fact::domain).toString(),
                                                            context.record->fact(fact::realm).toString());
        if (argv.isEmpty()) {
            reporter.note(Words::tr("The installer enrols the machine itself, with the keytab."));
            return {};
        }
        const QByteArray yes = QByteArrayLiteral("yes");
        const auto end = runOnTarget(context, reporter,
                                     {.name = programName,
                                      .argv = argv,
                                      .log = QStringLiteral("/var/log/ipaclient-install.log"),
                                      .settled = {{QStringLiteral("Proceed with fixed values and no DNS discovery?"), yes},
                                                  {QStringLiteral("Continue to configure the system with these values?"), yes},
                                                  {QStringLiteral("Do you want to configure"), QByteArrayLiteral("no")}}},
                                     monitor);
        if (!end)
            return pass(end.error());
        if (end->exitCode != 0)
            return failure(context, *end);
        const auto shell = context.shells->open(context.order.targetShell(), monitor);
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

private:
    static Result<> failure(PlanContext &context, const ProgramEnd &end)
    {
        const ReplicaOrder &order = context.order;
        const QString words = wordsOf(end);
        const QString said = words + displayText(end.tail);
        const auto says = [&said](const char *text) { return said.contains(QLatin1StringView(text)); };
        if (says("Password incorrect") || says("Preauthentication failed") || says("Incorrect password") ||
            says("Invalid credentials")) {
            context.credentials->forget(Question::Kind::AdminPassword, order.adminName());
            return fail(Fault::AuthFailed,
                        Words::tr("%1 could not be enrolled: the password was not accepted.").arg(order.target), words,
                        Words::tr("A one-time password is good for one enrolment only. Try again with the right one."));
        }
        if (says("is already joined") || says("Host is already joined"))
            return fail(Fault::Conflict, Words::tr("The domain knows %1 as an enrolled machine already.").arg(order.target),
                        words,
                        Words::tr("Clean it up first (replica-desk-cli replica cleanup %1 --from %2), or enrol it all the same "
                                  "with --force-join.")
                            .arg(order.target, order.source));
        if (says("Cannot obtain CA certificate") || says("Clock skew too great"))
            return fail(
                Fault::Unreachable,
                Words::tr("%1 could not be enrolled: it did not get the CA certificate of %2.").arg(order.target, order.source),
                words,
                Words::tr("Check that ports 80 and 389 of %1 can be reached from there, and that the clocks differ by "
                          "less than five minutes.")
                    .arg(order.source));
        return fail(Fault::RemoteFailed,
                    Words::tr("ipa-client-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), words,
                    Words::tr("The whole text is in evidence/ipaclient-install.log of this run."));
    }
};

} // namespace

std::unique_ptr<Step> enrolStep()
{
    return std::make_unique<Enrol>();
}

} // namespace rd
