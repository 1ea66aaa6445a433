// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"
#include "cli/capturecommand.h"
#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/deeds.h"
#include "cli/diagnosecommand.h"
#include "cli/editcommands.h"
#include "cli/logscommand.h"
#include "cli/sessioncommands.h"
#include "cli/supportcommand.h"
#include "cli/topologycommand.h"
#include "core/secret.h"
#include "core/translation.h"

#include <QCoreApplication>
#include <array>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Main)
};

constexpr std::array commands{
    rd::Deed{QLatin1StringView("topology"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Shows every server of a domain and how they replicate."), rd::runTopology},
    rd::Deed{QLatin1StringView("capture"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Keeps a domain as a file, and looks at it (capture save, show, anonymise)."),
             rd::runCapture},
    rd::Deed{QLatin1StringView("bundle"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Lists, opens, checks, builds, pushes and wipes bundles (bundle list, inspect …)."),
             rd::runBundle},
    rd::Deed{QLatin1StringView("replica"),
             QT_TRANSLATE_NOOP("rd::Deeds",
                               "Makes a new replica, cleans up, tries again (replica preflight, create, cleanup, retry)."),
             rd::runReplica},
    rd::Deed{QLatin1StringView("check"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Tries all ports between two machines, both ways (check connections)."),
             rd::runCheck},
    rd::Deed{QLatin1StringView("diagnose"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Reads logs and says what failed first, and what to do."), rd::runDiagnose},
    rd::Deed{QLatin1StringView("support-package"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Puts logs and their diagnosis into one file for others, without secrets."),
             rd::runSupportPackage},
    rd::Deed{QLatin1StringView("logs"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Shows lines of many logs on one time axis, from files and live from hosts."),
             rd::runLogs},
    rd::Deed{QLatin1StringView("runs"),
             QT_TRANSLATE_NOOP("rd::Deeds", "Lists, shows and takes up creations (runs list, show, attach)."), rd::runRuns},
    rd::Deed{QLatin1StringView("server"), QT_TRANSLATE_NOOP("rd::Deeds", "Takes a server out of the domain (server remove)."),
             rd::runServer},
    rd::Deed{QLatin1StringView("ruv"), QT_TRANSLATE_NOOP("rd::Deeds", "Has servers forget replica ids (ruv clean, abort)."),
             rd::runRuv},
    rd::Deed{QLatin1StringView("audit"), QT_TRANSLATE_NOOP("rd::Deeds", "Shows what was changed from here (audit show, verify)."),
             rd::runAudit},
};

QString usage()
{
    const QString text =
        Text::tr("Usage: replica-desk-cli COMMAND [options]\n\nSee, grow and mend FreeIPA replication.\n\nCommands:") + u'\n';
    return text + rd::tableOf(commands) + u'\n' +
           Text::tr("\"replica-desk-cli COMMAND --help\" tells more, \"replica-desk-cli --version\" the version.");
}

int run(const QStringList &arguments)
{
    const rd::Console console;
    const QString word = arguments.value(1);
    for (const rd::Deed &command : commands) {
        if (command.name == word)
            return command.run(QStringList{arguments.first()} + arguments.sliced(2));
    }
    if (word == QLatin1StringView("help") && arguments.size() > 2)
        return run({arguments.first(), arguments.at(2), QStringLiteral("--help")});
    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h") || word == QLatin1StringView("help")) {
        console.print(usage());
        return rd::ExitGood;
    }
    if (word == QLatin1StringView("--version")) {
        console.print(QStringLiteral("replica-desk-cli " RD_VERSION));
        return rd::ExitGood;
    }
    console.printError(
        {.fault = rd::Fault::Malformed,
         .summary = word.isEmpty() ? Text::tr("A command is missing.") : Text::tr("There is no command \"%1\".").arg(word),
         .detail = {},
         .advice = Text::tr("See \"replica-desk-cli --help\".")});
    return rd::ExitUsage;
}

} // namespace

int main(int argc, char **argv)
{
    rd::forbidCoreDumps();
    rd::Console::prepareLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("replica-desk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    rd::installTranslations(application);
    return run(QCoreApplication::arguments());
}
