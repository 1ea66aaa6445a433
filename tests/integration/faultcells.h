// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rd::test {

/// One way to disturb a creation of ipa2 from ipa1, and how it is undone. Empty commands: done by the one who runs the cell.
struct FaultSwitch
{
    QString name;
    QStringList on; ///< arguments of `lab`
    QStringList off;
    bool whileItRuns = true; ///< mended after a while, also if the creation has not ended
};

/// A point of a plan: before a step, or (STEP@TEXT) when the installer has written a text.
struct FaultMoment
{
    QString name; ///< as the table shows it
    QString at;
    bool changed = true; ///< something on the machines was changed before or by this step
};

struct FaultCell
{
    FaultSwitch what;
    FaultMoment when;
};

extern const QString applicationKilled; ///< the switch that is the end of our own program

QList<FaultSwitch> faultSwitches();
QList<FaultMoment> faultMoments(bool promotion);
/// What makes sense of switches × moments, in the order of the steps.
QList<FaultCell> faultCells(bool promotion);
QString cellName(const FaultCell &cell);
/// By the environment's FAULT_CELLS: all, a pattern of cell names (with * and ?), or nothing: a few that tell much.
bool isWanted(const FaultCell &cell, bool promotion);

} // namespace rd::test
