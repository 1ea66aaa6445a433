// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logdesk.h"

#include <QTreeWidget>

namespace rd {

/// The logs of the desk by host, with check boxes for what is shown.
class LogSourceTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit LogSourceTree(LogDesk *desk, QWidget *parent = nullptr);

    QSet<int> hidden() const;
    /// Shows it if it was hidden.
    void reveal(int source);

signals:
    void shownChanged();
    void clockRequested(const QString &host);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void refresh(int id);
    void refreshAll();
    QTreeWidgetItem *itemOf(int source) const;
    void removeSelected();

    LogDesk *m_desk;
    QSet<int> m_hidden;
    QSet<int> m_stale; ///< sources whose numbers changed since they were written
    QTimer m_writing;
    bool m_building = false;
};

} // namespace rd
