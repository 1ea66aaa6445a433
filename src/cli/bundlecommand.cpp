// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include "backend/backend.h"

#include <array>

namespace rd {
namespace {

struct Deed
{
    QLatin1StringView name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array deeds{
    Deed{QLatin1StringView("list"), listBundles},    Deed{QLatin1StringView("inspect"), inspectBundle},
    Deed{QLatin1StringView("verify"), verifyBundle}, Deed{QLatin1StringView("create"), createBundle},
    Deed{QLatin1StringView("push"), pushBundle},     Deed{QLatin1StringView("wipe"), wipeBundle},
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
    const QString word = arguments.value(1);
    for (const Deed &deed : deeds)
        if (deed.name == word)
            return deed.run(QStringList{arguments.first()} + arguments.sliced(2));
    const QString sentence = BundleText::tr("Say what to do: bundle list, inspect, verify, create, push or wipe.");
    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h")) {
        Console().print(sentence);
        return ExitGood;
    }
    Console().printError({Fault::Malformed, sentence, {}, BundleText::tr("Each has its own --help.")});
    return ExitUsage;
}

} // namespace rd
