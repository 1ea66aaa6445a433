// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clicontext.h"

#include "installer/installerparser.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::CliContext)
};

} // namespace

Result<SignIn> CliContext::signIn(Monitor &monitor) const
{
    SignIn signIn;
    signIn.caFile = caFile;
    if (!bindDn.isEmpty()) {
        signIn.method = SignIn::Method::Simple;
        signIn.bindDn = bindDn;
    } else {
        signIn.principal = principal;
    }
    if (bindDn.isEmpty() && principal.isEmpty())
        return signIn;
    const bool manager = bindDn.compare(QLatin1StringView("cn=Directory Manager"), Qt::CaseInsensitive) == 0;
    const QString who = bindDn.isEmpty() ? principal : bindDn;
    const auto password = credentials->get({.kind = manager ? Question::Kind::DirectoryManager : Question::Kind::AdminPassword,
                                            .subject = who,
                                            .prompt = Words::tr("Password of %1").arg(who),
                                            .reason = Words::tr("It signs in to the directory.")},
                                           monitor);
    if (!password)
        return pass(password.error());
    signIn.password = *password;
    return signIn;
}

void printError(const Error &error)
{
    Output output(true, stderr);
    output.line(output.toned(error.summary, Output::Tone::Bad));
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        output.line(QStringLiteral("    ") + displayText(line.toUtf8()));
    if (!error.advice.isEmpty())
        output.line(Words::tr("What to do: %1").arg(error.advice));
}

std::optional<int> parseOrExit(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help."));
    parser.addOption(help);
    Output errors(true, stderr);
    const bool understood = parser.parse(QStringList{QStringLiteral("replica-desk-cli ") + command} + arguments);
    if (parser.isSet(help)) {
        Output().line(parser.helpText().trimmed());
        return ExitGood;
    }
    if (!understood) {
        errors.line(parser.errorText());
        errors.line(Words::tr("See: replica-desk-cli %1 --help").arg(command));
        return ExitUsage;
    }
    return std::nullopt;
}

} // namespace rd
