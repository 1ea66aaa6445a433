// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouping.h"

#include <QGraphicsItem>

namespace rd {

/// The border around the servers of one location, with its name. Collapsed, it stands for them: a card that says how many servers
/// are in which state, chosen like a server.
class LocationItem final : public QGraphicsItem
{
public:
    explicit LocationItem(QString name);

    /// cards: what is around all its servers.
    void place(const QRectF &cards);

    /// Nothing: its servers are drawn.
    void setSummary(const std::optional<LocationSummary> &summary);
    bool isCollapsed() const { return m_summary.has_value(); }
    const QString &name() const { return m_name; }
    const QRectF &frame() const { return m_frame; }
    /// The strip with the name.
    QRectF titleStrip() const;
    /// For screen readers and tests.
    QString description() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintSummary(QPainter *painter, const QPalette &palette) const;
    QString m_name;
    std::optional<LocationSummary> m_summary;
    QRectF m_frame;
};

} // namespace rd
