// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlesteps.h"
#include "plan/runrecord.h"
#include "plan/supervisedrun.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PrepareStep)
};

/// prepare's words are short: held in memory while it runs, then laid down as evidence.
class MemoryKeeper final : public OutputKeeper
{
public:
    Result<> keep(QByteArrayView bytes) override
    {
        m_bytes += bytes.toByteArray();
        return {};
    }
    QByteArray kept() const override { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Prepare final : public Step
{
public:
    QString id() const override { return QStringLiteral("prepare"); }
    QString title() const override { return Words::tr("Prepare the bundle on the source"); }

    Result<bool> isDone(PlanContext &context, Monitor &) override
    {
        return context.record->fact(fact::installJob).isString() || context.record->fact(fact::installed).toBool();
    }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        auto job = context.record->fact(fact::prepareJob).toString();
        const bool goOn = !job.isEmpty();
        if (!goOn) {
            const int attempt = context.record->fact(fact::attempts).toInt() + 1;
            job = QStringLiteral("%1-prepare-%2").arg(context.record->id()).arg(attempt);
            if (const auto noted = context.record->setFact(fact::attempts, attempt); !noted)
                return noted;
            if (const auto noted = context.record->setFact(fact::prepareJob, job); !noted)
                return noted;
        }
        MemoryKeeper keeper;
        const auto end = SupervisedRun(context, reporter, keeper)
                             .run({.login = context.order.sourceShell(),
                                   .host = context.order.source,
                                   .id = job,
                                   .argv = context.order.prepareCommand(),
                                   .startAllowed = true},
                                  monitor);
        if (!end && end.error().fault != Fault::RemoteFailed)
            return pass(end.error()); // it goes on there; this run can be taken up again
        if (const auto ended = context.record->setFact(fact::prepareJob, QJsonValue()); !ended)
            return ended;
        if (const auto kept = context.record->addEvidence(QStringLiteral("prepare.log"), keeper.kept()); !kept)
            return kept;
        if (!end)
            return pass(end.error());
        if (const auto removed = removeJob(context, job, monitor); !removed)
            reporter.note(removed.error().summary);
        return end->exitCode == 0 ? Result<>() : prepareFailed(context, *end);
    }

    bool stillRuns(const PlanContext &context) const override { return context.record->fact(fact::prepareJob).isString(); }

    Result<> tidy(PlanContext &context, StepReporter &, Monitor &monitor) override
    {
        return wipeBundle(context, context.order.sourceShell(), monitor);
    }

private:
    static Result<> removeJob(PlanContext &context, const QString &job, Monitor &monitor)
    {
        const auto shell = context.shells->open(context.order.sourceShell(), monitor);
        return shell ? Supervisor(*shell, job).remove(monitor) : pass(shell.error());
    }

    static Result<> prepareFailed(PlanContext &context, const ProgramEnd &end)
    {
        const QString words = end.errors.isEmpty() ? displayText(end.tail).trimmed() : end.errors.join(u'\n');
        if (words.contains(QLatin1StringView("password provided is incorrect"))) {
            context.credentials->forget(Question::Kind::DirectoryManager, context.order.source);
            return fail(Fault::AuthFailed,
                        Words::tr("%1 did not accept the Directory Manager password.").arg(context.order.source), words,
                        Words::tr("Start again and give the password of that server's Directory Manager."));
        }
        return fail(Fault::RemoteFailed,
                    Words::tr("ipa-replica-prepare failed on %1 (exit status %2).").arg(context.order.source).arg(end.exitCode),
                    words, Words::tr("The whole text is in evidence/prepare.log of this run."));
    }
};

} // namespace

std::unique_ptr<Step> prepareStep()
{
    return std::make_unique<Prepare>();
}

} // namespace rd
