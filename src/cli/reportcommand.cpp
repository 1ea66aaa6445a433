// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "cli/commandline.h"
#include "cli/stopsignals.h"
#include "models/runreport.h"

#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::ReportCommand)
};

} // namespace

int runReport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("replica report"),
        Words::tr("Writes the report of a run, a page to read, print and hand on, into its record and tells where it "
                  "is. Every run writes it at its end by itself."),
        Words::tr("Exit codes:\n"
                  "  0  written\n"
                  "  3  there is no such run\n"
                  "  4  its record cannot be read"));
    line.addArgument(QStringLiteral("RUN"), Words::tr("Name of the run, as “runs list” shows it."));
    if (const auto done = line.parse(arguments))
        return *done;
    const QList<RunSummary> runs = RunRecord::list();
    const auto run =
        std::find_if(runs.begin(), runs.end(), [&line](const RunSummary &one) { return one.id == line.argument(0); });
    if (run == runs.end()) {
        line.failed({Fault::NotFound,
                     Words::tr("There is no run “%1”.").arg(line.argument(0)),
                     {},
                     Words::tr("See: replica-desk-cli runs list")});
        return ExitUsage;
    }
    QList<StepStatus> plan;
    for (const auto &step : planFor(run->order))
        plan << StepStatus{.id = step->id(), .title = step->title()};
    StopMonitor monitor;
    const auto written = writeRunReport(*run, plan, monitor);
    if (!written)
        return line.failed(written.error());
    if (line.json())
        line.console().printJson({{QStringLiteral("report"), *written}});
    else
        line.console().print(*written);
    return ExitGood;
}

} // namespace rd
