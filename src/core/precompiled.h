// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most files include, read once where REPLICA_DESK_PCH is on. No file relies on it: clang-tidy reads each without.
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QThreadPool>
#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <tl/expected.hpp>
#include <vector>
