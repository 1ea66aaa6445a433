// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/askers.h"
#include "cli/clicontext.h"
#include "core/secret.h"
#include "core/translation.h"

#include <QCoreApplication>
#include <csignal>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::CliMain)
};

constexpr Command commands[]{
    Command{"topology", QT_TRANSLATE_NOOP("rd::CliMain", "show the servers of a domain and how they replicate"),
            runTopologyCommand},
    Command{"replica", QT_TRANSLATE_NOOP("rd::CliMain", "make a new replica"), runReplicaCommand},
    Command{"runs", QT_TRANSLATE_NOOP("rd::CliMain", "list, show and take up creations again"), runRunsCommand},
};

QString commandList()
{
    QString text = Words::tr("Commands:");
    for (const Command &command : commands)
        text += QStringLiteral("\n  %1  %2").arg(QLatin1StringView(command.name), -10).arg(Words::tr(command.usage));
    return text + u'\n' +
           Words::tr("Exit status: 0 done and healthy, 1 late or unknown state or a failed creation, 2 failing or unreachable,\n"
                     "3 usage, 4 nothing could be read, 5 interrupted (what was started goes on)");
}

int run(QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Replica Desk: see, grow and mend FreeIPA replication.") +
                                     QLatin1StringView("\n\n") + commandList());
    const auto option = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        QCommandLineOption made{QString::fromLatin1(name), text};
        if (value)
            made.setValueName(QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto json = option("json", Words::tr("Print JSON: one object, or one event a line for a creation."));
    const auto plain = option("no-color", Words::tr("No colours (also with NO_COLOR)."));
    const auto sshConfig = option("ssh-config", Words::tr("Configuration file for ssh (its option -F)."), "FILE");
    const auto caFile = option("ca-file", Words::tr("CA certificate of the domain in PEM form."), "FILE");
    const auto principal = option(
        "principal", Words::tr("Sign in to Kerberos as NAME with a password instead of using the ticket that is there."), "NAME");
    const auto bindDn = option("bind-dn", Words::tr("Sign in to the directory as DN with a password, over TLS."), "DN");
    const auto answersFd = option("answers-fd",
                                  Words::tr("Read answers (kind=answer lines: directory-manager, admin, ssh-password, sudo, "
                                            "key-passphrase, host-key, prompt) from descriptor N instead of asking."),
                                  "N");
    const auto version = option("version", Words::tr("Show the version."));
    parser.addPositionalArgument(QStringLiteral("command"), Words::tr("What to do; each command has its own --help."));
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);

    // --json reads as naturally behind the command as before it.
    const bool wantsJson = arguments.removeAll(QStringLiteral("--json")) > 0;
    if (const auto code = parseOrExit(parser, {}, arguments.mid(1)))
        return *code;
    if (parser.isSet(version)) {
        Output().line(QStringLiteral("replica-desk-cli ") + QCoreApplication::applicationVersion());
        return ExitGood;
    }
    CliContext context;
    context.json = wantsJson || parser.isSet(json);
    context.output = Output(!parser.isSet(plain));
    context.sshConfig = parser.value(sshConfig);
    context.caFile = parser.value(caFile);
    context.principal = parser.value(principal);
    context.bindDn = parser.value(bindDn);
    std::shared_ptr<Asker> asker = std::make_shared<TerminalAsker>();
    if (parser.isSet(answersFd)) {
        const auto prepared = PreparedAsker::fromDescriptor(parser.value(answersFd).toInt());
        if (!prepared) {
            printError(prepared.error());
            return ExitUsage;
        }
        asker = *prepared;
    }
    context.credentials = std::make_shared<Credentials>(std::move(asker));

    const QStringList rest = parser.positionalArguments();
    for (const Command &command : commands)
        if (rest.value(0) == QLatin1StringView(command.name))
            return command.run(context, rest.mid(1));
    Output errors(true, stderr);
    errors.line(rest.isEmpty() ? Words::tr("Say what to do.") : Words::tr("There is no command “%1”.").arg(rest.first()));
    errors.line(commandList());
    return ExitUsage;
}

} // namespace
} // namespace rd

int main(int argc, char *argv[])
{
    rd::forbidCoreDumps();
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("replica-desk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    rd::installTranslations(application);
    return rd::run(QCoreApplication::arguments());
}
