// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/ssherror.h"

#include "backend/ssh/askpassprompt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <array>

namespace rd {
namespace {

constexpr auto context = "rd::SshError";

QString say(const char *text)
{
    return QCoreApplication::translate(context, text);
}

struct Rule
{
    const char *pattern; ///< may capture the host that is meant as (?<host>…)
    Fault fault;
    const char *summary; ///< %1: host
    const char *advice;
};

/// The first that matches wins: causes stand before their consequences.
constexpr std::array rules{
    Rule{"Bad configuration option|terminating, \\d+ bad configuration|Bad owner or permissions on|keyword .* extra arguments",
         Fault::Malformed, QT_TRANSLATE_NOOP("rd::SshError", "Your SSH configuration has an error, so %1 cannot be reached."),
         QT_TRANSLATE_NOOP("rd::SshError", "Correct the line named in the details and try again.")},
    Rule{"Could not resolve hostname (?<host>[^:\\s]+):", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "The name %1 is unknown: it has no address."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check the spelling and this machine's name servers, or use the address.")},
    Rule{"connect to host (?<host>\\S+) port \\d+: Connection refused", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "%1 refused the connection: nothing listens on its SSH port."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check that sshd runs there and that the port is right.")},
    Rule{"connect to host (?<host>\\S+) port \\d+: (?:No route to host|Network is unreachable)", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "There is no way to %1 through the network."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check that the machine is on, the network between, and the firewalls.")},
    Rule{"connect to host (?<host>\\S+) port \\d+: (?:Connection|Operation) timed out|Connection timed out during banner exchange"
         "|Connection to (?<host2>\\S+) timed out",
         Fault::Unreachable, QT_TRANSLATE_NOOP("rd::SshError", "%1 did not answer in time."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check that the machine is on and that a firewall does not drop SSH.")},
    Rule{"stdio forwarding failed|administratively prohibited|open failed: connect failed", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "The jump host on the way to %1 could not go on to it."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check that the jump host reaches the server and allows TCP forwarding.")},
    Rule{"REVOKED HOST KEY", Fault::Untrusted, QT_TRANSLATE_NOOP("rd::SshError", "The host key of %1 is marked as revoked."),
         QT_TRANSLATE_NOOP("rd::SshError", "Do not connect; ask whoever keeps your known_hosts file.")},
    Rule{"Host key verification failed|No .* host key is known for", Fault::Untrusted,
         QT_TRANSLATE_NOOP("rd::SshError", "The host key of %1 was not accepted."),
         QT_TRANSLATE_NOOP("rd::SshError",
                           "Compare the fingerprint with the server's own (ssh-keygen -lf on its host key) and connect again.")},
    Rule{"no matching (?:host key type|key exchange method|cipher|MAC) found", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "%1 speaks only SSH algorithms that this machine no longer allows."),
         QT_TRANSLATE_NOOP(
             "rd::SshError",
             "Old servers need them allowed for this one host in ~/.ssh/config, for example HostKeyAlgorithms +ssh-rsa.")},
    Rule{"Too many authentication failures", Fault::AuthFailed,
         QT_TRANSLATE_NOOP("rd::SshError", "%1 closed the connection after too many refused keys or passwords."),
         QT_TRANSLATE_NOOP("rd::SshError",
                           "Name the right key for this host in ~/.ssh/config with IdentityFile and IdentitiesOnly yes.")},
    Rule{"kex_exchange_identification|ssh_exchange_identification|banner exchange|Connection (?:closed|reset) by|Connection "
         "reset by peer"
         "|closed by remote host",
         Fault::Unreachable, QT_TRANSLATE_NOOP("rd::SshError", "%1 closed the connection before the login was done."),
         QT_TRANSLATE_NOOP("rd::SshError",
                           "Look at the server's sshd log: too many logins at once, a ban, or a login that took too long.")},
    Rule{"server \\S+ not responding|Broken pipe|client_loop", Fault::Unreachable,
         QT_TRANSLATE_NOOP("rd::SshError", "The connection to %1 was cut."),
         QT_TRANSLATE_NOOP("rd::SshError", "Check the network and connect again.")},
    Rule{"Session open refused by peer", Fault::Conflict,
         QT_TRANSLATE_NOOP("rd::SshError", "%1 does not allow more commands at once over one connection."),
         QT_TRANSLATE_NOOP("rd::SshError", "Wait for running work on this host, or raise MaxSessions in its sshd_config.")},
};

Error changedKey(const QString &host, const QString &words)
{
    static const QRegularExpression place(QStringLiteral("Offending (?:(\\S+) )?key in (.+):(\\d+)"));
    static const QRegularExpression sent(
        QStringLiteral("fingerprint for the (\\S+) key sent by the remote host is\\s+(\\S+?)\\.?\\s"));
    static const QRegularExpression name(QStringLiteral("Host key for (\\S+) has changed"));
    const auto where = place.match(words);
    const auto offered = sent.match(words);
    const auto named = name.match(words);
    const QString who = named.hasMatch() ? named.captured(1) : host;
    const QString file = where.captured(2);
    const int line = where.captured(3).toInt();
    QString detail =
        QStringLiteral("now: %1 %2\nknown: %3 %4\n%5:%6")
            .arg(offered.captured(1), offered.captured(2), where.captured(1), fingerprintInKnownHosts(file, line), file)
            .arg(line);
    const QString removal = QStringLiteral("ssh-keygen -f '%1' -R '%2'").arg(file, who);
    return {Fault::Untrusted,
            say(QT_TRANSLATE_NOOP("rd::SshError",
                                  "The host key of %1 has changed: this may be another machine, or someone in between."))
                .arg(who),
            where.hasMatch() ? detail : words,
            say(QT_TRANSLATE_NOOP("rd::SshError", "If you know that the server was installed anew, forget its old key with: %1"))
                .arg(removal)};
}

Error loginRefused(const QString &host, const QString &words, const QRegularExpressionMatch &refusal)
{
    const QString methods = refusal.captured(2).replace(u',', QLatin1StringView(", "));
    QString advice =
        say(QT_TRANSLATE_NOOP("rd::SshError", "It accepts: %1. Check the login name, the password, your key (ssh-add -l) or "
                                              "your Kerberos ticket (klist)."))
            .arg(methods);
    if (words.contains(QLatin1StringView("UNPROTECTED PRIVATE KEY")))
        advice = say(QT_TRANSLATE_NOOP(
            "rd::SshError", "A private key was left out because others can read it: chmod 600 the file named in the details."));
    const QString who = refusal.captured(1).isEmpty() ? host : refusal.captured(1);
    return {Fault::AuthFailed, say(QT_TRANSLATE_NOOP("rd::SshError", "The login as %1 was refused.")).arg(who), words, advice};
}

QString onTheWay(const QString &advice, const QString &host)
{
    return advice + u' ' + say(QT_TRANSLATE_NOOP("rd::SshError", "It is a jump host on the way to %1.")).arg(host);
}

} // namespace

QString fingerprintInKnownHosts(const QString &path, int line)
{
    QFile file(path);
    if (line < 1 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text;
    for (int number = 0; number < line && !file.atEnd(); ++number)
        text = file.readLine();
    QList<QByteArray> words = text.simplified().split(' ');
    if (words.value(0).startsWith('@')) // @cert-authority, @revoked
        words.removeFirst();
    const auto key =
        QByteArray::fromBase64Encoding(words.value(2), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.isEmpty())
        return {};
    const QByteArray sum = QCryptographicHash::hash(key.decoded, QCryptographicHash::Sha256);
    return QLatin1StringView("SHA256:") + QString::fromLatin1(sum.toBase64(QByteArray::OmitTrailingEquals));
}

Error explainSshFailure(const QString &host, const QString &rawWords)
{
    const QString words = withoutControls(rawWords);
    if (words.contains(QLatin1StringView("IDENTIFICATION HAS CHANGED")))
        return changedKey(host, words + u'\n');

    static const QRegularExpression refused(QStringLiteral("(?:^|\\n)(?:(\\S+@[^\\s:]+): )?Permission denied \\(([^)]*)\\)"));
    const bool viaJump = words.contains(QLatin1StringView("UNKNOWN port 65535"));
    if (const auto refusal = refused.match(words); refusal.hasMatch()) {
        Error error = loginRefused(host, words, refusal);
        if (viaJump)
            error.advice = onTheWay(error.advice, host);
        return error;
    }
    for (const Rule &rule : rules) {
        const auto found = QRegularExpression(QLatin1StringView(rule.pattern)).match(words);
        if (!found.hasMatch())
            continue;
        QString who = found.captured(QStringLiteral("host"));
        if (who.isEmpty())
            who = found.captured(QStringLiteral("host2"));
        const QString advice = say(rule.advice);
        return {rule.fault, say(rule.summary).arg(who.isEmpty() ? host : who), words,
                viaJump && !who.isEmpty() ? onTheWay(advice, host) : advice};
    }
    return {Fault::Unreachable, say(QT_TRANSLATE_NOOP("rd::SshError", "The connection to %1 could not be made.")).arg(host),
            words, say(QT_TRANSLATE_NOOP("rd::SshError", "Try \"ssh %1\" in a terminal to see more.")).arg(host)};
}

} // namespace rd
