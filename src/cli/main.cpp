// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundlecommands.h"
#include "cli/capturecommand.h"
#include "cli/checkcommand.h"
#include "cli/console.h"
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

struct Command
{
    QLatin1StringView name;
    const char *summary;
    int (*run)(const QStringList &arguments); ///< arguments: the program's name, then what follows the command
};

constexpr std::array commands{
    Command{QLatin1StringView("topology"),
            QT_TRANSLATE_NOOP("rd::Main", "Shows every server of a domain and how they replicate."), rd::runTopology},
    Command{QLatin1StringView("capture"),
            QT_TRANSLATE_NOOP("rd::Main", "Keeps a domain as a file, and looks at it (capture save, show, anonymise)."),
            rd::runCapture},
    Command{QLatin1StringView("bundle"),
            QT_TRANSLATE_NOOP("rd::Main", "Lists, opens, checks, builds, pushes and wipes bundles (bundle list, inspect …)."),
            rd::runBundle},
    Command{
        QLatin1StringView("replica"),
        QT_TRANSLATE_NOOP("rd::Main", "Makes a new replica, cleans up, tries again (replica preflight, create, cleanup, retry)."),
        rd::runReplica},
    Command{QLatin1StringView("check"),
            QT_TRANSLATE_NOOP("rd::Main", "Tries all ports between two machines, both ways (check connections)."), rd::runCheck},
    Command{QLatin1StringView("diagnose"),
            QT_TRANSLATE_NOOP("rd::Main", "Reads logs and says what failed first, and what to do."), rd::runDiagnose},
    Command{QLatin1StringView("support-package"),
            QT_TRANSLATE_NOOP("rd::Main", "Puts logs and their diagnosis into one file for others, without secrets."),
            rd::runSupportPackage},
    Command{QLatin1StringView("logs"),
            QT_TRANSLATE_NOOP("rd::Main", "Shows lines of many logs on one time axis, from files and live from hosts."),
            rd::runLogs},
    Command{QLatin1StringView("runs"),
            QT_TRANSLATE_NOOP("rd::Main", "Lists, shows and takes up creations (runs list, show, attach)."), rd::runRuns},
    Command{QLatin1StringView("server"), QT_TRANSLATE_NOOP("rd::Main", "Takes a server out of the domain (server remove)."),
            rd::runServer},
    Command{QLatin1StringView("ruv"), QT_TRANSLATE_NOOP("rd::Main", "Has servers forget replica ids (ruv clean, abort)."),
            rd::runRuv},
    Command{QLatin1StringView("audit"), QT_TRANSLATE_NOOP("rd::Main", "Shows what was changed from here (audit show, verify)."),
            rd::runAudit},
};

QString usage()
{
    QString text =
        Text::tr("Usage: replica-desk-cli COMMAND [options]\n\nSee, grow and mend FreeIPA replication.\n\nCommands:") + u'\n';
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QString(command.name), -12).arg(Text::tr(command.summary));
    return text + u'\n' + Text::tr("\"replica-desk-cli COMMAND --help\" tells more, \"replica-desk-cli --version\" the version.");
}

int run(const QStringList &arguments)
{
    const rd::Console console;
    const QString word = arguments.value(1);
    for (const Command &command : commands) {
        if (command.name == word)
            return command.run(QStringList{arguments.first()} + arguments.sliced(2));
    }
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
