// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"

#include <QThread>
#include <chrono>

namespace rd {

class ChildProcess;

struct SshOptions
{
    QString program = QStringLiteral("ssh");
    QString configFile = {};     ///< instead of the user's and the system's, as ssh -F
    QString privateFolder = {};  ///< parent of our private folder; empty: the user's runtime folder, else /tmp
    QString askpassProgram = {}; ///< empty: looked for beside the executable, in libexec and in the build tree
    std::chrono::seconds connectTimeout{10};
    std::chrono::seconds aliveInterval{5}; ///< a silent link is given up after three of them
};

/// What all connections of one provider share: a private folder for sockets and our ssh configuration, the thread that is the
/// parent of the masters (they end with it), and whom to ask. Lives as long as any of the connections.
class SshRuntime
{
public:
    static Result<std::shared_ptr<SshRuntime>> create(std::shared_ptr<Credentials> credentials, const SshOptions &options);
    ~SshRuntime();

    const SshOptions &options() const { return m_options; }
    Credentials &credentials() const { return *m_credentials; }
    QString folder() const { return m_folder; }
    QString configFile() const;
    QString newSocketPath();
    /// Starts a program that outlives the calling thread, but not this process.
    Result<std::unique_ptr<ChildProcess>> launch(const QStringList &arguments, const QString &askpassSocket);

private:
    SshRuntime(std::shared_ptr<Credentials> credentials, SshOptions options);
    Q_DISABLE_COPY_MOVE(SshRuntime)
    Result<> prepareFolder();
    Result<> writeConfig() const;

    std::shared_ptr<Credentials> m_credentials;
    SshOptions m_options;
    QString m_folder;
    int m_folderLock = -1;
    std::atomic<int> m_sockets = 0;
    QThread m_parent;
    QObject m_launchpad; ///< lives in m_parent
};

} // namespace rd
