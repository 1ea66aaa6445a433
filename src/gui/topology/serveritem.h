// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"

#include <QGraphicsItem>

namespace rd {

/// One server in the graph: name, roles and standing on a card. Dashed and grey when it was not reached.
class ServerItem final : public QGraphicsItem
{
public:
    explicit ServerItem(ServerId id);

    void show(const Snapshot &snapshot, const Server &server);
    const ServerId &id() const { return m_id; }
    /// For screen readers and tests: the whole card in one sentence.
    QString description() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintCard(QPainter *painter, const QPalette &palette) const;
    void paintFull(QPainter *painter, const QPalette &palette) const;
    void paintSmall(QPainter *painter, const QPalette &palette, double detail) const;

    ServerId m_id;
    ServerStanding m_standing;
    QStringList m_roles;
    bool m_reached = false;
};

} // namespace rd
