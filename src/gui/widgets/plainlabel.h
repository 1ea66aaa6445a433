// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rd {

/// For words that come from elsewhere: shown as they are (never as HTML), wrapped, and to be copied.
QLabel *plainLabel(QWidget *parent, const QString &name, const QString &text = {});

} // namespace rd
