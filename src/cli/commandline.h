// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ldap/ldapconnector.h"
#include "cli/console.h"
#include "cli/terminalasker.h"
#include "core/credentials.h"

#include <QCommandLineParser>
#include <memory>
#include <optional>

namespace rd {

/// The command line of one command: its own arguments and options, and the ones all commands share (sign-in, output).
class CommandLine
{
public:
    /// exitCodes: lines for --help about what the command ends with.
    CommandLine(const QString &command, const QString &description, const QString &exitCodes);

    /// With the option it is not needed.
    void addArgument(const QString &name, const QString &description, const QString &optionInstead = {});
    /// One or more; with any of these options none is needed.
    void addManyArguments(const QString &name, const QString &description, const QStringList &optionsInstead);
    /// SERVER, and --capture FILE that takes its place.
    void addServerOrCapture();
    /// --try-paths, for what reads a domain; part of addServerOrCapture().
    void addTryPaths();
    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }

    /// Nothing: go on. Else the command is done (help was shown, or the usage was wrong) with this exit code.
    std::optional<int> parse(const QStringList &arguments);

    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// Names of the options that were given.
    QStringList given() const { return m_parser.optionNames(); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }

    bool json() const { return isSet(QStringLiteral("json")); }
    QString sshConfig() const { return value(QStringLiteral("ssh-config")); }
    std::chrono::milliseconds timeout() const { return m_timeout; } ///< what one server gets to answer a connection
    const Console &console() const { return *m_console; }
    /// Everything that asks the person goes through these.
    const std::shared_ptr<Credentials> &credentials() const { return m_credentials; }
    const std::shared_ptr<TerminalAsker> &asker() const { return m_asker; }

    /// A password: from the standard input with --password-stdin, else asked for.
    Result<SecretPtr> password(const Question &question, Monitor &monitor);
    /// Signs in as the options say; asks for a password where one is needed.
    Result<std::shared_ptr<LdapConnector>> signIn(const QString &server, Monitor &monitor);
    /// Tells of the failure, on standard error or as a JSON object, and gives the exit code for it.
    int failed(const Error &error) const;
    int wrongUsage(const QString &sentence) const;

private:
    QString helpText() const;

    QString m_command;
    QString m_exitCodes;
    QStringList m_argumentNames;
    bool m_manyArguments = false; ///< of the last name
    QStringList m_optionsInstead;
    QCommandLineParser m_parser;
    std::chrono::milliseconds m_timeout{5000};
    std::optional<Console> m_console;
    std::shared_ptr<TerminalAsker> m_asker = std::make_shared<TerminalAsker>();
    std::shared_ptr<Credentials> m_credentials = std::make_shared<Credentials>(m_asker);
};

} // namespace rd
