// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <QLabel>
#include <QTimer>

namespace rd {

/// How old the picture of the domain is, counting on while it is seen, and why no newer one comes.
class FreshnessLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FreshnessLabel(QWidget *parent);
    void setSnapshot(const SnapshotPtr &snapshot);
    void setStale(const QString &why);
    void setReloading(bool reloading);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    QTimer m_ticks;
    SnapshotPtr m_snapshot;
    QString m_stale;
    bool m_reloading = false;
};

} // namespace rd
