// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/topologyedit.h"

#include <QObject>

class QAction;
class QMainWindow;
class QToolButton;

namespace rd {

/// What a person may have selected: one server, or the direction between two.
struct EditSubject
{
    ServerId server = {};
    ServerId from = {};
    ServerId to = {};
    QString suffix = {};
};

/// The menu with everything that changes the topology, and the lock before it: nothing can be changed until somebody unlocked
/// that, and as long as it is unlocked the window says so in colour.
class ChangeActions : public QObject
{
    Q_OBJECT
public:
    explicit ChangeActions(QMainWindow &window);

    /// A picture to change; null: nobody is signed in.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setSubject(const EditSubject &subject);
    bool isUnlocked() const;
    /// For context menus.
    QList<QAction *> actions() const { return m_actions; }

signals:
    void unlockedChanged(bool unlocked);
    /// What is known of the edit; the person completes it.
    void editRequested(const rd::TopologyEdit &edit);

private:
    void addAction(const QString &name, const QString &text, TopologyEdit::Kind kind);
    TopologyEdit editOf(TopologyEdit::Kind kind) const;
    void showLock();

    QMainWindow &m_window;
    QAction *m_unlock;
    QToolButton *m_lockButton;
    QList<QAction *> m_actions;
    SnapshotPtr m_snapshot;
    EditSubject m_subject;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::TopologyEdit)
