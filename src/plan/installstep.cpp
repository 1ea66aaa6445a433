// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/programfailure.h"
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
        if (end.exitCode != 0) {
            const Error error = installFailure(order, programWords(end));
            if (order.promotes() && error.fault == Fault::AuthFailed)
                context.credentials->forget(Question::Kind::AdminPassword, order.adminName());
            return pass(error);
        }
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
                wordsOf(end), Words::tr("Look at its last lines, then try again."));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> installStep()
{
    return std::make_unique<Install>();
}

} // namespace rd
