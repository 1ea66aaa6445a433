// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <variant>

namespace rd {

/// Which secret or decision an installer's prompt wants.
enum class PromptKind {
    DirectoryManager, ///< "Directory Manager (existing master) password: "
    AdminPassword,    ///< "admin@REALM password: ", "Password for admin@REALM: "
    SshPassword,      ///< ssh of the connection check: "admin@master's password: "
    Pin,              ///< PKCS#12 or key unlock password
    HostMismatch,     ///< bundle made for another host: never answered yes by itself
    YesNo,
    Text
};

struct InstallerPhase
{
    QString title = {};
    int estimateSeconds = 0;
}; ///< "Configuring directory server (dirsrv)…"
struct InstallerPhaseEnd
{
    QString title = {};
}; ///< "Done configuring …"
struct InstallerStep
{
    int number = 0;
    int total = 0;
    QString text = {};
}; ///< "  [3/34]: adding default schema"; total is only a hint
struct InstallerPrompt
{
    PromptKind kind = PromptKind::Text;
    QString text = {};
    QString defaultAnswer = {};
    bool hidden = false;
};
struct InstallerProgress
{
    QString text = {};
}; ///< carriage-return lines: initial replication
struct InstallerConnCheck
{
    QString label = {};
    QString port = {};
    QString result = {};
}; ///< "   Kerberos KDC: TCP (88): OK"
struct InstallerError
{
    QString text = {};
}; ///< "  [error] …", CRITICAL and ERROR lines, known failure texts
struct InstallerDone
{
    bool success = false;
    QString text = {};
}; ///< the installer's own last word

using InstallerEvent = std::variant<InstallerPhase, InstallerPhaseEnd, InstallerStep, InstallerPrompt, InstallerProgress,
                                    InstallerConnCheck, InstallerError, InstallerDone>;
using InstallerEvents = QList<InstallerEvent>;

} // namespace rd
