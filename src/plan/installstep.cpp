// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"
#include "plan/targetprogram.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::InstallStep)
};

class Install final : public Step
{
public:
    QString id() const override { return QStringLiteral("install"); }
    QString title() const override { return Words::tr("Install the replica"); }

    Result<bool> isDone(PlanContext &context, Monitor &) override { return context.record->fact(fact::installed).toBool(); }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        RunRecord &record = *context.record;
        const QStringList argv =
            context.order.installCommand(record.fact(fact::domain).toString(), record.fact(fact::realm).toString());
        const auto end = runOnTarget(
            context, reporter,
            {.name = QStringLiteral("install"), .argv = argv, .log = QStringLiteral("/var/log/ipareplica-install.log")}, monitor);
        if (!end)
            return pass(end.error());
        if (const auto judged = judge(context, *end, monitor); !judged)
            return judged;
        return record.setFact(fact::installed, true);
    }

    bool stillRuns(const PlanContext &context) const override { return runsOnTarget(context, QStringLiteral("install")); }

private:
    // Exit 0 is also what a declined or interrupted installer returns, so the machine itself is asked as well.
    static Result<> judge(PlanContext &context, const ProgramEnd &end, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const QString words = wordsOf(end);
        if (end.exitCode != 0)
            return order.promotes() ? promotionFailure(context, end, words) : failure(order, end, words);
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto facts = readHostFacts(**shell, monitor);
        if (!facts)
            return pass(facts.error());
        if (!facts->configured || facts->baseDn.isEmpty())
            return fail(
                Fault::RemoteFailed,
                Words::tr("The installer on %1 ended with status 0 but nothing was installed: it was declined or interrupted.")
                    .arg(order.target),
                words, Words::tr("Look at its last lines, then try again."));
        return {};
    }

    static QString wayBack(const ReplicaOrder &order)
    {
        return Words::tr("Mend the cause, clean up what is left (replica-desk-cli replica cleanup %1 --from %2), then try again.")
            .arg(order.target, order.source);
    }

    // The installer's own words, in the order of how much they explain.
    static Result<> promotionFailure(PlanContext &context, const ProgramEnd &end, const QString &words)
    {
        const ReplicaOrder &order = context.order;
        const QString said = words + displayText(end.tail);
        const auto says = [&said](const char *text) { return said.contains(QLatin1StringView(text)); };
        if (says("Invalid credentials: ") || says("Password incorrect") || says("Preauthentication failed")) {
            context.credentials->forget(Question::Kind::AdminPassword, order.adminName());
            return fail(
                Fault::AuthFailed, Words::tr("The installer on %1 could not sign in as %2.").arg(order.target, order.adminName()),
                words,
                Words::tr("Check the password of %1 and the clocks of both machines, then try again.").arg(order.adminName()));
        }
        if (says("A replication agreement for this host already exists") || says("is already configured on this system"))
            return fail(
                Fault::Conflict, Words::tr("An earlier attempt left %1 half in the domain.").arg(order.target), words,
                Words::tr("Clean it up first: replica-desk-cli replica cleanup %1 --from %2").arg(order.target, order.source));
        if (says("Connection check failed") || says("Port check failed"))
            return fail(Fault::Unreachable,
                        Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source), words,
                        Words::tr("Open the ports that /var/log/ipareplica-conncheck.log on %1 names, then try again.")
                            .arg(order.target));
        if (says("Insufficient privileges to promote"))
            return fail(Fault::Denied, Words::tr("%1 was not allowed to promote %2.").arg(order.adminName(), order.target), words,
                        Words::tr("Use a principal of the group admins, or put the host into the host group ipaservers. The same "
                                  "is said when the clocks of the two machines differ by more than five minutes."));
        if (says("IPA requires ports"))
            return fail(Fault::Conflict, Words::tr("Another program on %1 holds a port that FreeIPA needs.").arg(order.target),
                        words, Words::tr("Find it with \"ss -ltnp\" on that machine and stop it, then try again."));
        if (says("The server certificate in ") || says("no server certificate found") || says("certificate chain is not present"))
            return fail(Fault::Untrusted, Words::tr("A certificate file on %1 does not fit this server.").arg(order.target),
                        words,
                        Words::tr("Bring a PKCS#12 file with the key and a certificate for exactly that host name, then try "
                                  "again."));
        return fail(Fault::RemoteFailed,
                    Words::tr("ipa-replica-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), words,
                    wayBack(order));
    }

    static Result<> failure(const ReplicaOrder &order, const ProgramEnd &end, const QString &words)
    {
        if (words.contains(QLatin1StringView("Failed to decrypt or open the replica file")))
            return fail(Fault::AuthFailed, Words::tr("The installer on %1 could not open the bundle.").arg(order.target), words,
                        Words::tr("The Directory Manager password was changed or mistyped. Try again: the bundle is made anew."));
        const QString said = words + displayText(end.tail);
        if (said.contains(QLatin1StringView("Cannot acquire Kerberos ticket")))
            return fail(Fault::AuthFailed,
                        Words::tr("The connection check on %1 could not sign in to %2 as admin.").arg(order.target, order.source),
                        words, Words::tr("Check admin's password and the clocks, then try again."));
        if (said.contains(QLatin1StringView("Port check failed")))
            return fail(Fault::Unreachable,
                        Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source), words,
                        Words::tr("Open the named ports in the firewalls between the two machines, then try again."));
        if (said.contains(QLatin1StringView("Connection check failed")))
            return fail(Fault::Unreachable,
                        Words::tr("The connection check between %1 and %2 failed.").arg(order.target, order.source), words,
                        Words::tr("Mend what its last lines name, then try again."));
        constexpr int alreadyThere = 3;
        if (end.exitCode == alreadyThere)
            return fail(
                Fault::Conflict, Words::tr("%1 is already known to the domain.").arg(order.target), words,
                Words::tr("An earlier attempt left it there. Clean it up first: replica-desk-cli replica cleanup %1 --from "
                          "%2")
                    .arg(order.target, order.source));
        return fail(Fault::RemoteFailed,
                    Words::tr("ipa-replica-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), words,
                    wayBack(order));
    }
};

} // namespace

std::unique_ptr<Step> installStep()
{
    return std::make_unique<Install>();
}

} // namespace rd
