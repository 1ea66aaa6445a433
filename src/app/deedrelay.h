// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editrun.h"

#include <QObject>

namespace rd {

/// Brings what the worker tells to the GUI thread, as long as there is a dialog.
class DeedRelay : public QObject
{
    Q_OBJECT
signals:
    void deedChanged(int index, const rd::DeedReport &report);
};

} // namespace rd
