// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflightcommand.h"

#include "backend/backend.h"
#include "cli/commandline.h"
#include "cli/preflightoutput.h"
#include "cli/stopsignals.h"
#include "preflight/hostname.h"

#include <QTemporaryFile>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PreflightCommand)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

void addOptions(CommandLine &line)
{
    const auto add = [&line](const char *name, const QString &text, const QString &value = {}) {
        line.addOption({s(name), text, value});
    };
    add("from", Text::tr("Server that the replica is made from."), s("SERVER"));
    add("login", Text::tr("Where ssh reaches the new machine, if not by its name."), s("[USER@]HOST"));
    add("from-login", Text::tr("Where ssh reaches the source, if not by its name."), s("[USER@]HOST"));
    add("ip-address", Text::tr("Address of the replica that is added to DNS (repeatable)."), s("IP"));
    add("promotion", Text::tr("The machine is enrolled and promoted (domain level 1), not made from a bundle."));
    add("setup-ca", Text::tr("The replica gets a CA."));
    add("setup-kra", Text::tr("The replica gets a KRA."));
    add("setup-dns", Text::tr("The replica gets a DNS server."));
    add("skip-conncheck", Text::tr("Ports that cannot be reached do not stand in the way."));
    add("skip-check", Text::tr("This check does not stand in the way (repeatable)."), s("ID"));
    add("no-directory", Text::tr("Leaves out what only the directory tells, so that no sign-in is needed."));
}

PreflightOrder orderFrom(const CommandLine &line)
{
    return {.target = line.argument(0),
            .targetLogin = line.value(s("login")),
            .source = line.value(s("from")).toLower(),
            .sourceLogin = line.value(s("from-login")),
            .ipAddresses = line.values(s("ip-address")),
            .promotion = line.isSet(s("promotion")),
            .setupCa = line.isSet(s("setup-ca")),
            .setupKra = line.isSet(s("setup-kra")),
            .setupDns = line.isSet(s("setup-dns")),
            .noConncheck = line.isSet(s("skip-conncheck")),
            .skip = line.values(s("skip-check"))};
}

/// As the options say; without any, as the creation will do it: Directory Manager for a bundle, the ticket for a promotion.
/// The certificate is checked against the authority that the source itself gave over SSH.
Result<std::unique_ptr<Directory>> openDirectory(CommandLine &line, const PreflightOrder &order, const HostSurvey &source,
                                                 Monitor &monitor)
{
    if (line.isSet(s("bind-dn")) || line.isSet(s("principal")) || order.promotion) {
        const auto connector = line.signIn(order.source, monitor);
        if (!connector)
            return pass(connector.error());
        return (*connector)->connect(order.source, monitor);
    }
    const auto password = line.credentials()->get({.kind = Question::Kind::DirectoryManager,
                                                   .subject = order.source,
                                                   .prompt = Text::tr("Directory Manager password"),
                                                   .reason = Text::tr("The preflight reads what %1's directory knows of the new "
                                                                      "machine.")
                                                                 .arg(order.source)},
                                                  monitor);
    if (!password)
        return pass(password.error());
    SignIn signIn{.method = SignIn::Method::Simple, .bindDn = s("cn=Directory Manager"), .password = *password};
    QTemporaryFile authority;
    if (!source.caCertificate.isEmpty() && authority.open() && authority.write(source.caCertificate) > 0 && authority.flush())
        signIn.caFile = authority.fileName();
    const auto connector = Backend::directories(signIn, order.source, monitor);
    if (!connector)
        return pass(connector.error());
    return (*connector)->connect(order.source, monitor);
}

int wrongUsage(const CommandLine &line, const QString &sentence)
{
    line.console().printError({.fault = Fault::Malformed,
                               .summary = sentence,
                               .detail = {},
                               .advice = Text::tr("See \"replica-desk-cli replica preflight --help\".")});
    return ExitUsage;
}

} // namespace

int runPreflight(const QStringList &arguments)
{
    CommandLine line(
        s("replica preflight"),
        Text::tr("Finds everything that would make the creation of a replica fail, on both machines, in the directory and "
                 "between them, in one pass. Changes nothing."),
        Text::tr("Exit codes:\n"
                 "  0  nothing stands in the way\n"
                 "  1  nothing stands in the way, but something should be mended or could not be checked\n"
                 "  2  something would make it fail\n"
                 "  3  wrong usage\n"
                 "  4  the checks could not be made\n"
                 "  5  interrupted"));
    line.addArgument(s("FQDN"), Text::tr("Full name of the machine that becomes a replica."));
    addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const PreflightOrder order = orderFrom(line);
    if (order.source.isEmpty())
        return wrongUsage(line, Text::tr("Name the server the replica is made from (--from)."));
    if (const auto problem = hostnameProblem(order.target, HostnameRules::Modern))
        return wrongUsage(line, *problem);
    StopMonitor monitor;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    PreflightPorts ports{.shells = backend.shells(), .resolver = backend.resolver(), .openDirectory = {}};
    if (!line.isSet(s("no-directory")))
        ports.openDirectory = [&line, &order](const HostSurvey &source, Monitor &each) {
            return openDirectory(line, order, source, each);
        };
    const auto report = runPreflight(order, ports, monitor);
    if (!report) {
        line.failed(report.error());
        return monitor.stopRequested() ? ExitInterrupted : ExitUnreadable;
    }
    if (line.json())
        line.console().printJson(report->toJson());
    else
        line.console().print(preflightText(*report, line.console()));
    return exitCodeFor(report->checks);
}

} // namespace rd
