// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"

#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleCommand)
};

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

int runBundle(const QStringList &arguments)
{
    const QString word = arguments.value(1);
    for (const Deed &deed : deeds)
        if (deed.name == word)
            return deed.run(QStringList{arguments.first()} + arguments.sliced(2));
    const QString sentence = Text::tr("Say what to do: bundle list, inspect, verify, create, push or wipe.");
    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h")) {
        Console().print(sentence);
        return ExitGood;
    }
    Console().printError({Fault::Malformed, sentence, {}, Text::tr("Each has its own --help.")});
    return ExitUsage;
}

} // namespace rd
