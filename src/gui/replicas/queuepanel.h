// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queuemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace rd {

/// The queue on the page of replicas: what waits, in which order, and whether it is gone through. Not seen while it is empty.
class QueuePanel : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePanel(QWidget *parent = nullptr);

    void setModel(QueueModel *model);
    /// Whether the next one is begun by itself.
    void setGoing(bool going);
    void showError(const Error &error);

signals:
    void moveRequested(const QString &id, int places);
    void removeRequested(const QString &id);
    void goRequested();
    void stopRequested(); ///< after the one that is being made

private:
    QToolButton *addTool(const char *name, const char *icon, const QString &text);
    void refresh();
    QString currentId() const;
    QueueModel *m_model = nullptr;
    QLabel *m_heading;
    QLabel *m_problem;
    QTableView *m_table;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QPushButton *m_go;
    bool m_going = false;
};

} // namespace rd
