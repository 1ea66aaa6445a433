// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace rd::test {

/// The system's sshd on a free port of the loopback address with its own keys, for the user who runs the test. With accounts
/// (root only) it has a view of /etc of its own, where rd-asked, rd-free and rd-plain exist: sudo asks the first for the
/// password, lets the second through, and refuses the third.
class LoopbackSshd
{
public:
    enum class Accounts { TestersOwn, Prepared };
    explicit LoopbackSshd(Accounts accounts = Accounts::TestersOwn);
    ~LoopbackSshd();

    QString problem; ///< why it cannot be used; empty: it runs
    QString host = QStringLiteral("target");
    quint16 port = 0;

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    QString configFile() const { return path("ssh_config"); }
    /// Writes the client's configuration; the server's key is known unless told otherwise.
    void writeClientConfig(const char *identity = "user_key", quint16 otherPort = 0);
    void knowHostKey(const char *key = "host_key");
    void forgetHostKey();
    /// Kills the sshd processes that serve connections, not the one that listens.
    void cutConnections();
    static QByteArray password() { return "Correct-Horse 7'\"$x"; }
    QByteArray fingerprint(const char *key) const;

private:
    bool makeKey(const char *name);
    void start();
    QStringList prepareAccounts();
    Accounts m_accounts;
    QTemporaryDir m_folder;
    QProcess m_sshd;
};

quint16 freePort();
QByteArray fileContent(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

} // namespace rd::test
