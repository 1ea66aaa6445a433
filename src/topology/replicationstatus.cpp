// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/replicationstatus.h"

#include "core/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <optional>

namespace rd {
namespace {

using Kind = ReplicationStatus::Kind;

constexpr int replicaBusy = 1;
constexpr int replicaReleased = 9;
constexpr int nothingToSend = 13;
constexpr int backOff = 14;
constexpr int transientTrouble = 18;

Kind kindOfReplicationCode(int code)
{
    switch (code) {
    case 0:
    case replicaReleased:
    case nothingToSend:
        return Kind::Good;
    case replicaBusy:
    case backOff:
        return Kind::Busy;
    case transientTrouble:
        return Kind::Transient;
    default:
        return Kind::Bad;
    }
}

bool says(const QString &text, const char *words)
{
    return text.contains(QLatin1StringView(words), Qt::CaseInsensitive);
}

bool saysNeverRan(const QString &message)
{
    return says(message, "no replication sessions started");
}

/// The server writes the message with raw line feeds. Quotes it may hold as well cannot be repaired: the text attribute serves.
std::optional<QJsonObject> readJson(QByteArray json)
{
    for (char &c : json) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    const auto document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<int> number(const QJsonObject &object, const char *name)
{
    const auto value = object.value(QLatin1StringView(name));
    bool ok = value.isDouble();
    const int code = ok ? value.toInt() : value.toString().trimmed().toInt(&ok);
    return ok ? std::optional(code) : std::nullopt;
}

std::optional<ReplicationStatus> fromJson(const QByteArray &json, const QString &text)
{
    const auto object = readJson(json);
    if (!object)
        return std::nullopt;
    const auto ldap = number(*object, "ldap_rc");
    const auto replication = number(*object, "repl_rc");
    if (!ldap || !replication)
        return std::nullopt;
    ReplicationStatus status;
    status.message = text.isEmpty() ? plainText(object->value(QLatin1StringView("message")).toString()).simplified() : text;
    status.ldapCode = *ldap != 0;
    status.code = status.ldapCode ? *ldap : *replication;
    status.kind = status.ldapCode ? Kind::Bad : kindOfReplicationCode(*replication);
    if (status.kind == Kind::Good && saysNeverRan(status.message))
        status.kind = Kind::NeverRan;
    return status;
}

} // namespace

bool ReplicationStatus::needsInitialisation() const
{
    // 7: older than what the consumer purged; 15: the supplier's changelog lacks it; 19: other generation
    return kind == Kind::Bad && !ldapCode && (code == 7 || code == 15 || code == 19);
}

ReplicationStatus parseUpdateStatus(const QByteArray &text, const QByteArray &json)
{
    const QString message = plainText(QString::fromUtf8(text)).simplified();
    if (const auto status = json.isEmpty() ? std::nullopt : fromJson(json, message))
        return *status;
    ReplicationStatus status;
    status.message = message;
    if (message.isEmpty())
        return status;
    // "Error (N) …" since 389-ds 1.3.5.15, "N …" before; Error (0) is success.
    static const QRegularExpression form(QStringLiteral("^(?:Error \\((-?\\d{1,6})\\)|(-?\\d{1,6})(?=\\s|$))"));
    const auto match = form.match(message);
    if (saysNeverRan(message)) {
        status.kind = Kind::NeverRan;
    } else if (match.hasMatch()) {
        status.code = (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt();
        // The same small numbers are LDAP results in one case and replication codes in the other: these words tell which.
        status.ldapCode = status.code < 0 || says(message, "LDAP error");
        status.kind = status.ldapCode && status.code != 0 ? Kind::Bad : kindOfReplicationCode(status.code);
    }
    return status;
}

bool initFailed(const QByteArray &text)
{
    const QString message = QString::fromUtf8(text).simplified();
    if (message.isEmpty() || says(message, "succeeded") || says(message, "in progress") || says(message, "replica busy"))
        return false;
    static const QRegularExpression success(QStringLiteral("^(Error \\(0\\)|0(?=\\s|$))"));
    return !success.match(message).hasMatch();
}

QDateTime parseReplicationTime(const QByteArray &text)
{
    const QString digits = QString::fromLatin1(text.trimmed());
    if (!digits.endsWith(u'Z') || digits.size() != 15)
        return {};
    QDateTime time = QDateTime::fromString(digits.left(14), QStringLiteral("yyyyMMddHHmmss"));
    time.setTimeSpec(Qt::UTC);
    return time.isValid() && time.toSecsSinceEpoch() > 0 ? time : QDateTime();
}

} // namespace rd
