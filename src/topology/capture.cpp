// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capture.h"

#include "topology/captureform.h"
#include "topology/capturevalues.h"

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
        for (const T &one : list.first(std::min(capturefile::mostItems, list.size())))
            array.append(made(one));
        return array;
    }
    template<typename T>
    static QJsonValue made(const T &value)
    {
        if constexpr (requires { capturefile::toValue(value); }) {
            return capturefile::toValue(value);
        } else {
            Writer inner;
            T copy = value; // described as something that could be changed
            capturefile::describe(inner, copy);
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
        if (!value.isArray() || array.size() > capturefile::mostItems)
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
        if constexpr (requires { capturefile::fromValue(value, into); }) {
            return capturefile::fromValue(value, into);
        } else {
            if (!value.isObject())
                return false;
            Reader inner(value.toObject(), m_problem);
            capturefile::describe(inner, into);
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
    capturefile::describe(writer, copy);
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
    capturefile::describe(reader, *picture);
    if (!problem.isEmpty())
        return notACapture(problem);
    if (!putInOrder(*picture))
        return notACapture(QStringLiteral("servers"));
    return SnapshotPtr(std::move(picture));
}

} // namespace rd
