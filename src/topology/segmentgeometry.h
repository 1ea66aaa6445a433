// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <algorithm>
#include <cmath>

namespace rd {

/// Positive when c is on the left of the way from a to b.
inline double sideOf(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Whether the lines from a to b and from c to d cross.
inline bool segmentsCross(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d)
{
    if (std::max(a.x(), b.x()) < std::min(c.x(), d.x()) || std::max(c.x(), d.x()) < std::min(a.x(), b.x()) ||
        std::max(a.y(), b.y()) < std::min(c.y(), d.y()) || std::max(c.y(), d.y()) < std::min(a.y(), b.y()))
        return false;
    return (sideOf(a, b, c) > 0) != (sideOf(a, b, d) > 0) && (sideOf(c, d, a) > 0) != (sideOf(c, d, b) > 0);
}

/// Whether the line from a to b touches the box around centre (Liang and Barsky).
inline bool segmentTouches(const QPointF &a, const QPointF &b, const QPointF &centre, const QSizeF &box)
{
    if (std::max(a.y(), b.y()) < centre.y() - box.height() / 2 || std::min(a.y(), b.y()) > centre.y() + box.height() / 2)
        return false;
    const QPointF from = a - centre;
    const QPointF way = b - a;
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double along, double start, double half) {
        if (std::abs(along) < 1e-9)
            return std::abs(start) < half;
        double near = (-half - start) / along;
        double far = (half - start) / along;
        if (near > far)
            std::swap(near, far);
        enter = std::max(enter, near);
        leave = std::min(leave, far);
        return enter < leave;
    };
    return clip(way.x(), from.x(), box.width() / 2) && clip(way.y(), from.y(), box.height() / 2);
}

} // namespace rd
