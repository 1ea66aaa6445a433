// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace rd {

/// What ssh's own (untranslated) words mean for the person. words: all that ssh wrote to standard error before it ended.
Error explainSshFailure(const QString &host, const QString &words);

/// The fingerprint of the key in one line of a known_hosts file, as ssh prints it; empty when there is none.
QString fingerprintInKnownHosts(const QString &path, int line);

} // namespace rd
