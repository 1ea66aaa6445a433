// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capturevalues.h"

#include "core/plaintext.h"
#include "topology/ruv.h"

#include <algorithm>
#include <limits>

namespace rd::capturefile {
namespace {

constexpr qsizetype longestText = 64 << 10;

template<typename Enum, typename Name>
bool fromName(const QJsonValue &value, Enum &one, std::initializer_list<Enum> all, Name name)
{
    const QString text = value.toString();
    const auto found = std::find_if(all.begin(), all.end(), [&](Enum candidate) { return name(candidate) == text; });
    if (found != all.end())
        one = *found;
    return found != all.end();
}

} // namespace

QJsonValue toValue(const QString &text)
{
    return text.left(longestText); // so that what was written can be read
}
QJsonValue toValue(const QByteArray &text)
{
    return QString::fromLatin1(text);
}
QJsonValue toValue(bool on)
{
    return on;
}
QJsonValue toValue(int number)
{
    return number;
}
QJsonValue toValue(qint64 number)
{
    return number;
}
QJsonValue toValue(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}
QJsonValue toValue(const ServerId &id)
{
    return id.fqdn();
}
QJsonValue toValue(const Csn &csn)
{
    return QString::fromLatin1(csn.text);
}
QJsonValue toValue(Health health)
{
    return QString(healthName(health));
}
QJsonValue toValue(RoleState state)
{
    return QString(roleStateName(state));
}
QJsonValue toValue(Fault fault)
{
    return QString(faultName(fault));
}

bool fromValue(const QJsonValue &value, QString &text)
{
    text = plainText(value.toString());
    return value.isString() && text.size() <= longestText;
}
bool fromValue(const QJsonValue &value, QByteArray &text)
{
    text = value.toString().toLatin1();
    return value.isString() && text.size() <= longestText;
}
bool fromValue(const QJsonValue &value, bool &on)
{
    on = value.toBool();
    return value.isBool();
}
bool fromValue(const QJsonValue &value, int &number)
{
    constexpr int never = std::numeric_limits<int>::min();
    number = value.toInt(never);
    return number != never;
}
bool fromValue(const QJsonValue &value, qint64 &number)
{
    constexpr qint64 most = qint64(1) << 53; // beyond that JSON is not exact, and what is computed from it could run over
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    number = value.toInteger(never);
    return number >= -most && number <= most;
}
bool fromValue(const QJsonValue &value, QDateTime &time)
{
    const QString text = value.toString();
    constexpr qsizetype longest = 40;
    if (!value.isString() || text.size() > longest)
        return false;
    time = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return text.isEmpty() || time.isValid();
}
bool fromValue(const QJsonValue &value, ServerId &id)
{
    constexpr qsizetype longest = 255;
    id = ServerId(value.toString());
    return value.isString() && id.fqdn().size() <= longest;
}
bool fromValue(const QJsonValue &value, Csn &csn)
{
    const QByteArray text = value.toString().toLatin1();
    const auto parsed = parseCsn(text);
    csn = parsed.value_or(Csn{});
    return value.isString() && (text.isEmpty() || parsed);
}
bool fromValue(const QJsonValue &value, Health &health)
{
    return fromName(value, health,
                    {Health::Unknown, Health::InSync, Health::CatchingUp, Health::Busy, Health::BackingOff, Health::Stalled,
                     Health::Refused, Health::Failing, Health::Uninitialised, Health::Disabled},
                    healthName);
}
bool fromValue(const QJsonValue &value, RoleState &state)
{
    return fromName(value, state, {RoleState::Configured, RoleState::Enabled, RoleState::Hidden}, roleStateName);
}
bool fromValue(const QJsonValue &value, Fault &fault)
{
    fault = faultFromName(value.toString());
    return value.isString();
}

} // namespace rd::capturefile
