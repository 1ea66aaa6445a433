// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace rd {

/// One direction of replication: the half of a link that starts at the supplier and points with its tip to the consumer. Colour,
/// line style and a shape tell its state; a word stands beside it when it is not in sync.
class LinkItem final : public QGraphicsItem
{
public:
    explicit LinkItem(AgreementKey key);

    void show(const Snapshot &snapshot, const Agreement &agreement);
    /// What is around either end; lane: which of several parallel links, 0 is in the middle.
    void place(const QRectF &supplier, const QRectF &consumer, double lane);
    /// How many links this one stands for.
    void setCount(int count);
    /// Whether the loss of this link would split the suffix.
    void setBridge(bool bridge);
    const AgreementKey &key() const { return m_key; }
    Health health() const { return m_health; }
    QString description() const { return m_description; }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void findBounds();
    double wordScale(double detail) const;
    QRectF labelRect(double detail) const;
    QRectF tagRect(double detail) const;
    void paintLine(QPainter *painter, const QPalette &palette, double detail) const;
    void paintLabel(QPainter *painter, const QPalette &palette, double detail) const;
    void paintTag(QPainter *painter, const QPalette &palette, double detail) const;

    AgreementKey m_key;
    Health m_health = Health::Unknown;
    QString m_description;
    QString m_hint;
    bool m_bridge = false;
    QString m_tag;     ///< the suffix, between both tips, where it is not the domain's
    QSizeF m_words;    ///< room that shape and word take
    QPointF m_half;    ///< how far this half reaches along either axis
    QRectF m_supplier; ///< its card
    int m_count = 1;
    QPointF m_from;  ///< on the border of the supplier's card
    QPointF m_aside; ///< away from the lanes beside; one long
    QPointF m_tip;   ///< near the middle of the link
    QRectF m_bounds; ///< of all that is drawn, at any zoom
};

} // namespace rd
