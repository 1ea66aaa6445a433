// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/history.h"

#include <QPalette>
#include <QStyledItemDelegate>

class QPainter;
class QRectF;

namespace rd {

/// A strip as bars: the worse, the higher, so that it is read without colour too; time nobody looked stays empty. Above them,
/// where there is one, the lag as a line.
void paintHistory(QPainter *painter, const QRectF &place, const HistoryStrip &strip, const QPalette &palette);
/// Which cell of the strip is at this distance from the left; -1: none.
qsizetype historyCellAt(double x, double width, const HistoryStrip &strip);

/// The strip of a line of a table, with the time under the pointer as tooltip.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace rd
