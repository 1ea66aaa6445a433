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
    /// How large its card is when it is collapsed; never larger than its frame.
    void setCardSize(const QSizeF &size);

    /// Nothing: its servers are drawn.
    void setSummary(const std::optional<LocationSummary> &summary);
    bool isCollapsed() const { return m_summary.has_value(); }
    const QString &name() const { return m_name; }
    const QRectF &frame() const { return m_frame; }
    /// The card in the middle of the frame; links end there while it is collapsed.
    QRectF card() const;
    /// The strip with the name.
    QRectF titleStrip() const;
    /// For screen readers and tests.
    QString description() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintCard(QPainter *painter, const QPalette &palette, double detail) const;
    void paintSummary(QPainter *painter, const QPalette &palette, const QRectF &box) const;
    void paintStates(QPainter *painter, const QPalette &palette, const QRectF &line, double largest) const;
    void paintFrame(QPainter *painter, const QPalette &palette, double detail) const;
    QString m_name;
    std::optional<LocationSummary> m_summary;
    QRectF m_frame;
    QSizeF m_cardSize;
};

} // namespace rd
