// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/paintaids.h"

#include <QApplication>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace rd {

void paintShape(QPainter *painter, const QRectF &place, const StateLook &look, const QPalette &palette)
{
    const QIcon icon = theme::icon(look, palette);
    const QPaintEngine *engine = painter->paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster) {
        icon.paint(painter, place.toRect());
        return;
    }
    const QTransform &transform = painter->worldTransform();
    const double scale = std::hypot(transform.m11(), transform.m12()) * painter->device()->devicePixelRatio();
    constexpr int smallest = 4;
    constexpr int largest = 128;
    const int side = std::clamp(static_cast<int>(std::lround(place.width() * scale)), smallest, largest);
    const QPixmap drawn = icon.pixmap(QSize(side, side), 1.0);
    painter->drawPixmap(place, drawn, QRectF(drawn.rect()));
}

QFont scaledFont(double factor, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

} // namespace rd
