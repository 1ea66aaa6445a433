// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsearch.h"
#include "plan/runrecord.h"
#include "plan/targetprogram.h"

namespace rd {
namespace {

const QString uninstallName = QStringLiteral("uninstall");

class Uninstall final : public Step
{
public:
    QString id() const override { return uninstallName; }
    QString title() const override { return CleanupWords::tr("Take FreeIPA off the machine"); }
    Result<bool> isDone(PlanContext &context, Monitor &) override { return !context.record->fact(fact::reached).toBool(); }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const QString what = context.record->fact(fact::machine).toString();
        if (!what.isEmpty() || runsOnTarget(context, uninstallName)) {
            const bool server = what == QLatin1StringView("server");
            const QStringList clientCommand{QStringLiteral("/usr/sbin/ipa-client-install"), QStringLiteral("--uninstall"),
                                            QStringLiteral("--unattended")};
            const auto end = runOnTarget(context, reporter,
                                         {.name = uninstallName,
                                          .argv = server ? context.order.uninstallCommand() : clientCommand,
                                          .log = server ? QStringLiteral("/var/log/ipaserver-uninstall.log")
                                                        : QStringLiteral("/var/log/ipaclient-uninstall.log")},
                                         monitor);
            if (!end)
                return pass(end.error());
            if (end->exitCode != 0) // it complains of files it could not restore; what counts is looked at below
                reporter.note(CleanupWords::tr("The uninstaller ended with status %1.").arg(end->exitCode));
        }
        return removeRest(context, reporter, monitor);
    }

    bool stillRuns(const PlanContext &context) const override { return runsOnTarget(context, uninstallName); }

private:
    static Result<> removeRest(PlanContext &context, StepReporter &reporter, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto left = lookAtMachine(**shell, order.target, monitor);
        if (!left)
            return pass(left.error());
        if (left->state == LeftOnMachine::State::Server)
            return fail(Fault::RemoteFailed, CleanupWords::tr("FreeIPA could not be taken off %1.").arg(order.target), {},
                        CleanupWords::tr(
                            "Look at evidence/ipaserver-uninstall.log of this run, mend what it names, and clean up again."));
        if (context.record->fact(fact::machine).toString() == QLatin1StringView("server") && !left->units.isEmpty()) {
            if (const auto stopped = stopForgotten(**shell, left->units, monitor); !stopped)
                return pass(stopped.error());
            reporter.note(CleanupWords::tr("Stopped what the uninstaller left running: %1").arg(left->units.join(u' ')));
        }
        if (left->files.isEmpty())
            return {};
        const auto removed = (*shell)->run({.argv = QStringList{QStringLiteral("rm"), QStringLiteral("-rf"),
                                                                QStringLiteral("--one-file-system"), QStringLiteral("--")} +
                                                    left->files},
                                           monitor);
        if (!removed)
            return pass(removed.error());
        if (removed->exitCode != 0)
            return fail(Fault::RemoteFailed, CleanupWords::tr("Files could not be removed on %1.").arg(order.target),
                        QString::fromUtf8(removed->err).trimmed(), CleanupWords::tr("Remove them by hand, then clean up again."));
        reporter.note(CleanupWords::tr("%n forgotten file(s) or folder(s) removed.", nullptr, int(left->files.size())));
        return {};
    }
};

class Prove final : public Step
{
public:
    QString id() const override { return QStringLiteral("prove"); }
    bool changes() const override { return false; }
    QString title() const override { return CleanupWords::tr("See that nothing is left"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const ReplicaOrder &order = context.order;
        if (!context.record->fact(fact::reached).toBool()) {
            reporter.note(CleanupWords::tr("Before %1 joins again, run ipa-server-install --uninstall on it.").arg(order.target));
            return {};
        }
        const auto shell = context.shells->open(order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto left = lookAtMachine(**shell, order.target, monitor);
        if (!left)
            return pass(left.error());
        if (left->state == LeftOnMachine::State::Server || !left->files.isEmpty())
            return fail(Fault::Conflict, CleanupWords::tr("%1 is not clean.").arg(order.target), left->files.join(u'\n'),
                        CleanupWords::tr("Clean up again."));
        if (!left->ports.isEmpty())
            return fail(Fault::Conflict,
                        CleanupWords::tr("Something on %1 still listens on port %2.").arg(order.target, left->ports.first()),
                        left->ports.join(u'\n'),
                        CleanupWords::tr("Stop that program: FreeIPA needs the port. \"ss -ltnp\" names it."));
        reporter.note(CleanupWords::tr("The machine is clean and the ports are free."));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> uninstallStep()
{
    return std::make_unique<Uninstall>();
}

std::unique_ptr<Step> proveStep()
{
    return std::make_unique<Prove>();
}

} // namespace rd
