// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <chrono>

namespace rd {

/// What is remembered between starts. A value that is loaded once and passed on; nobody fetches it from a global.
struct Settings
{
    QString server = {};
    QString caFile = {};
    QByteArray windowGeometry = {};
    std::chrono::seconds refreshInterval{30}; ///< 5 to 300

    static Settings load();
    void save() const;
};

} // namespace rd
