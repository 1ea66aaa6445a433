// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace rd {

/// A flat button with an icon, or with a short text where there is none; its title is told by tool tip and to assistive tools.
QToolButton *logTool(QWidget *parent, const QString &name, const QString &icon, const QString &title, const QString &keys = {});

} // namespace rd
