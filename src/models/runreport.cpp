// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runreport.h"

#include "models/facts.h"
#include "plan/durablefile.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::RunReport)
};

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Words::tr("not begun");
    case StepState::Running:
    case StepState::Interrupted:
        return Words::tr("interrupted");
    case StepState::Done:
        return Words::tr("done");
    case StepState::Failed:
        return Words::tr("failed");
    }
    return {};
}

QString verdict(const RunSummary &run, SessionState state)
{
    const bool create = run.order.deed == ReplicaOrder::Deed::Create;
    switch (state) {
    case SessionState::Succeeded:
        return create ? Words::tr("%1 is a replica of %2; both directions were seen carrying a change.")
                            .arg(run.order.target, run.order.source)
                      : Words::tr("Nothing is left of the attempts to make %1 a replica.").arg(run.order.target);
    case SessionState::Failed:
        return create ? Words::tr("%1 was not made a replica.").arg(run.order.target)
                      : Words::tr("Not everything that was left of %1 was cleaned up.").arg(run.order.target);
    default:
        return Words::tr("The run was interrupted; what was started on the machines may still go on.");
    }
}

QString row(const QString &name, const QString &value)
{
    return QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>\n").arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString time(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString duration(const StepStatus &step)
{
    if (!step.startedAt.isValid() || !step.endedAt.isValid())
        return {};
    return durationText(std::max<qint64>(0, step.startedAt.secsTo(step.endedAt)));
}

QString head(const RunSummary &run, const RunHistory &history)
{
    QDateTime begun = run.startedAt;
    QDateTime ended;
    for (const StepStatus &step : history.steps) {
        if (step.startedAt.isValid() && (!begun.isValid() || step.startedAt < begun))
            begun = step.startedAt;
        if (step.endedAt.isValid() && (!ended.isValid() || step.endedAt > ended))
            ended = step.endedAt;
    }
    QString rows = row(Words::tr("New replica"), run.order.target) + row(Words::tr("Made from"), run.order.source) +
                   row(Words::tr("Domain level"), QString::number(run.order.domainLevel)) + row(Words::tr("Run"), run.id) +
                   row(Words::tr("Begun"), time(begun)) + row(Words::tr("Ended"), time(ended));
    if (begun.isValid() && ended.isValid())
        rows += row(Words::tr("Took"), durationText(std::max<qint64>(0, begun.secsTo(ended))));
    return QStringLiteral("<table cellpadding=\"4\">\n%1</table>\n").arg(rows);
}

QString stepsTable(const RunHistory &history)
{
    QString rows =
        QStringLiteral("<tr><th align=\"left\">%1</th><th align=\"left\">%2</th><th align=\"right\">%3</th></tr>\n")
            .arg(Words::tr("Step").toHtmlEscaped(), Words::tr("State").toHtmlEscaped(), Words::tr("Time").toHtmlEscaped());
    for (const StepStatus &step : history.steps) {
        QString told;
        for (const QString &note : step.notes)
            told += QStringLiteral("<br/><small>%1</small>").arg(note.toHtmlEscaped());
        if (step.error) {
            told += QStringLiteral("<br/><b>%1</b>").arg(step.error->summary.toHtmlEscaped());
            if (!step.error->detail.isEmpty())
                told += QStringLiteral("<pre>%1</pre>").arg(step.error->detail.toHtmlEscaped());
        }
        rows += QStringLiteral(
                    "<tr><td valign=\"top\">%1%2</td><td valign=\"top\">%3</td><td valign=\"top\" align=\"right\">%4</td></tr>\n")
                    .arg(step.title.toHtmlEscaped(), told, stateWord(step.state).toHtmlEscaped(), duration(step).toHtmlEscaped());
    }
    return QStringLiteral("<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" border=\"1\">\n%1</table>\n").arg(rows);
}

QString phasesTable(const RunHistory &history)
{
    if (history.phases.isEmpty())
        return {};
    QString rows;
    for (const PhaseTime &phase : history.phases)
        rows += QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>\n")
                    .arg(phase.title.toHtmlEscaped(), durationText(qint64(phase.seconds)).toHtmlEscaped());
    return QStringLiteral("<h2>%1</h2>\n<table cellpadding=\"4\">\n%2</table>\n")
        .arg(Words::tr("The installer's phases").toHtmlEscaped(), rows);
}

} // namespace

QString runReportHtml(const RunSummary &run, const RunHistory &history)
{
    const QString title = run.order.deed == ReplicaOrder::Deed::Create ? Words::tr("New replica %1").arg(run.order.target)
                                                                       : Words::tr("Clean-up of %1").arg(run.order.target);
    return QStringLiteral(
               "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\"/>\n<title>%1</title>\n"
               "<style>body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1a1c1f; "
               "background: #ffffff; } table { border-collapse: collapse; } pre { white-space: pre-wrap; }</style>\n"
               "</head>\n<body>\n<h1>%1</h1>\n<p><b>%2</b></p>\n")
               .arg(title.toHtmlEscaped(), verdict(run, history.state).toHtmlEscaped()) +
           head(run, history) + QStringLiteral("<h2>%1</h2>\n").arg(Words::tr("Steps").toHtmlEscaped()) + stepsTable(history) +
           phasesTable(history) +
           QStringLiteral("<p><small>%1</small></p>\n</body>\n</html>\n")
               .arg(Words::tr("Written by Replica Desk %1.").arg(QStringLiteral(RD_VERSION)).toHtmlEscaped());
}

Result<QString> writeRunReport(const RunSummary &run, const QList<StepStatus> &plan, Monitor &monitor)
{
    const auto history = readRunHistory(run.folder, plan, monitor);
    if (!history)
        return pass(history.error());
    const QString file = run.folder + QStringLiteral("/report.html");
    if (const auto written = writePrivateFile(file, runReportHtml(run, *history).toUtf8()); !written)
        return pass(written.error());
    return file;
}

} // namespace rd
