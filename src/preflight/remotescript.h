// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QJsonObject>

namespace rd {

/// A Python script of ours, run on a host as root without a file there: it and its orders go through standard input.
RemoteCommand remoteScript(const QString &name, const QJsonObject &order, std::chrono::milliseconds limit);

/// What a script's bad end means.
Error explainScript(const CommandOutput &output, const QString &host);

} // namespace rd
