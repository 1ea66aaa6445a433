// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/topology/topologyscene.h"

namespace rd {

class ConnectHandle;
class ConnectLine;

/// Making a new link in the picture: handles at the selected server, a line that follows, and the servers that can be its other
/// end shown as such. It only asks: what comes of it is decided by whoever listens to wanted().
class ConnectGesture : public QObject
{
    Q_OBJECT
public:
    explicit ConnectGesture(TopologyScene *scene);
    ~ConnectGesture() override;

    /// Without it there are no handles, and nothing begins.
    void setAllowed(bool allowed);
    /// What changed in the scene or its selection changes the handles.
    void refresh();

    bool isActive() const { return !m_from.isEmpty(); }
    void begin(const ServerId &from, const QString &suffix);
    /// From the selected server, along the first visible suffix; again: along the next one.
    void beginByKey();
    void aimAt(const QPointF &place);
    void aimAtNext(bool forward);
    void finish();
    void cancel();

signals:
    void wanted(const rd::ServerId &left, const rd::ServerId &right, const QString &suffix);
    void told(const QString &text); ///< what is going on, for the status line and screen readers

private:
    QStringList suffixes() const;
    QList<ServerId> targets() const;
    void setTarget(const ServerId &target, const QPointF &end);
    void showAims();
    void dropHandles();

    TopologyScene *m_scene;
    QList<ConnectHandle *> m_handles; ///< owned by the scene
    ConnectLine *m_line = nullptr;    ///< owned by the scene
    ServerId m_from;
    ServerId m_target;
    QString m_suffix;
    bool m_allowed = false;
};

} // namespace rd
