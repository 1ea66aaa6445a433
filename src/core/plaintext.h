// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd {

/// A stranger's words as they may be shown: control characters other than tab and line feed, and those that turn the direction of
/// writing, are blanks. They can then neither steer a terminal nor look like something else.
QString plainText(QString text);

} // namespace rd
