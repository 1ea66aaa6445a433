// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkcommand.h"

#include "backend/backend.h"
#include "cli/commandline.h"
#include "cli/connectionoutput.h"
#include "cli/deeds.h"
#include "cli/stopsignals.h"
#include "preflight/connectioncheck.h"

#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::CheckCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

Result<ConnectionReport> check(const CommandLine &line, const FreeIpaRelease &asked, Monitor &monitor)
{
    ConnectionOrder order{.source = {.fqdn = line.argument(0).toLower(), .login = line.value(s("from-login")), .survey = {}},
                          .replica = {.fqdn = line.argument(1).toLower(),
                                      .login = line.value(s("login")),
                                      .survey = {},
                                      .addresses = line.values(s("ip-address"))},
                          .generation = asked,
                          .withCa = line.isSet(s("ca"))};
    for (ConnectionEnd *end : {&order.source, &order.replica})
        if (end->login.isEmpty())
            end->login = end->fqdn;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    auto surveyed = surveyConnections(*backend.shells(), std::move(order), monitor);
    if (!surveyed)
        return pass(surveyed.error());
    if (!surveyed->generation.isKnown())
        surveyed->generation = surveyed->source.survey.generation();
    return checkConnections(*backend.shells(), *surveyed, monitor);
}

int connections(const QStringList &arguments)
{
    CommandLine line(s("check connections"),
                     Text::tr("Tries every port that a server and a new replica need of each other, both ways, every address, in "
                              "the words of the services. Where nothing listens on REPLICA yet, it answers there meanwhile."),
                     Text::tr("Exit codes:\n"
                              "  0  every port is open in both directions\n"
                              "  1  every required port is open, an advisory one is not\n"
                              "  2  a required port cannot be used, or not everything could be tried\n"
                              "  3  wrong usage\n"
                              "  4  a machine could not be looked at\n"
                              "  5  interrupted"));
    line.addArgument(s("SOURCE"), Text::tr("Full name of the server that the replica is made from."));
    line.addArgument(s("REPLICA"), Text::tr("Full name of the machine that becomes a replica."));
    line.addOption({s("ca"), Text::tr("Also the ports that a replica with a CA needs.")});
    line.addOption(
        {s("generation"), Text::tr("Whose ports, if not those of the source's FreeIPA: for example 3.0."), s("VERSION")});
    line.addOption({s("from-login"), Text::tr("Where ssh reaches the source, if not by its name."), s("[USER@]HOST")});
    line.addOption({s("login"), Text::tr("Where ssh reaches the new machine, if not by its name."), s("[USER@]HOST")});
    line.addOption({s("ip-address"), Text::tr("An address of the new machine besides those of its name (repeatable)."), s("IP")});
    if (const auto done = line.parse(arguments))
        return *done;
    const FreeIpaRelease asked = FreeIpaRelease::fromText(line.value(s("generation")));
    if (line.isSet(s("generation")) && !asked.isKnown()) {
        line.console().printError({.fault = Fault::Malformed,
                                   .summary = Text::tr("--generation wants a version such as 3.3 or 4.12."),
                                   .detail = {},
                                   .advice = Text::tr("See \"replica-desk-cli check connections --help\".")});
        return ExitUsage;
    }
    StopMonitor monitor;
    const auto report = check(line, asked, monitor);
    if (!report) {
        if (report.error().fault == Fault::Cancelled && monitor.stopRequested()) {
            line.failed(report.error());
            return ExitInterrupted;
        }
        return line.failed(report.error());
    }
    if (line.json())
        line.console().printJson(toJson(*report));
    else
        line.console().print(connectionText(*report, line.console()));
    return exitCodeFor(*report);
}

constexpr std::array deeds{
    Deed{QLatin1StringView("connections"), QT_TRANSLATE_NOOP("rd::Deeds", "Tries all ports between two machines, both ways."),
         connections},
};

} // namespace

int runCheck(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("check"), deeds, arguments);
}

} // namespace rd
