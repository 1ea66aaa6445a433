// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rd {

/// In hexadecimal digits.
QByteArray sha256(QByteArrayView bytes);

/// Puts a faster way in place of Qt's. The backend has one: this library uses no others.
void useSha256(QByteArray (*faster)(QByteArrayView bytes));

} // namespace rd
