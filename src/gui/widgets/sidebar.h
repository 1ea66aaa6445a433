// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace rd {

/// The pages of the main window, one below the other.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    enum class Page { Topology, Replicas, Bundles, Diagnosis, Logs };

    explicit Sidebar(QWidget *parent);

    /// Says nothing: who calls knows.
    void show(Page page);
    using QListWidget::show;
    /// How many replicas are being made, and whether one of them waits for an answer.
    void setRuns(int running, bool question);

signals:
    void chosen(rd::Sidebar::Page page); ///< by the person
};

} // namespace rd
