// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultcells.h"
#include "support/lab.h"

#include <QJsonObject>

namespace rd::test {

/// How one cell of the matrix ended.
struct CellOutcome
{
    QString problem = {};  ///< empty: as it should
    QString happened = {}; ///< the disturbed creation
    QString after = {};    ///< what the person did then
    qint64 seconds = 0;
};

/// Disturbs one creation after another on a lab of two hosts, takes the way back each time, and leaves the second host bare.
class FaultRun
{
public:
    FaultRun(const Lab &lab, bool promotion) : m_lab(lab), m_promotion(promotion) {}

    CellOutcome run(const FaultCell &cell);
    /// Undoes all switches and empties the second host, whatever a cell left. Empty: it is bare.
    QString reset();

private:
    struct Disturbed
    {
        QString problem = {};
        QString run = {};
        QJsonObject end = {}; ///< the driver's last word; empty: it was killed
    };
    Disturbed disturb(const FaultCell &cell);
    Disturbed drive(const QStringList &arguments, const FaultCell *cell);
    QString judgeFailure(const Disturbed &disturbed) const;
    QString goOn(const FaultCell &cell, const Disturbed &disturbed, CellOutcome &outcome);
    Ended command(const QStringList &arguments, const QByteArray &more = {}) const;
    QJsonObject listedRun(const QString &id) const;
    QByteArray answers() const;
    bool targetIsBare() const;

    const Lab &m_lab;
    bool m_promotion;
};

} // namespace rd::test
