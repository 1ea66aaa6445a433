// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/targetprogram.h"

#include "plan/runrecord.h"

#include <QFile>
#include <QFileInfo>
#include <array>

namespace rd {
namespace {

QString jobFact(const QString &name)
{
    return name + QStringLiteral("Job");
}

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

// FreeIPA's own logs hold no secrets (it masks them itself); most are overwritten by the next run.
Result<> keepLog(PlanContext &context, const QString &path, Monitor &monitor)
{
    const auto shell = context.shells->open(context.order.targetShell(), monitor);
    if (!shell)
        return pass(shell.error());
    const auto log = (*shell)->run({.argv = {QStringLiteral("cat"), path}}, monitor);
    if (!log)
        return pass(log.error());
    return context.record->addEvidence(QFileInfo(path).fileName(), log->out);
}

Result<> removeJob(PlanContext &context, const QString &job, Monitor &monitor)
{
    const auto shell = context.shells->open(context.order.targetShell(), monitor);
    return shell ? Supervisor(*shell, job).remove(monitor) : pass(shell.error());
}

} // namespace

bool runsOnTarget(const PlanContext &context, const QString &name)
{
    return context.record->fact(jobFact(name)).isString();
}

Result<ProgramEnd> runOnTarget(PlanContext &context, StepReporter &reporter, const TargetProgram &program, Monitor &monitor)
{
    RunRecord &record = *context.record;
    const QString baseFact = program.name + QStringLiteral("Base");
    const QString attemptFact = program.name + QStringLiteral("Attempt");
    QString job = record.fact(jobFact(program.name)).toString();
    if (job.isEmpty()) {
        const int attempt = record.fact(attemptFact).toInt() + 1;
        job = QStringLiteral("%1-%2-%3").arg(record.id(), program.name).arg(attempt);
        // The base first: a crash between the lines starts a new attempt, which is right.
        for (const auto &[name, value] :
             {std::pair{attemptFact, QJsonValue(attempt)}, std::pair{baseFact, QJsonValue(record.consoleSize())},
              std::pair{jobFact(program.name), QJsonValue(job)}})
            if (const auto noted = record.setFact(name, value); !noted)
                return pass(noted.error());
    }
    const qint64 base = record.fact(baseFact).toInteger();
    ConsoleKeeper keeper(record, base);
    auto end = SupervisedRun(context, reporter, keeper)
                   .run({.login = context.order.targetShell(),
                         .host = context.order.target,
                         .id = job,
                         .argv = program.argv,
                         .startAllowed = record.consoleSize() == base,
                         .settled = program.settled,
                         .takesOneTimePassword = program.takesOneTimePassword},
                        monitor);
    if (!end && end.error().fault != Fault::RemoteFailed)
        return end; // it goes on there; this run can be taken up again
    if (!program.log.isEmpty())
        if (const auto kept = keepLog(context, program.log, monitor); !kept)
            reporter.note(kept.error().summary);
    if (const auto removed = removeJob(context, job, monitor); !removed)
        reporter.note(removed.error().summary);
    if (const auto noted = record.setFact(jobFact(program.name), QJsonValue()); !noted)
        return pass(noted.error());
    return end;
}

Result<> endOnTarget(PlanContext &context, StepReporter &reporter, Monitor &monitor)
{
    context.endProgram->store(true);
    constexpr std::array programs{std::pair{"enrol", "/var/log/ipaclient-install.log"},
                                  std::pair{"install", "/var/log/ipareplica-install.log"},
                                  std::pair{"uninstall", "/var/log/ipaserver-uninstall.log"}};
    for (const auto &[name, log] : programs) {
        const TargetProgram program{.name = QLatin1StringView(name), .log = QLatin1StringView(log)};
        if (!runsOnTarget(context, program.name))
            continue;
        const auto end = runOnTarget(context, reporter, program, monitor);
        if (!end && runsOnTarget(context, program.name))
            return pass(end.error());
    }
    return {};
}

QString wordsOf(const ProgramEnd &end)
{
    return end.errors.isEmpty() ? displayText(end.tail).trimmed() : end.errors.join(u'\n');
}

ProgramWords programWords(const ProgramEnd &end)
{
    const QString words = wordsOf(end);
    return {.exitCode = end.exitCode, .words = words, .said = words + displayText(end.tail)};
}

} // namespace rd
