// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/historypaint.h"

#include "gui/theme.h"
#include "models/historytext.h"
#include "models/topologyrows.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace rd {
namespace {

constexpr double lagShare = 0.45; ///< of the height, where there is a lag to show

Tone toneOf(const HistoryCell &cell)
{
    return cell.worst.reached ? theme::look(cell.worst.health).tone : Tone::Bad;
}

void paintStates(QPainter *painter, const QRectF &place, const HistoryStrip &strip, const QPalette &palette)
{
    const double width = place.width() / double(strip.cells.size());
    for (qsizetype begin = 0; begin < strip.cells.size();) { // equal neighbours are one bar
        qsizetype end = begin + 1;
        const HistoryCell &cell = strip.cells[begin];
        const auto looksTheSame = [&cell](const HistoryCell &other) {
            return other.level() == cell.level() && toneOf(other) == toneOf(cell);
        };
        while (end < strip.cells.size() && looksTheSame(strip.cells[end]))
            ++end;
        if (cell.watched) {
            constexpr double least = 0.22;
            const double share = least + (1 - least) * double(cell.level() - 1) / (HistoryCell::worstLevel - 1);
            const double height = place.height() * share;
            painter->fillRect(
                QRectF(place.left() + double(begin) * width, place.bottom() - height, double(end - begin) * width, height),
                theme::color(toneOf(cell), palette));
        }
        begin = end;
    }
}

void paintLag(QPainter *painter, const QRectF &place, const HistoryStrip &strip, double greatest, const QPalette &palette)
{
    const double width = place.width() / double(strip.cells.size());
    const auto lagAt = [&strip](qsizetype i) {
        const bool known = i >= 0 && i < strip.cells.size() && strip.cells[i].watched;
        return known ? strip.cells[i].worst.lagSeconds.value_or(0) : 0;
    };
    QPainterPath line;
    bool drawing = false;
    for (qsizetype i = 0; i < strip.cells.size(); ++i) {
        const HistoryCell &cell = strip.cells[i];
        const bool flat = lagAt(i) == 0 && lagAt(i - 1) == 0 && lagAt(i + 1) == 0; // no lag needs no line
        if (!cell.watched || !cell.worst.lagSeconds || flat) {
            drawing = false;
            continue;
        }
        const QPointF point(place.left() + (double(i) + 0.5) * width,
                            place.bottom() - place.height() * double(*cell.worst.lagSeconds) / greatest);
        if (drawing)
            line.lineTo(point);
        else
            line.moveTo(point);
        drawing = true;
    }
    painter->setPen(QPen(palette.color(QPalette::Text), 1.2));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(line);
}

} // namespace

void paintHistory(QPainter *painter, const QRectF &place, const HistoryStrip &strip, const QPalette &palette)
{
    painter->save();
    painter->setPen(QPen(theme::border(palette), 1));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    if (!strip.isEmpty()) {
        const double lag = double(greatestLag(strip).value_or(0));
        const double upper = lag > 0 ? place.height() * lagShare : 0;
        paintStates(painter, place.adjusted(0, upper, 0, 0), strip, palette);
        painter->setRenderHint(QPainter::Antialiasing);
        if (lag > 0)
            paintLag(painter, QRectF(place.topLeft(), QSizeF(place.width(), upper - 2)), strip, lag, palette);
    }
    painter->restore();
}

qsizetype historyCellAt(double x, double width, const HistoryStrip &strip)
{
    if (strip.isEmpty() || x < 0 || x >= width)
        return -1;
    return std::min(qsizetype(x / width * double(strip.cells.size())), strip.cells.size() - 1);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect place = option.rect.adjusted(theme::gap, 5, -theme::gap, -5);
    paintHistory(painter, place, index.data(TopologyTableModel::HistoryRole).value<HistoryStrip>(), option.palette);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int width = History::cellCount + 2 * theme::gap;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(width);
    return size;
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto strip = index.data(TopologyTableModel::HistoryRole).value<HistoryStrip>();
    const QRect place = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
    const qsizetype cell = historyCellAt(event->pos().x() - place.left(), place.width(), strip);
    if (event->type() != QEvent::ToolTip || cell < 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), cellText(strip, cell), view->viewport(), option.rect);
    return true;
}

} // namespace rd
