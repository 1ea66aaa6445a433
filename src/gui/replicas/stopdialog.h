// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plansession.h"

#include <QDialog>

class QVBoxLayout;

namespace rd {

/// What stopping a run would mean at this moment, each way with its outcome. Going on is what Escape and Enter do.
class StopDialog : public QDialog
{
    Q_OBJECT
public:
    StopDialog(const ReplicaOrder &order, StopOutlook outlook, QWidget *parent = nullptr);

signals:
    void interruptChosen(); ///< at once; what runs on a machine goes on there
    void afterStepChosen();
    void endProgramChosen();

private:
    void addText(const QString &title, const QString &text);
    void addChoice(const QString &name, const QString &title, const QString &outcome, void (StopDialog::*chosen)());
    QVBoxLayout *m_column;
};

} // namespace rd
