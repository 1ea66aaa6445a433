// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {

/// A program that must outlive our connection.
struct SupervisedCommand
{
    QStringList argv = {};
    QStringList environment = {}; ///< NAME=value lines set on top of a plain root environment; never secrets
};

struct SupervisedStatus
{
    enum class State {
        Absent, ///< nothing was started under this id (or the host was rebooted)
        Running,
        Exited,
        Lost ///< started, but neither running nor an exit status written: killed with its supervisor
    };
    State state = State::Absent;
    int exitCode = -1;     ///< of the program; 128 + n when signal n ended it
    qint64 outputSize = 0; ///< bytes written to the terminal so far
    bool diskFull = false; ///< output is held in memory until there is room again; the program goes on
};

/// One program kept alive on a host by a small script in a root-only folder of /run, with a pseudo-terminal, its whole output
/// in a file and its answers from a fifo. Every call is one short remote command, so a lost connection costs nothing: call again.
class Supervisor
{
public:
    /// id: letters, digits and '-'; names the folder. The shell must be root's or may become root. baseFolder: empty for
    /// replica-desk in /run, or in /var/run where the host has no /run.
    Supervisor(std::shared_ptr<HostShell> shell, QString id, QString baseFolder = {});

    /// Starts it unless it was started before under this id.
    Result<> start(const SupervisedCommand &program, Monitor &monitor);
    Result<SupervisedStatus> status(Monitor &monitor);
    /// Hands over the output from the offset on while it is written; ends when the program has ended and all was handed over.
    Result<SupervisedStatus> follow(qint64 offset, const ByteSink &sink, Monitor &monitor);
    /// Types the answer and a line feed. Never logged, never an argument.
    Result<> answer(const SecretPtr &text, Monitor &monitor);
    /// SIGINT as from Ctrl+C, then SIGTERM, then SIGKILL, to the whole session of the program.
    Result<> stop(Monitor &monitor);
    /// Removes the folder once the program has ended.
    Result<> remove(Monitor &monitor);

private:
    RemoteCommand command(const QStringList &verb) const;
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor);
    Result<SupervisedStatus> report(const Result<CommandOutput> &output) const;
    std::shared_ptr<HostShell> m_shell;
    QString m_id;
    QString m_baseFolder;
};

} // namespace rd
