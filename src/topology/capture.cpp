// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capture.h"

#include "core/plaintext.h"
#include "topology/ruv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Capture)
};

constexpr QLatin1StringView formatName("replica-desk-capture");
constexpr int formatVersion = 1;
constexpr qsizetype mostBytes = 64 << 20;
constexpr qsizetype mostItems = 100'000; ///< of any one list
constexpr qsizetype longestText = 64 << 10;

// ---- one value ---------------------------------------------------------------------------------------------------

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
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    number = value.toInteger(never);
    return number != never;
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
template<typename Enum, typename Name>
bool fromName(const QJsonValue &value, Enum &one, std::initializer_list<Enum> all, Name name)
{
    const QString text = value.toString();
    const auto found = std::find_if(all.begin(), all.end(), [&](Enum candidate) { return name(candidate) == text; });
    if (found != all.end())
        one = *found;
    return found != all.end();
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

// ---- members of structures, described once for both ways ---------------------------------------------------------

template<typename Io>
void describe(Io &io, Error &error)
{
    io("fault", error.fault);
    io("summary", error.summary);
    io("detail", error.detail);
    io("advice", error.advice);
}
template<typename Io>
void describe(Io &io, Service &service)
{
    io("name", service.name);
    io("state", service.state);
    io("configStrings", service.configStrings);
}
template<typename Io>
void describe(Io &io, RuvElement &element)
{
    io("replicaId", element.replicaId);
    io("url", element.url);
    io("minCsn", element.min);
    io("maxCsn", element.max);
}
template<typename Io>
void describe(Io &io, ReplicaInfo &replica)
{
    io("suffix", replica.suffix);
    io("replicaId", replica.replicaId);
    io("generation", replica.ruv.generation);
    io("updateVector", replica.ruv.elements);
    io("cleaning", replica.cleaning);
}
template<typename Io>
void describe(Io &io, Segment &segment)
{
    io("name", segment.name);
    io("suffix", segment.suffix);
    io("left", segment.left);
    io("right", segment.right);
    io("direction", segment.direction);
    io("dn", segment.dn);
    io("status", segment.status);
    io("generated", segment.generated);
    io("enabled", segment.enabled);
}
template<typename Io>
void describe(Io &io, ManagedSuffix &managed)
{
    io("name", managed.name);
    io("suffix", managed.suffix);
    io("dn", managed.dn);
    io("stripped", managed.stripped);
    io("excluded", managed.excluded);
}
template<typename Io>
void describe(Io &io, DomainView &view)
{
    io("masters", view.masters);
    io("segmentsShown", view.segmentsShown);
    io("segments", view.segments);
}
template<typename Io>
void describe(Io &io, CleanTask &task)
{
    io("dn", task.dn);
    io("suffix", task.suffix);
    io("replicaId", task.replicaId);
    io("abort", task.abort);
    io("force", task.force);
    io("exitCode", task.exitCode);
    io("status", task.status);
}
template<typename Io>
void describe(Io &io, LeftoverEntries &found)
{
    io("suffix", found.suffix);
    io("shown", found.shown);
    io("conflicts", found.conflicts);
    io("glue", found.glue);
    io("entries", found.dns);
}
template<typename Io>
void describe(Io &io, DnaRange &dna)
{
    io("own", dna.own);
    io("next", dna.next);
    io("max", dna.max);
    io("onDeck", dna.onDeck);
    io("remaining", dna.remaining);
}
template<typename Io>
void describe(Io &io, EndpointCertificate &one)
{
    io("service", one.service);
    io("port", one.port);
    io("problem", one.problem);
    io("subject", one.subject);
    io("issuer", one.issuer);
    io("names", one.names);
    io("notBefore", one.notBefore);
    io("notAfter", one.notAfter);
}
template<typename Io>
void describe(Io &io, Oddity &odd)
{
    io("server", odd.server);
    io("attribute", odd.attribute);
    io("value", odd.value);
}
template<typename Io>
void describe(Io &io, PathCheck &path)
{
    io("open", path.open);
    io("words", path.words);
    io("at", path.at);
}
template<typename Io>
void describe(Io &io, Agreement &a)
{
    io("supplier", a.supplier);
    io("consumer", a.consumer);
    io("suffix", a.suffix);
    io("name", a.name);
    io("dn", a.dn);
    io("bindMethod", a.bindMethod);
    io("transport", a.transport);
    io("port", a.port);
    io("enabled", a.enabled);
    io("updateInProgress", a.updateInProgress);
    io("initInProgress", a.initInProgress);
    io("updateStatus", a.updateStatus);
    io("updateStatusJson", a.updateStatusJson);
    io("initStatus", a.initStatus);
    io("lastUpdateStart", a.lastUpdateStart);
    io("lastUpdateEnd", a.lastUpdateEnd);
    io("lastInitStart", a.lastInitStart);
    io("lastInitEnd", a.lastInitEnd);
    io("managed", a.managed);
    io("schedule", a.schedule);
    io("stripped", a.stripped);
    io("excluded", a.excluded);
    io("sent", a.sent);
    io("skipped", a.skipped);
    io("sentTo", a.sentTo);
    io("toReceive", a.toReceive);
    io("received", a.received);
    io("path", a.path);
    io("health", a.health);
    io("healthSince", a.healthSince);
    io("explanation", a.explanation);
    io("lagSeconds", a.lagSeconds);
}
template<typename Io>
void describe(Io &io, Server &server)
{
    io("host", server.id);
    io("inDirectory", server.inDirectory);
    io("reached", server.reached);
    io("limitedView", server.limitedView);
    io("problem", server.problem);
    io("version", server.version);
    io("services", server.services);
    io("replicas", server.replicas);
    io("minDomainLevel", server.minDomainLevel);
    io("maxDomainLevel", server.maxDomainLevel);
    io("location", server.location);
    io("serviceWeight", server.serviceWeight);
    io("managedSuffixes", server.managedSuffixes);
    io("view", server.view);
    io("cleanTasks", server.cleanTasks);
    io("leftovers", server.leftovers);
    io("dna", server.dna);
    io("certificates", server.certificates);
    io("clockOffset", server.clockOffset);
    io("upSince", server.upSince);
    io("notShown", server.notShown);
    io("lastReached", server.lastReached);
}
template<typename Io>
void describe(Io &io, Snapshot &picture)
{
    io("takenAt", picture.takenAt);
    io("askedFirst", picture.askedFirst);
    io("realm", picture.realm);
    io("domain", picture.domain);
    io("suffix", picture.suffix);
    io("domainLevel", picture.domainLevel);
    io("isLab", picture.isLab);
    io("servers", picture.servers);
    io("agreements", picture.agreements);
    io("segments", picture.segments);
    io("managedSuffixes", picture.managedSuffixes);
    io("locations", picture.locations);
    io("renewalMaster", picture.renewalMaster);
    io("dnssecKeyMaster", picture.dnssecKeyMaster);
    io("oddities", picture.oddities);
    io("notes", picture.notes);
}

// ---- writing -----------------------------------------------------------------------------------------------------

class Writer
{
public:
    template<typename T>
    void operator()(const char *name, const T &value)
    {
        m_object.insert(QLatin1StringView(name), made(value));
    }
    QJsonObject object() const { return m_object; }

private:
    template<typename T>
    static QJsonValue made(const std::optional<T> &value)
    {
        return value ? made(*value) : QJsonValue();
    }
    template<typename T>
    static QJsonValue made(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &one : list.first(std::min(mostItems, list.size())))
            array.append(made(one));
        return array;
    }
    template<typename T>
    static QJsonValue made(const T &value)
    {
        if constexpr (requires { toValue(value); }) {
            return toValue(value);
        } else {
            Writer inner;
            T copy = value; // described as something that could be changed
            describe(inner, copy);
            return inner.m_object;
        }
    }
    QJsonObject m_object;
};

