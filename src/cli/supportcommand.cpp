// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/supportcommand.h"

#include "backend/archive/logfiles.h"
#include "backend/archive/packagewriter.h"
#include "backend/yaml/rulelibrary.h"
#include "cli/commandline.h"
#include "cli/diagnosisoutput.h"
#include "cli/logsource.h"
#include "plan/runrecord.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SupportCommand)
};

const QString runOption = QStringLiteral("run");
const QString anonymiseOption = QStringLiteral("anonymise");
const QString previewOption = QStringLiteral("preview");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    constexpr qint64 most = qint64(16) << 20;
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// Adds the record's own files; its console and evidence are logs.
Result<> readRun(const QString &id, SupportMaterial &material, LogTaker &taker, Monitor &monitor)
{
    const QList<RunSummary> runs = RunRecord::list();
    const auto run = std::find_if(runs.begin(), runs.end(), [&id](const RunSummary &each) { return each.id == id; });
    if (run == runs.end())
        return fail(Fault::NotFound, Text::tr("There is no run “%1”.").arg(id), {}, Text::tr("See: replica-desk-cli runs list"));
    material.plan = contentOf(run->folder + QStringLiteral("/plan.json"));
    material.journal = contentOf(run->folder + QStringLiteral("/journal.jsonl"));
    material.names = {.replica = run->order.target, .source = run->order.source, .address = run->order.ipAddresses.value(0)};
    for (const QString &part : {QStringLiteral("/console.log"), QStringLiteral("/evidence")})
        if (const auto read = readLogFiles(run->folder + part, taker, monitor); !read && read.error().fault != Fault::NotFound)
            return read;
    return {};
}

int print(const CommandLine &line, const QList<SupportFile> &files, const QString &written)
{
    if (line.json()) {
        QJsonArray array;
        for (const SupportFile &file : files)
            array.append(QJsonObject{{QStringLiteral("name"), file.name},
                                     {QStringLiteral("size"), file.bytes.size()},
                                     {QStringLiteral("masked"), file.masked}});
        line.console().printJson(
            {{QStringLiteral("file"), written.isEmpty() ? QJsonValue() : QJsonValue(written)}, {QStringLiteral("files"), array}});
        return ExitGood;
    }
    QStringList lines;
    for (const SupportFile &file : files)
        lines << QStringLiteral("%1  %2  %3")
                     .arg(QLocale().formattedDataSize(file.bytes.size()), 10)
                     .arg(Text::tr("%n masked", nullptr, file.masked), 12)
                     .arg(file.name);
    lines << (written.isEmpty() ? Text::tr("Nothing was written.")
                                : Text::tr("%1 was written. Look into it before you give it away.").arg(written));
    line.console().print(lines.join(u'\n'));
    return ExitGood;
}

} // namespace

int runSupportPackage(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("support-package"),
        Text::tr("Puts logs, their diagnosis, versions and the plan of a run into one file for others. Passwords, keys and "
                 "tokens are taken out."),
        Text::tr("Exit codes:\n"
                 "  0  done\n"
                 "  3  wrong usage\n"
                 "  4  the logs or the rules could not be read, or the file not be written"));
    line.addArgument(QStringLiteral("OUT"), Text::tr("The file to write, a compressed tar archive."));
    line.addManyArguments(QStringLiteral("LOG"),
                          Text::tr("A log, an archive or a folder of logs, or a host whose logs are read over SSH."),
                          {runOption});
    line.addOption({runOption, Text::tr("Adds the record of a run."), Text::tr("RUN")});
    line.addOption({anonymiseOption, Text::tr("Gives hosts, domains, realms and addresses other names.")});
    line.addOption({previewOption, Text::tr("Only lists what the package would hold.")});
    if (const auto done = line.parse(arguments))
        return *done;
    const QString out = line.argument(0);
    const QStringList sources = line.arguments().mid(1);
    if (out.isEmpty())
        return line.wrongUsage(Text::tr("%1 is missing.").arg(QStringLiteral("OUT")));
    const auto library = loadRules(siteRuleFolder());
    if (!library)
        return line.failed(library.error());
    Diagnostician diagnostician(library->knowledge);
    LogKeeper keeper(diagnostician);
    LiveMonitor monitor(line.console());
    SupportMaterial material{.now = QDateTime::currentDateTimeUtc()};
    if (line.isSet(runOption))
        if (const auto read = readRun(line.value(runOption), material, keeper, monitor); !read)
            return line.failed(read.error());
    diagnostician.setNames(material.names);
    for (const QString &source : sources) {
        const auto read = readLogs(line, source, keeper, monitor);
        line.console().clearLive();
        if (!read && sources.size() == 1)
            return line.failed(read.error());
        if (!read)
            diagnostician.leaveOut(read.error().summary); // the others may tell enough
    }
    material.diagnosis = diagnostician.diagnose();
    material.logs = keeper.take();
    const auto files = makeSupportFiles(material, line.isSet(anonymiseOption), monitor);
    line.console().clearLive();
    if (!files)
        return line.failed(files.error());
    if (line.isSet(previewOption))
        return print(line, *files, {});
    if (const auto written = writeSupportPackage(out, *files, material.now); !written)
        return line.failed(written.error());
    return print(line, *files, out);
}

} // namespace rd
