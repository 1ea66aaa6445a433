// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diagnosis/coursedelegate.h"

#include "gui/diagnosis/outcomelook.h"
#include "models/coursemodel.h"

#include <QPainter>
#include <algorithm>

namespace rd {
namespace {

constexpr int iconLeft = theme::wideGap;
constexpr int textLeft = iconLeft + theme::smallIcon + theme::gap;
constexpr int above = 4;

} // namespace

void CourseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Kind = CourseLine::Kind;
    const QPalette &palette = option.palette;
    const auto kind = static_cast<Kind>(index.data(CourseModel::KindRole).toInt());
    const StateLook look = lookOf(kind, static_cast<Outcome>(index.data(CourseModel::OutcomeRole).toInt()));
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme::tint(Tone::Active, palette));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.color(QPalette::Highlight));
    }
    if (!look.iconName.isEmpty())
        theme::icon(look, palette)
            .paint(painter, option.rect.left() + iconLeft, option.rect.top() + (option.rect.height() - theme::smallIcon) / 2,
                   theme::smallIcon, theme::smallIcon);
    const QString number = QString::number(index.data(CourseModel::LineRole).toLongLong());
    const int numberWidth = option.fontMetrics.horizontalAdvance(number);
    const QColor quiet = theme::color(Tone::Muted, palette);
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(option.rect.adjusted(0, 0, -theme::gap, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    QFont font = option.font;
    font.setBold(kind == Kind::Phase);
    painter->setFont(font);
    painter->setPen(kind == Kind::Harmless                              ? quiet
                    : look.tone == Tone::Bad || look.tone == Tone::Good ? theme::color(look.tone, palette)
                                                                        : palette.color(QPalette::WindowText));
    const int left = kind == Kind::Phase ? iconLeft : textLeft;
    const QRect room = option.rect.adjusted(left, 0, -(numberWidth + 2 * theme::gap), 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CourseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(option.fontMetrics.height(), theme::smallIcon) + 2 * above};
}

} // namespace rd