// ---- reading -----------------------------------------------------------------------------------------------------

/// Remembers the first member that is not as it must be. Missing members keep their defaults.
class Reader
{
public:
    Reader(QJsonObject object, QString &problem) : m_object(std::move(object)), m_problem(problem) {}

    template<typename T>
    void operator()(const char *name, T &value)
    {
        const auto found = m_object.constFind(QLatin1StringView(name));
        if (found == m_object.constEnd() || !m_problem.isEmpty())
            return;
        if (!read(*found, value) && m_problem.isEmpty())
            m_problem = QString::fromLatin1(name);
    }

private:
    template<typename T>
    bool read(const QJsonValue &value, std::optional<T> &into)
    {
        if (value.isNull())
            return true;
        into.emplace();
        return read(value, *into);
    }
    template<typename T>
    bool read(const QJsonValue &value, QList<T> &list)
    {
        const QJsonArray array = value.toArray();
        if (!value.isArray() || array.size() > mostItems)
            return false;
        list.reserve(array.size());
        for (const auto &item : array) {
            T one{};
            if (!read(item, one))
                return false;
            list.append(std::move(one));
        }
        return true;
    }
    template<typename T>
    bool read(const QJsonValue &value, T &into)
    {
        if constexpr (requires { fromValue(value, into); }) {
            return fromValue(value, into);
        } else {
            if (!value.isObject())
                return false;
            Reader inner(value.toObject(), m_problem);
            describe(inner, into);
            return m_problem.isEmpty();
        }
    }

