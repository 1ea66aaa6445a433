// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/refreshstate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rd {
namespace {

/// The text, or where a server gives JSON only, its message.
QString wordsOf(const DirectoryEntry &agreement)
{
    const QString text = agreement.text("nsds5replicaLastInitStatus").simplified();
    if (!text.isEmpty())
        return text;
    const auto json = QJsonDocument::fromJson(agreement.first("nsds5replicaLastInitStatusJSON"));
    return json.object().value(QLatin1StringView("message")).toString().simplified();
}

} // namespace

QList<QByteArray> refreshAttributes()
{
    return {"nsds5BeginReplicaRefresh", "nsds5replicaLastInitStart", "nsds5replicaLastInitStatus",
            "nsds5replicaLastInitStatusJSON", "nsds5replicaUpdateInProgress"};
}

RefreshState refreshState(const DirectoryEntry &agreement, const QByteArray &startedBefore)
{
    const QString words = wordsOf(agreement);
    const auto says = [&words](const char *part) { return words.contains(QLatin1StringView(part), Qt::CaseInsensitive); };
    if (agreement.first("nsds5BeginReplicaRefresh").compare("start", Qt::CaseInsensitive) == 0)
        return {RefreshState::Kind::Running, words};
    if (agreement.first("nsds5replicaLastInitStart") == startedBefore)
        return {RefreshState::Kind::NotBegun, words};
    if (words.isEmpty() || says("in progress"))
        return {RefreshState::Kind::Running, words};
    if (says("Total update succeeded"))
        return {RefreshState::Kind::Succeeded, words};
    return {says("replica busy") ? RefreshState::Kind::Busy : RefreshState::Kind::Failed, words};
}

} // namespace rd
