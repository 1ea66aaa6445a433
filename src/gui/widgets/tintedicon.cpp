// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rd {
namespace {

const QByteArray &drawing(const QString &file)
{
    static QHash<QString, QByteArray> known; // GUI thread only, as all painting
    auto found = known.constFind(file);
    if (found == known.constEnd()) {
        QFile source(file);
        found = known.insert(file, source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray());
    }
    return *found;
}

class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(QString file, const QColor &color) : m_file(std::move(file)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = drawing(m_file);
        svg.replace("#000000", colorFor(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key =
            QStringLiteral("rd:%1:%2:%3x%4").arg(m_file, colorFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap made;
        if (QPixmapCache::find(key, &made))
            return made;
        made = QPixmap(size);
        made.fill(Qt::transparent);
        {
            QPainter painter(&made);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        QPixmapCache::insert(key, made);
        return made;
    }
    QIconEngine *clone() const override { return new TintedSvgEngine(*this); }
    QString key() const override { return QStringLiteral("rd-tinted"); }
    bool isNull() override { return drawing(m_file).isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }
    QString m_file;
    QColor m_color;
};

} // namespace

QIcon tintedIcon(const QString &file, const QColor &color)
{
    return QIcon(new TintedSvgEngine(file, color));
}

} // namespace rd
