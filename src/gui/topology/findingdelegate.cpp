// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/findingdelegate.h"

#include "gui/theme.h"
#include "gui/topology/paintaids.h"
#include "models/findingmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace rd {
namespace {

constexpr int textLeft = theme::wideGap + theme::smallIcon + theme::gap;
constexpr int above = 6;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

/// As if there were a scroll bar: it comes after the heights are known, and the words wrap the same with it and without.
int lineWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->width() - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : option.rect.width();
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const StateLook look = theme::look(index.data(FindingModel::SeverityRole).value<Severity>());
    if (chosen) {
        painter->fillRect(option.rect, theme::chosen(palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.color(QPalette::Highlight));
    }
    const QRectF shape(option.rect.left() + theme::wideGap, option.rect.top() + above + 1, theme::smallIcon, theme::smallIcon);
    paintShape(painter, shape, look, palette);
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::WindowText));
    const QRect words(option.rect.left() + textLeft, option.rect.top() + above, lineWidth(option) - textLeft - theme::gap,
                      option.rect.height());
    painter->drawText(words, textFlags, index.data().toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect room(0, 0, std::max(lineWidth(option) - textLeft - theme::gap, 40), 1000);
    const QRect text = option.fontMetrics.boundingRect(room, textFlags, index.data().toString());
    return {room.width() + textLeft, std::max(text.height(), theme::smallIcon) + 2 * above};
}

} // namespace rd
