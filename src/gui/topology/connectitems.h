// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace rd {

class ConnectGesture;

/// A small button under the selected server: dragging it to another one asks for a link of its suffix.
class ConnectHandle final : public QGraphicsItem
{
public:
    ConnectHandle(ConnectGesture *gesture, QString suffix, const QString &title);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    ConnectGesture *m_gesture;
    QString m_suffix;
    QString m_title;
    bool m_dragged = false;
};

/// The line from the server where a link begins to where the pointer is.
class ConnectLine final : public QGraphicsItem
{
public:
    ConnectLine();
    void place(const QPointF &from, const QPointF &to, bool legal);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QPointF m_from;
    QPointF m_to;
    bool m_legal = false;
};

} // namespace rd
