// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace rd::test {

/// The system's sshd on a free port of the loopback address with its own keys, for the user who runs the test.
class LoopbackSshd
{
public:
    LoopbackSshd();
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
    QByteArray fingerprint(const char *key) const;

private:
    bool makeKey(const char *name);
    void start();
    QTemporaryDir m_folder;
    QProcess m_sshd;
};

quint16 freePort();
QByteArray fileContent(const QString &path);
void writeFile(const QString &path, const QByteArray &content);

} // namespace rd::test
