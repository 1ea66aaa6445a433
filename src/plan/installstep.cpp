// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"
#include "plan/supervisedrun.h"

#include <QCoreApplication>
#include <QFile>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::InstallStep)
};

/// console.log of the run record, from where this attempt began.
class ConsoleKeeper final : public OutputKeeper
{
public:
    ConsoleKeeper(RunRecord &record, qint64 base) : m_record(record), m_base(base) {}
    Result<> keep(QByteArrayView bytes) override { return m_record.appendConsole(bytes); }
    QByteArray kept() const override
    {
        QFile file(m_record.folder() + QStringLiteral("/console.log"));
        return file.open(QIODevice::ReadOnly) && file.seek(m_base) ? file.readAll() : QByteArray();
    }

private:
    RunRecord &m_record;
    qint64 m_base;
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
        QString job = record.fact(fact::installJob).toString();
        if (job.isEmpty()) {
            job = QStringLiteral("%1-install-%2").arg(record.id()).arg(record.fact(fact::attempts).toInt());
            // The base first: a crash between the two lines starts a new attempt, which is right.
            if (const auto noted = record.setFact(fact::installBase, record.consoleSize()); !noted)
                return noted;
            if (const auto noted = record.setFact(fact::installJob, job); !noted)
                return noted;
        }
        const qint64 base = record.fact(fact::installBase).toInteger();
        ConsoleKeeper keeper(record, base);
        const bool begun = record.consoleSize() > base;
        const auto end = SupervisedRun(context, reporter, keeper)
                             .run({.login = context.order.targetShell(),
                                   .host = context.order.target,
                                   .id = job,
                                   .argv = context.order.installCommand(),
                                   .startAllowed = !begun},
                                  monitor);
        if (!end && end.error().fault != Fault::RemoteFailed)
            return pass(end.error()); // it goes on there; this run can be taken up again
        if (const auto kept = keepInstallerLog(context, monitor); !kept)
            reporter.note(kept.error().summary);
        if (const auto removed = removeJob(context, job, monitor); !removed)
            reporter.note(removed.error().summary);
        if (const auto noted = record.setFact(fact::installJob, QJsonValue()); !noted)
            return noted;
        if (!end)
            return pass(end.error());
        if (const auto judged = judge(context, *end, monitor); !judged)
            return judged;
        return record.setFact(fact::installed, true);
    }

    bool stillRuns(const PlanContext &context) const override { return context.record->fact(fact::installJob).isString(); }

private:
    // The installer's own log truncates at every run and holds no secrets (it masks them itself).
    static Result<> keepInstallerLog(PlanContext &context, Monitor &monitor)
    {
        const auto shell = context.shells->open(context.order.targetShell(), monitor);
        if (!shell)
            return pass(shell.error());
        const auto log =
            (*shell)->run({.argv = {QStringLiteral("cat"), QStringLiteral("/var/log/ipareplica-install.log")}}, monitor);
        if (!log)
            return pass(log.error());
        return context.record->addEvidence(QStringLiteral("ipareplica-install.log"), log->out);
    }

    static Result<> removeJob(PlanContext &context, const QString &job, Monitor &monitor)
    {
        const auto shell = context.shells->open(context.order.targetShell(), monitor);
        return shell ? Supervisor(*shell, job).remove(monitor) : pass(shell.error());
    }

    // Exit 0 is also what a declined or interrupted installer returns, so the machine itself is asked as well.
    static Result<> judge(PlanContext &context, const ProgramEnd &end, Monitor &monitor)
    {
        const ReplicaOrder &order = context.order;
        const QString wayBack =
            Words::tr("On %1: ipa-server-install --uninstall -U. On %2: ipa-replica-manage del %1 --force. Then try again.")
                .arg(order.target, order.source);
        const QString words = end.errors.isEmpty() ? displayText(end.tail).trimmed() : end.errors.join(u'\n');
        if (end.exitCode != 0)
            return failure(order, end, words, wayBack);
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

    static Result<> failure(const ReplicaOrder &order, const ProgramEnd &end, const QString &words, const QString &wayBack)
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
            return fail(Fault::Conflict, Words::tr("%1 is already known to the domain.").arg(order.target), words,
                        Words::tr("An earlier attempt left it there. On %2: ipa-replica-manage del %1 --force, and as admin ipa "
                                  "host-del %1 if its host entry is still there. Then try again.")
                            .arg(order.target, order.source));
        return fail(Fault::RemoteFailed,
                    Words::tr("ipa-replica-install failed on %1 (exit status %2).").arg(order.target).arg(end.exitCode), words,
                    wayBack);
    }
};

} // namespace

std::unique_ptr<Step> installStep()
{
    return std::make_unique<Install>();
}

} // namespace rd
