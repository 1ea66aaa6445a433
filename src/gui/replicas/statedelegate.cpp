// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/statedelegate.h"

namespace rd {

StateDelegate::StateDelegate(LookOf lookOf, QObject *parent) : QStyledItemDelegate(parent), m_lookOf(std::move(lookOf)) {}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const StateLook look = m_lookOf(index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(theme::smallIcon, theme::smallIcon);
    option->icon = theme::icon(look, option->palette);
    if (option->text.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->text = look.word;
    }
    if (look.tone == Tone::Bad || look.tone == Tone::Muted)
        option->palette.setColor(QPalette::Text, theme::color(look.tone, option->palette));
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int rowPadding = 8;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(option.fontMetrics.height(), theme::smallIcon) + rowPadding);
    return size;
}

} // namespace rd