    QJsonObject m_object;
    QString &m_problem;
};

tl::unexpected<Error> notACapture(const QString &detail)
{
    return fail(Fault::Malformed, Text::tr("This file is no capture that Replica Desk can read."), detail,
                Text::tr("Save the capture again, or ask for it once more; it may have been cut off on the way."));
}

/// What the rest of the program relies on: order, no server and no direction twice.
bool putInOrder(Snapshot &picture)
{
    std::sort(picture.servers.begin(), picture.servers.end(), [](const Server &a, const Server &b) { return a.id < b.id; });
    std::sort(picture.agreements.begin(), picture.agreements.end(), [](const Agreement &a, const Agreement &b) {
        return std::tie(a.supplier, a.consumer, a.suffix) < std::tie(b.supplier, b.consumer, b.suffix);
    });
    const auto twice = std::adjacent_find(picture.servers.cbegin(), picture.servers.cend(),
                                          [](const Server &a, const Server &b) { return a.id == b.id; });
    const auto sameWay =
        std::adjacent_find(picture.agreements.cbegin(), picture.agreements.cend(),
                           [](const Agreement &a, const Agreement &b) { return AgreementKey::of(a) == AgreementKey::of(b); });
    QSet<ServerId> known;
    for (const Server &server : picture.servers)
        known.insert(server.id);
    const auto isKnown = [&known](const ServerId &id) { return known.contains(id); };
    return twice == picture.servers.cend() && sameWay == picture.agreements.cend() && !picture.servers.isEmpty() &&
           !known.contains(ServerId()) &&
           std::all_of(picture.agreements.cbegin(), picture.agreements.cend(),
                       [&](const Agreement &a) { return isKnown(a.supplier) && isKnown(a.consumer); }) &&
           std::all_of(picture.segments.cbegin(), picture.segments.cend(),
                       [&](const Segment &s) { return isKnown(s.left) && isKnown(s.right); });
}

} // namespace

QByteArray writeCapture(const Snapshot &picture)
{
    Writer writer;
    Snapshot copy = picture;
    describe(writer, copy);
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QString(formatName)},
                                     {QStringLiteral("version"), formatVersion},
                                     {QStringLiteral("picture"), writer.object()}})
        .toJson(QJsonDocument::Compact);
}

Result<SnapshotPtr> readCapture(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return notACapture(QStringLiteral("more than %1 bytes").arg(mostBytes));
    QJsonParseError error{};
    const QJsonObject file = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return notACapture(QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (file.value(QLatin1StringView("format")).toString() != formatName)
        return notACapture(QStringLiteral("format"));
    if (file.value(QLatin1StringView("version")).toInt() != formatVersion)
        return fail(Fault::Malformed, Text::tr("This capture was made by a newer Replica Desk."), {},
                    Text::tr("Open it with the version that made it, or a later one."));
    auto picture = std::make_shared<Snapshot>();
    QString problem;
    Reader reader(file.value(QLatin1StringView("picture")).toObject(), problem);
    describe(reader, *picture);
    if (!problem.isEmpty())
        return notACapture(problem);
    if (!putInOrder(*picture))
        return notACapture(QStringLiteral("servers"));
    return SnapshotPtr(std::move(picture));
}

} // namespace rd
