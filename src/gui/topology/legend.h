// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <QWidget>

namespace rd {

/// How many directions are in which state, with the shapes that stand for them.
class Legend : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void show(const Snapshot &snapshot);
    using QWidget::show;
};

} // namespace rd
