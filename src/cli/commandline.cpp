// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include <algorithm>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::CommandLine)
};

QString s(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

CommandLine::CommandLine(const QString &command, const QString &description, const QString &exitCodes)
    : m_command(command),
      m_exitCodes(exitCodes)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOptions({
        {{s("h"), s("help")}, Text::tr("Shows this help.")},
        {s("principal"),
         Text::tr(
             "Signs in with Kerberos as this principal with its password, into a private ticket. Without this option the ticket "
             "you have (kinit) is used."),
         Text::tr("NAME")},
        {s("bind-dn"), Text::tr("Signs in with this DN and its password over TLS, for example \"cn=Directory Manager\"."),
         Text::tr("DN")},
        {s("password-stdin"), Text::tr("Reads the password as one line from the standard input instead of the terminal.")},
        {s("answers-fd"),
         Text::tr(
             "Reads answers to questions from this inherited file descriptor: lines of the form kind[:subject]=answer. Kinds are "
             "ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, installer-prompt."),
         Text::tr("N")},
        {s("ca-file"), Text::tr("Trusts the certificate authorities in this PEM file, and no others."), Text::tr("FILE")},
        {s("ssh-config"), Text::tr("Uses this configuration file for SSH."), Text::tr("FILE")},
        {s("timeout"), Text::tr("How long a server may take to accept a connection (default 5)."), Text::tr("SECONDS"), s("5")},
        {s("json"), Text::tr("Writes JSON for programs.")},
        {s("no-color"), Text::tr("Writes without colours.")},
    });
    m_console.emplace();
}

void CommandLine::addArgument(const QString &name, const QString &description, const QString &optionInstead)
{
    m_argumentNames.append(name);
    if (!optionInstead.isEmpty())
        m_optionsInstead.append(optionInstead);
    m_parser.addPositionalArgument(name, description);
}

void CommandLine::addManyArguments(const QString &name, const QString &description, const QStringList &optionsInstead)
{
    m_argumentNames.append(name);
    m_manyArguments = true;
    m_optionsInstead = optionsInstead;
    m_parser.addPositionalArgument(name, description, name + s("..."));
}

void CommandLine::addServerOrCapture()
{
    addArgument(s("SERVER"), Text::tr("Full name of any server of the domain."));
    addOption({s("capture"), Text::tr("Looks at this saved capture instead of asking a server."), Text::tr("FILE")});
    m_optionsInstead.append(s("capture"));
    addTryPaths();
}

void CommandLine::addTryPaths()
{
    addOption({s("try-paths"), Text::tr("Lets every server try over SSH whether it reaches those it replicates to: a cut link on "
                                        "which nothing has to be sent looks sound otherwise.")});
}

QString CommandLine::helpText() const
{
    QString text = m_parser.helpText();
    // The parser knows the program's name only
    text.replace(s("[options]"), m_command + s(" [options]"));
    return text.trimmed() + s("\n\n") + m_exitCodes;
}

int CommandLine::wrongUsage(const QString &sentence) const
{
    m_console->printError({.fault = Fault::Malformed,
                           .summary = sentence,
                           .detail = {},
                           .advice = Text::tr("See \"replica-desk-cli %1 --help\".").arg(m_command)});
    return ExitUsage;
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments))
        return wrongUsage(m_parser.errorText());
    if (isSet(s("help"))) {
        m_console->print(helpText());
        return ExitGood;
    }
    m_console.emplace(!isSet(s("no-color")));
    const bool instead =
        std::any_of(m_optionsInstead.begin(), m_optionsInstead.end(), [this](const QString &option) { return isSet(option); });
    if (m_parser.positionalArguments().size() < m_argumentNames.size() && !instead)
        return wrongUsage(Text::tr("%1 is missing.").arg(m_argumentNames[m_parser.positionalArguments().size()]));
    if (m_parser.positionalArguments().size() > m_argumentNames.size() && !m_manyArguments)
        return wrongUsage(
            Text::tr("\"%1\" is one argument too many.").arg(m_parser.positionalArguments()[m_argumentNames.size()]));
    if (isSet(s("principal")) && isSet(s("bind-dn")))
        return wrongUsage(Text::tr("--principal and --bind-dn exclude each other."));
    bool ok = false;
    const double seconds = value(s("timeout")).toDouble(&ok);
    if (!ok || seconds < 0.1 || seconds > 3600)
        return wrongUsage(Text::tr("--timeout wants a number of seconds, at least 0.1."));
    m_timeout = std::chrono::milliseconds(qint64(seconds * 1000));
    if (isSet(s("answers-fd"))) {
        const int fd = value(s("answers-fd")).toInt(&ok);
        if (!ok || fd < 0)
            return wrongUsage(Text::tr("--answers-fd wants the number of an open file descriptor."));
        if (const auto taken = m_asker->takeAnswers(fd); !taken) {
            m_console->printError(taken.error());
            return ExitUsage;
        }
    }
    return std::nullopt;
}

Result<SecretPtr> CommandLine::password(const Question &question, Monitor &monitor)
{
    if (!isSet(s("password-stdin")))
        return m_credentials->get(question, monitor);
    auto secret = readSecretLine(STDIN_FILENO);
    if (secret)
        m_credentials->remember(question.kind, question.subject, *secret);
    return secret;
}

Result<std::shared_ptr<LdapConnector>> CommandLine::signIn(const QString &server, Monitor &monitor)
{
    SignIn who;
    Question question;
    if (isSet(s("bind-dn"))) {
        who.method = SignIn::Method::Simple;
        who.bindDn = value(s("bind-dn"));
        const bool manager = who.bindDn.simplified().compare(s("cn=Directory Manager"), Qt::CaseInsensitive) == 0;
        question.kind = manager ? Question::Kind::DirectoryManager : Question::Kind::AdminPassword;
        question.subject = manager ? server : who.bindDn;
        question.prompt = Text::tr("Password of %1:").arg(who.bindDn);
    } else if (isSet(s("principal"))) {
        who.principal = value(s("principal"));
        question.kind = Question::Kind::AdminPassword;
        question.subject = who.principal;
        question.prompt = Text::tr("Password of %1:").arg(who.principal);
    }
    if (!question.prompt.isEmpty()) {
        auto secret = password(question, monitor);
        if (!secret)
            return pass(secret.error());
        who.password = *secret;
    }
    const LdapOptions options{.caFile = value(s("ca-file")), .connectLimit = m_timeout, .signInLimit = 2 * m_timeout};
    return LdapConnector::signIn(who, server, options, monitor);
}

int CommandLine::failed(const Error &error) const
{
    if (json())
        m_console->printJson({{s("error"), toJson(error)}});
    else
        m_console->printError(error);
    return ExitUnreadable;
}

} // namespace rd
