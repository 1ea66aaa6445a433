// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutstore.h"

#include "plan/durablefile.h"
#include "plan/runrecord.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <cmath>

namespace rd {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr double farthest = 1e6;
const QString serversKey = QStringLiteral("servers");

} // namespace

QString LayoutStore::rootFolder()
{
    return QFileInfo(RunRecord::rootFolder()).path() + QStringLiteral("/layouts");
}

QString LayoutStore::fileOf(const QString &realm) const
{
    constexpr int longestName = 120;
    const QByteArray name = QUrl::toPercentEncoding(realm).left(longestName); // a realm is what a server says it is
    return m_folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".json");
}

Positions LayoutStore::load(const QString &realm) const
{
    QFile file(fileOf(realm));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return {};
    const QJsonObject servers = QJsonDocument::fromJson(file.readAll()).object().value(serversKey).toObject();
    Positions positions;
    for (auto server = servers.constBegin(); server != servers.constEnd(); ++server) {
        const QJsonArray place = server->toArray();
        const QPointF point(place.at(0).toDouble(farthest + 1), place.at(1).toDouble(farthest + 1));
        if (std::abs(point.x()) <= farthest && std::abs(point.y()) <= farthest)
            positions.insert(ServerId(server.key()), point);
    }
    return positions;
}

Result<> LayoutStore::save(const QString &realm, const Positions &positions) const
{
    if (m_folder.isEmpty())
        return {};
    QJsonObject servers;
    for (auto place = positions.cbegin(); place != positions.cend(); ++place)
        servers.insert(place.key().fqdn(), QJsonArray{place->x(), place->y()});
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    return writePrivateFile(fileOf(realm), QJsonDocument(QJsonObject{{serversKey, servers}}).toJson(QJsonDocument::Compact));
}

} // namespace rd
