// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "installer/installerevent.h"

#include <QByteArrayView>
#include <optional>

namespace rd {

struct FoundPrompt
{
    InstallerPrompt prompt;
    qsizetype end = 0; ///< where in the line the answer begins
};

/// The first prompt in a line that is known for one by its own words, however much of the line is already there: what stands
/// behind it does not change the answer.
std::optional<FoundPrompt> knownPrompt(QByteArrayView line);

/// Whether a line that has not ended, and is followed by silence, asks for something.
std::optional<InstallerPrompt> likelyPrompt(QByteArrayView line);

} // namespace rd
