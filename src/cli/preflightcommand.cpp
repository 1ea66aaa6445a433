// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preflightcommand.h"

#include "cli/preflightoutput.h"
#include "cli/replicaoptions.h"
#include "cli/stopsignals.h"
#include "plan/preflightstep.h"
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

/// The order's problems, but for a name that only older releases refuse: the checks tell of it.
QStringList problemsOf(const ReplicaOrder &order)
{
    QStringList problems = order.problems();
    if (const auto strict = hostnameProblem(order.target); strict && !hostnameProblem(order.target, HostnameRules::Modern))
        problems.removeAll(*strict);
    return problems;
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
    addOrderOptions(line);
    line.addOption(
        {s("promotion"), Text::tr("The machine is enrolled and promoted (domain level 1), whatever the source says.")});
    line.addOption({s("no-directory"), Text::tr("Leaves out what only the directory tells, so that no sign-in is needed.")});
    if (const auto done = line.parse(arguments))
        return *done;
    auto ordered = orderFrom(line);
    if (!ordered)
        return refused(line, ordered.error());
    StopMonitor monitor;
    const Backend backend({.sshConfig = line.sshConfig()}, line.credentials());
    // A source that cannot be asked is what the checks will tell.
    std::ignore = askSource(*ordered, backend, monitor);
    if (line.isSet(s("promotion")))
        ordered->domainLevel = 1;
    if (const auto wrong = refused(line, problemsOf(*ordered), QLatin1StringView("replica preflight")))
        return *wrong;
    const PreflightOrder order = preflightOrder(*ordered);
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
