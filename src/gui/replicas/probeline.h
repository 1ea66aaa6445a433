// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/machineprobe.h"

#include <QLabel>

namespace rd {

/// One line below the name of a machine: what a glance at it told. Out of sight while there is nothing to tell.
class ProbeLine : public QLabel
{
    Q_OBJECT
public:
    ProbeLine(const QString &name, QWidget *parent = nullptr);

    void showLooking();
    void showProbe(const MachineProbe &probe);
    void forget();
    bool isEmpty() const { return m_state == State::Empty; }

signals:
    void changed(); ///< whether there is something to tell

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Empty, Looking, Told };
    void tell(State state, const QString &text);
    State m_state = State::Empty;
    MachineProbe m_probe;
};

} // namespace rd
