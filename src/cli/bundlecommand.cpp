// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/backend.h"
#include "cli/deeds.h"

#include <array>

namespace rd {
namespace {

constexpr std::array deeds{
    Deed{QLatin1StringView("list"), QT_TRANSLATE_NOOP("rd::Deeds", "Lists the bundles on the servers of a domain."), listBundles},
    Deed{QLatin1StringView("inspect"),
         QT_TRANSLATE_NOOP("rd::Deeds", "Opens a bundle and shows what is inside, with a verdict on each rule."), inspectBundle},
    Deed{QLatin1StringView("verify"), QT_TRANSLATE_NOOP("rd::Deeds", "Opens a bundle and tells whether it fits."), verifyBundle},
    Deed{QLatin1StringView("create"), QT_TRANSLATE_NOOP("rd::Deeds", "Builds the bundle for a replica on this machine."),
         createBundle},
    Deed{QLatin1StringView("push"), QT_TRANSLATE_NOOP("rd::Deeds", "Brings a bundle to the machine that becomes a replica."),
         pushBundle},
    Deed{QLatin1StringView("wipe"), QT_TRANSLATE_NOOP("rd::Deeds", "Overwrites and removes a bundle."), wipeBundle},
};

} // namespace

std::shared_ptr<ShellProvider> shellsOf(const CommandLine &line)
{
    return Backend({.sshConfig = line.sshConfig()}, line.credentials()).shells();
}

Result<std::shared_ptr<HostShell>> openShell(const CommandLine &line, const QString &login, Monitor &monitor)
{
    return shellsOf(line)->open(login, monitor);
}

ExitCode wrongUsage(const CommandLine &line, const QString &sentence, const QString &advice)
{
    line.console().printError({Fault::Malformed, sentence, {}, advice});
    return ExitUsage;
}

QString doneExitCodes()
{
    return BundleText::tr("Exit codes:\n"
                          "  0  done\n"
                          "  3  wrong usage\n"
                          "  4  it could not be done");
}

Result<SecretPtr> managerPassword(CommandLine &line, const QString &subject, const QString &reason, Monitor &monitor)
{
    return line.password({.kind = Question::Kind::DirectoryManager,
                          .subject = subject,
                          .prompt = BundleText::tr("Directory Manager password"),
                          .reason = reason},
                         monitor);
}

int runBundle(const QStringList &arguments)
{
    return runDeed(QLatin1StringView("bundle"), deeds, arguments);
}

} // namespace rd
