// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace rd {

/// Shows every text of the program, and of Qt's own dialogs, in the language of the person's locale where there is a translation.
/// Call once, right after the application object was made.
void installTranslations(QCoreApplication &application);

} // namespace rd
