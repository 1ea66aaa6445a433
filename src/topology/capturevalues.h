// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <QJsonValue>

/// The single values of a capture, both ways. What is read may come from anybody: false for what cannot be.
namespace rd::capturefile {

constexpr qsizetype mostItems = 100'000; ///< of any one list

QJsonValue toValue(const QString &text);
QJsonValue toValue(const QByteArray &text);
QJsonValue toValue(bool on);
QJsonValue toValue(int number);
QJsonValue toValue(qint64 number);
QJsonValue toValue(const QDateTime &time);
QJsonValue toValue(const ServerId &id);
QJsonValue toValue(const Csn &csn);
QJsonValue toValue(Health health);
QJsonValue toValue(RoleState state);
QJsonValue toValue(Fault fault);

bool fromValue(const QJsonValue &value, QString &text);
bool fromValue(const QJsonValue &value, QByteArray &text);
bool fromValue(const QJsonValue &value, bool &on);
bool fromValue(const QJsonValue &value, int &number);
bool fromValue(const QJsonValue &value, qint64 &number);
bool fromValue(const QJsonValue &value, QDateTime &time);
bool fromValue(const QJsonValue &value, ServerId &id);
bool fromValue(const QJsonValue &value, Csn &csn);
bool fromValue(const QJsonValue &value, Health &health);
bool fromValue(const QJsonValue &value, RoleState &state);
bool fromValue(const QJsonValue &value, Fault &fault);

} // namespace rd::capturefile
