// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "core/credentials.h"
#include "core/ports.h"

#include <QCommandLineParser>
#include <memory>
#include <optional>

namespace rd {

/// Exit codes, the same for every command; described in --help and the manual page.
enum Exit {
    ExitGood = 0,       ///< done; healthy
    ExitWarning = 1,    ///< topology: something is late or unknown; a creation failed
    ExitBad = 2,        ///< topology: something fails or is unreachable
    ExitUsage = 3,      ///< the command line was not understood
    ExitUnread = 4,     ///< nothing could be read: sign-in failed, first server unreachable
    ExitInterrupted = 5 ///< stopped; what was started on the machines goes on
};

/// What every command gets: the options that all share, the output, and who answers questions.
struct CliContext
{
    bool json = false;
    QString sshConfig; ///< for ssh -F; empty: ssh's own default
    QString caFile;    ///< PEM file of the domain's CA; empty: the system's LDAP configuration
    QString principal; ///< Kerberos sign-in with a password; empty: the ticket that is there
    QString bindDn;    ///< simple bind instead of Kerberos
    Output output;
    std::shared_ptr<Credentials> credentials;

    /// The sign-in that the options describe; asks for the password where one is needed.
    Result<SignIn> signIn(Monitor &monitor) const;
};

/// Prints an error for people on standard error: what, why, what to do.
void printError(const Error &error);

/// One command group: `replica`, `runs`, `topology`.
struct Command
{
    const char *name;
    const char *usage; ///< "create FQDN --from SERVER …"
    int (*run)(CliContext &context, const QStringList &arguments);
};

int runReplicaCommand(CliContext &context, const QStringList &arguments);
int runRunsCommand(CliContext &context, const QStringList &arguments);
int runTopologyCommand(CliContext &context, const QStringList &arguments);

/// Parses a command's own options; prints help or the mistake and returns an exit code when the command must not run.
std::optional<int> parseOrExit(QCommandLineParser &parser, const QString &command, const QStringList &arguments);

} // namespace rd
