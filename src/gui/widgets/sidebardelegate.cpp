// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sidebardelegate.h"

#include "gui/theme.h"

#include <QPainter>

namespace rd {
namespace {

constexpr int rowHeight = 40;

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QRectF pill = QRectF(option.rect).adjusted(theme::gap, 2.5, -theme::gap, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? QPen(palette.color(QPalette::Highlight), 1.6) : Qt::NoPen);
    painter->setBrush(current   ? QBrush(theme::tint(Tone::Active, palette))
                      : hovered ? QBrush(theme::tint(Tone::Plain, palette))
                                : Qt::NoBrush);
    painter->drawRoundedRect(pill, theme::radius - 2, theme::radius - 2);
    constexpr int iconSize = 18;
    const int left = qRound(pill.left()) + theme::gap + 2;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, QRect(left, qRound(pill.center().y()) - iconSize / 2, iconSize, iconSize));
    QFont font = option.font;
    font.setBold(current);
    painter->setFont(font);
    painter->setPen(theme::color(current ? Tone::Active : Tone::Plain, palette));
    const QRectF text = pill.adjusted(theme::gap + 2 + iconSize + 10, 0, -theme::gap, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight);
    return size;
}

} // namespace rd
