// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

namespace rd {

/// Blocking answers come in the thread that asked. All ports may be used from several worker threads at once;
/// one Directory or HostShell object from one thread at a time.

// ---- directory ---------------------------------------------------------------------------------------------------

/// One entry as the server sent it. Attribute names are kept in lower case without options; values are bytes.
struct DirectoryEntry
{
    QString dn = {};
    QHash<QByteArray, QList<QByteArray>> attributes;

    QList<QByteArray> values(const char *name) const { return attributes.value(QByteArray(name).toLower()); }
    QByteArray first(const char *name) const { return values(name).value(0); }
    QString text(const char *name) const { return QString::fromUtf8(first(name)); }
    bool has(const char *name) const { return attributes.contains(QByteArray(name).toLower()); }
};

enum class Scope { Base, OneLevel, Subtree };

struct DirectorySearch
{
    QString base = {};
    Scope scope = Scope::Subtree;
    QByteArray filter = "(objectClass=*)";
    QList<QByteArray> attributes = {}; ///< empty: all user attributes
    std::chrono::milliseconds limit{15000};
    qsizetype mostBytes = 64 << 20; ///< of all entries together: more is an error
};

/// One add, modify or delete.
struct DirectoryChange
{
    enum class Kind { Add, Modify, Delete };
    enum class Edit { Add, Replace, Delete };
    struct Value
    {
        Edit edit = Edit::Add; ///< ignored for Kind::Add
        QByteArray name = {};
        QList<QByteArray> values = {};
    };
    Kind kind = Kind::Modify;
    QString dn;
    QList<Value> values = {};
};

/// One signed-in connection to one directory server.
class Directory
{
public:
    virtual ~Directory() = default;
    virtual QString host() const = 0;
    virtual Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &monitor) = 0;
    virtual Result<> change(const DirectoryChange &what, Monitor &monitor) = 0;
};

/// Who we are towards the directories of a domain.
struct SignIn
{
    enum class Method { Kerberos, Simple };
    Method method = Method::Kerberos;
    QString principal = {};  ///< Kerberos: principal, empty for the default of the cache
    QString bindDn = {};     ///< Simple: "cn=Directory Manager" or uid=…
    QString caFile = {};     ///< PEM file of the domain's CA; empty: what the system's LDAP configuration says
    SecretPtr password = {}; ///< Simple always; Kerberos: set to get a ticket into a private cache first, else the user's own
};

/// Opens connections to any server of the domain with one sign-in.
class DirectoryConnector
{
public:
    virtual ~DirectoryConnector() = default;
    /// host: FQDN. Kerberos protects the connection itself; simple binds go out over TLS only.
    virtual Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &monitor) = 0;
    /// The second directory server, in which a CA before FreeIPA 3.1 keeps its data. It knows Directory Manager alone: others are
    /// denied.
    virtual Result<std::unique_ptr<Directory>> connectToCa(const QString &, Monitor &) { return fail(Fault::Denied, {}); }
};

// ---- shell on a host ---------------------------------------------------------------------------------------------

/// A program on a remote host with its arguments; the backend quotes them. Input goes to its standard input.
struct RemoteCommand
{
    QStringList argv = {};
    bool asRoot = true; ///< through sudo where the login is not root
    QByteArray input = {};
    SecretPtr secretInput = {};                 ///< sent before input, followed by a newline; never logged
    std::chrono::milliseconds limit{60000};     ///< zero: no limit (following a growing file)
    std::function<QByteArray()> lastInput = {}; ///< asked for what follows the input when that has been sent; maybe twice
};

struct CommandOutput
{
    int exitCode = 0;
    QByteArray out = {};
    QByteArray err = {};
};

/// Called with pieces of standard output in order, in the thread that runs the command, and with an empty piece when nothing
/// came for cancelLatency. Return false to stop reading.
using ByteSink = std::function<bool(QByteArrayView)>;

/// Commands on one host over one connection.
class HostShell
{
public:
    virtual ~HostShell() = default;
    virtual QString host() const = 0;
    /// Result is an error when the command could not be run or its end is not known; a non-zero exit is a value.
    virtual Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) = 0;
    /// As run(), but standard output goes to the sink while it comes and is not kept.
    virtual Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) = 0;
};

class ShellProvider
{
public:
    virtual ~ShellProvider() = default;
    /// host: as ssh takes it (name or alias of the user's ssh configuration, user@name). Reuses a live connection.
    virtual Result<std::shared_ptr<HostShell>> open(const QString &host, Monitor &monitor) = 0;
};

// ---- the person --------------------------------------------------------------------------------------------------

/// Something only the person can answer. Kind + subject tell what may be remembered for the session.
struct Question
{
    enum class Kind {
        SshPassword,      ///< subject: user@host
        KeyPassphrase,    ///< subject: key file
        HostKey,          ///< subject: host; yes/no, prompt holds the fingerprint
        SudoPassword,     ///< subject: user@host
        DirectoryManager, ///< subject: realm or source host
        AdminPassword,    ///< subject: principal
        InstallerPrompt   ///< subject: host; prompt as the installer printed it
    };
    Kind kind = Kind::InstallerPrompt;
    QString subject;
    QString prompt;             ///< what is asked, ready to show
    QString reason = {};        ///< why it is asked, translated
    QString defaultAnswer = {}; ///< what an empty answer means, if known
    bool hidden = true;         ///< do not echo
    bool yesNo = false;         ///< answer is "yes" or "no"
    int attempt = 1;            ///< 2 and more: the answer before was refused
};

/// Blocks the calling worker until the person answered. Fault::Cancelled when they would not.
class Asker
{
public:
    virtual ~Asker() = default;
    virtual Result<SecretPtr> ask(const Question &question, Monitor &monitor) = 0;
};

} // namespace rd
