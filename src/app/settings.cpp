// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>
#include <algorithm>

namespace rd {
namespace {

const QString serverKey = QStringLiteral("signIn/server");
const QString caFileKey = QStringLiteral("signIn/caFile");
const QString geometryKey = QStringLiteral("window/geometry");
const QString intervalKey = QStringLiteral("topology/refreshSeconds");

} // namespace

Settings Settings::load()
{
    const QSettings stored;
    Settings settings;
    settings.server = stored.value(serverKey).toString();
    settings.caFile = stored.value(caFileKey).toString();
    settings.windowGeometry = stored.value(geometryKey).toByteArray();
    constexpr int least = 5;
    constexpr int most = 300;
    const int seconds = stored.value(intervalKey, static_cast<int>(settings.refreshInterval.count())).toInt();
    settings.refreshInterval = std::chrono::seconds(std::clamp(seconds, least, most));
    return settings;
}

void Settings::save() const
{
    QSettings stored;
    stored.setValue(serverKey, server);
    stored.setValue(caFileKey, caFile);
    stored.setValue(geometryKey, windowGeometry);
    stored.setValue(intervalKey, static_cast<int>(refreshInterval.count()));
}

} // namespace rd
