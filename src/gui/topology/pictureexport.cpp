// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/pictureexport.h"

#include "gui/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::PictureExport)
};

void play(const RecordedPicture &recorded, QPaintDevice *device, double scale)
{
    QPainter painter(device);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(-recorded.frame.topLeft());
    QPicture picture = recorded.picture; // playing reads through a device inside
    painter.drawPicture(QPointF(), picture);
}

QByteArray svg(const RecordedPicture &recorded)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setTitle(recorded.title);
    generator.setSize(recorded.frame.size().toSize());
    generator.setViewBox(QRectF(QPointF(), recorded.frame.size()));
    play(recorded, &generator, 1);
    return bytes.data();
}

QByteArray pdf(const RecordedPicture &recorded)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setTitle(recorded.title);
    constexpr double pointsPerUnit = 0.75;
    constexpr int dots = 96;
    writer.setResolution(dots);
    writer.setPageSize(QPageSize(recorded.frame.size() * pointsPerUnit, QPageSize::Point));
    writer.setPageMargins({});
    play(recorded, &writer, 1);
    return bytes.data();
}

QByteArray png(const RecordedPicture &recorded)
{
    constexpr double sharp = 2;
    constexpr double mostPixels = 12000; // a side; larger images are a burden for whoever opens them
    const double longest = std::max(recorded.frame.width(), recorded.frame.height());
    const double scale = std::min(sharp, mostPixels / std::max(longest, 1.0));
    QImage image((recorded.frame.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    play(recorded, &image, scale);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

RecordedPicture recordPicture(QGraphicsScene &scene, const QString &title)
{
    RecordedPicture recorded{QPicture(), scene.sceneRect(), title};
    QPainter painter(&recorded.picture);
    painter.fillRect(recorded.frame, theme::canvas(QApplication::palette()));
    scene.render(&painter, recorded.frame, recorded.frame);
    return recorded;
}

Result<> writePicture(const RecordedPicture &recorded, PictureFormat format, const QString &file)
{
    const QByteArray bytes = format == PictureFormat::Svg   ? svg(recorded)
                             : format == PictureFormat::Pdf ? pdf(recorded)
                                                            : png(recorded);
    QSaveFile target(file);
    if (bytes.isEmpty() || !target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(Fault::Denied, Words::tr("%1 could not be written.").arg(file), target.errorString(),
                    Words::tr("Choose a folder that may be written to, with enough room."));
    return {};
}

} // namespace rd
