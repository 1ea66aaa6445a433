// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/deskstyle.h"

#include "gui/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <algorithm>

namespace rd {
namespace {

constexpr int controlHeight = 30;
constexpr double corner = 6;

/// A flat control: filled, with a thin border that becomes thick and coloured with the focus.
void paintBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QStyleOption &option, double radius)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const QColor border = focused ? option.palette.color(QPalette::Highlight) : theme::controlBorder(option.palette, enabled);
    const double width = focused ? 1.6 : 1.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border, width));
    painter->setBrush(fill);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor buttonFill(const QStyleOption &option, bool isDefault)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QColor fill = isDefault && enabled ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Button);
    constexpr int hover = 104;
    constexpr int press = 112;
    if (enabled && option.state.testFlag(QStyle::State_Sunken))
        fill = fill.darker(press);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        fill = fill.lightness() < 128 ? fill.lighter(press) : fill.darker(hover);
    return fill;
}

void paintIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor accent = enabled ? option.palette.color(QPalette::Highlight) : theme::controlBorder(option.palette, false);
    const QRect box = option.rect;
    constexpr double squareCorner = 4;
    paintBox(painter, box, on ? accent : option.palette.color(QPalette::Base), option, round ? box.width() / 2.0 : squareCorner);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = option.palette.color(QPalette::HighlightedText);
    const QRectF inner = QRectF(box);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        const double dot = inner.width() * 0.19;
        painter->drawEllipse(inner.center(), dot, dot);
    } else {
        constexpr double stroke = 1.9;
        painter->setPen(QPen(mark, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&inner](double x, double y) { return inner.topLeft() + QPointF(inner.width() * x, inner.height() * y); };
        painter->drawPolyline(QPolygonF{at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.33)});
    }
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    constexpr int wider = 12;
    switch (type) {
    case CT_PushButton:
        made.rwidth() += wider;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_ToolButton:
        made.setHeight(std::max(made.height(), controlHeight));
        made.setWidth(std::max(made.width(), controlHeight));
        break;
    case CT_MenuItem:
        made.rheight() += 4;
        break;
    default:
        break;
    }
    return made;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    constexpr int textMargin = 6;
    return element == SE_LineEditContents ? rect.adjusted(textMargin, 0, -textMargin, 0) : rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int indicator = 17;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme::gap;
    case PM_HeaderMargin:
        return theme::gap - 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        paintBox(painter, option->rect, option->palette.color(QPalette::Base), *option, corner);
        return;
    case PE_FrameLineEdit:
        return; // its panel has the border
    case PE_IndicatorCheckBox:
        paintIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintIndicator(painter, *option, true);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const bool quiet = flat && !option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_HasFocus);
        if (!quiet)
            paintBox(painter, option->rect,
                     buttonFill(*option, button && button->features.testFlag(QStyleOptionButton::DefaultButton)), *option,
                     corner);
        return;
    }
    case PE_PanelButtonTool: {
        const bool shown = option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus);
        if (shown && option->state.testFlag(State_Enabled))
            paintBox(painter, option->rect,
                     option->state.testFlag(State_On) ? theme::tint(Tone::Active, option->palette) : buttonFill(*option, false),
                     *option, corner);
        return;
    }
    case PE_FrameFocusRect:
        if (qstyleoption_cast<const QStyleOptionButton *>(option) || !widget || !widget->inherits("QAbstractButton"))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const bool flatBar = bar && bar->maximum > bar->minimum;
    constexpr int thickness = 8;
    const QRect strip(option->rect.left(), option->rect.center().y() - thickness / 2 + 1, option->rect.width(), thickness);
    if (element == CE_ProgressBarGroove && flatBar) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::border(option->palette));
        painter->drawRoundedRect(strip, thickness / 2.0, thickness / 2.0);
        painter->restore();
    } else if (element == CE_ProgressBarContents && flatBar) {
        const double part = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
        QRectF done = strip;
        done.setWidth(std::max<double>(done.width() * part, part > 0 ? thickness : 0));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Highlight));
        painter->drawRoundedRect(done, thickness / 2.0, thickness / 2.0);
        painter->restore();
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme::border(option->palette));
    } else if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
               element == CE_PushButtonLabel && button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
               button->state.testFlag(State_Enabled)) {
        QStyleOptionButton onAccent(*button);
        onAccent.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo || combo->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintBox(painter, option->rect, buttonFill(*option, false), *option, corner);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    constexpr int size = 12;
    theme::icon(QStringLiteral("down"))
        .paint(painter, QRect(arrow.center() - QPoint(size / 2, size / 2 - 1), QSize(size, size)), Qt::AlignCenter,
               option->state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

} // namespace rd
