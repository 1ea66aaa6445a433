// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosecommand.h"

#include "backend/yaml/rulelibrary.h"
#include "cli/commandline.h"
#include "cli/diagnosisoutput.h"
#include "cli/logsource.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DiagnoseCommand)
};

int explain(const CommandLine &line, const Knowledge &knowledge, const QString &id)
{
    const int rule = knowledge.find(id);
    if (rule < 0) {
        line.console().printError(
            {Fault::NotFound, Text::tr("There is no rule “%1”.").arg(id), {}, Text::tr("See: replica-desk-cli diagnose --list")});
        return ExitUsage;
    }
    if (line.json())
        line.console().printJson(ruleJson(knowledge.rule(rule)));
    else
        line.console().print(ruleText(knowledge.rule(rule), line.console()));
    return ExitGood;
}

int list(const CommandLine &line, const Knowledge &knowledge)
{
    QJsonArray array;
    QStringList lines;
    for (int i = 0; i < knowledge.ruleCount(); ++i) {
        array.append(ruleJson(knowledge.rule(i)));
        lines.append(ruleLine(knowledge.rule(i), line.console()));
    }
    if (line.json())
        line.console().printJson({{QStringLiteral("rules"), array}});
    else
        line.console().print(lines.join(u'\n'));
    return ExitGood;
}

int diagnose(const CommandLine &line, const std::shared_ptr<const Knowledge> &knowledge)
{
    Diagnostician diagnostician(knowledge);
    LiveMonitor monitor(line.console());
    for (const QString &what : line.arguments()) {
        const auto done = readLogs(line, what, diagnostician, monitor);
        line.console().clearLive();
        if (done)
            continue;
        if (line.arguments().size() == 1)
            return line.failed(done.error());
        diagnostician.leaveOut(done.error().summary); // the others may tell enough
    }
    if (diagnostician.logs().empty())
        return line.failed({Fault::NotFound, Text::tr("Nothing of what was given could be read."), {}, {}});
    if (diagnostician.isBlank())
        return line.failed({Fault::NotFound,
                            diagnostician.logs().size() == 1 ? Text::tr("%1 is empty.").arg(diagnostician.logs().front().name())
                                                             : Text::tr("All these logs are empty."),
                            {},
                            Text::tr("See whether the program writes its log elsewhere, or has yet to begin.")});
    const Diagnosis diagnosis = diagnostician.diagnose();
    if (line.json())
        line.console().printJson(diagnosisJson(diagnosis));
    else
        line.console().print(diagnosisText(diagnosis, line.console()));
    return exitCodeFor(diagnosis);
}

} // namespace

int runDiagnose(const QStringList &arguments)
{
    const QString explainOption = QStringLiteral("explain");
    const QString listOption = QStringLiteral("list");
    CommandLine line(
        QStringLiteral("diagnose"),
        Text::tr("Reads logs of FreeIPA, its directory server, certificate system and KDC, and says what failed first, "
                 "what that caused, what has healed, and what to do."),
        Text::tr("Exit codes:\n"
                 "  0  healthy: nothing failed, or all that failed has healed\n"
                 "  1  something wants repair, but nothing failed\n"
                 "  2  a failure, also one whose cause is not known\n"
                 "  3  wrong usage\n"
                 "  4  the logs or the rules could not be read"));
    line.addManyArguments(
        QStringLiteral("LOG"),
        Text::tr("A log, a compressed one, an archive or a folder of logs (an sos report, for example), \"-\" for "
                 "the standard input, or a host whose logs are read over SSH."),
        {explainOption, listOption});
    line.addOption({explainOption, Text::tr("Explains one rule."), Text::tr("ID")});
    line.addOption({listOption, Text::tr("Lists all rules, those of the site in %1 included.").arg(siteRuleFolder())});
    if (const auto done = line.parse(arguments))
        return *done;
    const auto library = loadRules(siteRuleFolder());
    if (!library)
        return line.failed(library.error());
    for (const Error &complaint : library->complaints)
        line.console().printError(complaint);
    if (line.isSet(explainOption))
        return explain(line, *library->knowledge, line.value(explainOption));
    if (line.isSet(listOption))
        return list(line, *library->knowledge);
    return diagnose(line, library->knowledge);
}

} // namespace rd
