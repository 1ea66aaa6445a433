// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace rd {

/// The border around the servers of one location, with its name.
class LocationItem final : public QGraphicsItem
{
public:
    explicit LocationItem(QString name);

    /// cards: what is around all its servers.
    void place(const QRectF &cards);

    QRectF boundingRect() const override { return m_frame; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_name;
    QRectF m_frame;
};

} // namespace rd
