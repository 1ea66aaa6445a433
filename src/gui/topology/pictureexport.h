// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPicture>
#include <QRectF>

class QGraphicsScene;

namespace rd {

enum class PictureFormat { Svg, Png, Pdf };

/// A drawing of the whole graph that can be taken to another thread.
struct RecordedPicture
{
    QPicture picture = QPicture();
    QRectF frame = {};
    QString title = {};
};

/// Quick; in the GUI thread.
RecordedPicture recordPicture(QGraphicsScene &scene, const QString &title);
/// Blocking; run it in a job. The file is replaced only by a whole one.
Result<> writePicture(const RecordedPicture &recorded, PictureFormat format, const QString &file);

} // namespace rd
