// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts.h"

#include <QGraphicsItem>
#include <QPen>
#include <QStaticText>
#include <array>

namespace rd {

/// One server in the graph: name, roles and standing on a card. Dashed and grey when it was not reached, with the time since it
/// was. It is moved by dragging.
class ServerItem final : public QGraphicsItem
{
public:
    /// Whether a server can be the other end of a link that is being made.
    enum class Aim { None, Possible, Impossible, Chosen };

    explicit ServerItem(ServerId id);

    void show(const Snapshot &snapshot, const Server &server, const ServerStanding &standing);
    void setAim(Aim aim);
    /// Whether its loss would split a suffix.
    void setWeak(bool weak);
    const ServerId &id() const { return m_id; }
    Health health() const { return m_standing.health; }
    bool isReached() const { return m_reached; }
    /// For screen readers and tests: the whole card in one sentence.
    QString description() const;
    /// What the card covers at this zoom: far away it is as wide as its name, and no other name stands there.
    QRectF coveredArea(double detail) const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    void setName(const QString &name);
    double nameWidth(int size) const { return m_nameWidths[static_cast<size_t>(size - smallestName)]; }
    int nameSize(double detail) const;
    QPen borderPen(const QPalette &palette, double width) const;
    void paintCard(QPainter *painter, const QPalette &palette) const;
    double paintRoles(QPainter *painter, const QPalette &palette, const QRectF &inner, double larger) const;
    void paintFull(QPainter *painter, const QPalette &palette, double detail) const;
    void paintState(QPainter *painter, const QPalette &palette, const QRectF &inner, double larger) const;
    void paintNamed(QPainter *painter, const QPalette &palette, double detail) const;
    void paintFar(QPainter *painter, const QPalette &palette) const;

    ServerId m_id;
    QString m_title;
    QString m_word; ///< of the standing, with the age where it was not reached
    ServerStanding m_standing;
    QStringList m_roles;
    bool m_reached = false;
    bool m_hidden = false;
    bool m_weak = false;
    QString m_hint;
    static constexpr int smallestName = 7; ///< pixels, far away
    static constexpr int largestName = 10;
    std::array<double, largestName - smallestName + 1> m_nameWidths = {};
    mutable QStaticText m_name; ///< laid out once, drawn at every zoom
    mutable int m_laidOut = 0;  ///< with this size
    Aim m_aim = Aim::None;
};

} // namespace rd
