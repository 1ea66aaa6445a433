// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plancommand.h"

#include "cli/replicaoptions.h"
#include "cli/stopsignals.h"

#include <QDir>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PlanCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

std::optional<PlanFormat> formatNamed(const QString &name)
{
    if (name == QLatin1StringView("commands"))
        return PlanFormat::Commands;
    if (name == QLatin1StringView("ansible"))
        return PlanFormat::Ansible;
    if (name == QLatin1StringView("json"))
        return PlanFormat::Json;
    return std::nullopt;
}

} // namespace

int runPlan(const QStringList &arguments)
{
    CommandLine line(
        s("replica plan"),
        Words::tr("Writes the order of a replica for other hands: as commands to type, as inventory and playbook for "
                  "Ansible, or as a plan file that “replica create --plan” takes. Asks the source for its domain, "
                  "changes nothing, and holds no secret."),
        Words::tr("Exit codes:\n"
                  "  0  written\n"
                  "  3  wrong usage\n"
                  "  4  the source could not be asked, or this form cannot tell the order"));
    addOrderOptions(line);
    line.addOption({s("format"), Words::tr("Which form (default commands)."), s("commands|ansible|json"), s("commands")});
    line.addOption({s("output"), Words::tr("Writes the files into this folder instead of showing them."), s("FOLDER")});
    if (const auto done = line.parse(arguments))
        return *done;
    const QLatin1StringView command("replica plan");
    const auto format = formatNamed(line.value(s("format")));
    if (!format)
        return *refused(line, {Words::tr("--format wants commands, ansible or json.")}, command);
    auto order = orderFrom(line);
    if (!order)
        return refused(line, order.error());
    if (const auto wrong = refused(line, order->problems(), command))
        return *wrong;
    StopMonitor monitor;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    const auto names = askSource(*order, backend, monitor);
    if (!names)
        return line.failed(names.error());
    if (const auto wrong = refused(line, order->problems(), command))
        return *wrong;
    const auto files = exportPlan(*format, *order, *names);
    if (!files)
        return line.failed(files.error());
    if (!line.isSet(s("output"))) {
        line.console().print(exportText(*files));
        return ExitGood;
    }
    if (const auto written = writeExport(*files, line.value(s("output"))); !written)
        return line.failed(written.error());
    for (const ExportedFile &file : *files)
        line.console().print(QDir(line.value(s("output"))).filePath(file.name));
    return ExitGood;
}

} // namespace rd
