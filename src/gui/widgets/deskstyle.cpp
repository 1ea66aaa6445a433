// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/deskstyle.h"

#include "gui/theme.h"
#include "gui/widgets/deskpaint.h"
#include "gui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace rd {
namespace {

constexpr int controlHeight = 30;
constexpr int iconGap = 6;      ///< between an icon and its word
constexpr int chevronRoom = 18; ///< right of the word of what opens a menu

bool isPartOfAnotherField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

/// A menu that opens with a press anywhere on the button, not on a part of its own.
bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool hasBoth(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button.icon.isNull() && !button.text.isEmpty();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool view = qobject_cast<QAbstractScrollArea *>(widget) && !widget->property("showsFocus").toBool();
    if (view && !widget->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(widget); // owned by the view
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    constexpr int wider = 12;
    constexpr int slightlyWider = 6;
    constexpr int itemHeight = 24;
    switch (type) {
    case CT_PushButton:
        made.rwidth() += wider;
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && !button->icon.isNull())
            made.rwidth() += iconGap - 2;
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            if (!button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly)
                made.rwidth() += slightlyWider;
            if (opensMenu(*button))
                made.rwidth() += chevronRoom;
        }
        break;
    case CT_ComboBox:
        made.rwidth() += slightlyWider;
        break;
    case CT_LineEdit:
        break;
    case CT_MenuItem:
        made.rheight() += 4;
        return made;
    case CT_ItemViewItem:
        made.setHeight(std::max(made.height(), itemHeight));
        return made;
    default:
        return made;
    }
    return made.expandedTo({controlHeight, controlHeight});
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    constexpr int textMargin = 6;
    return element == SE_LineEditContents ? rect.adjusted(textMargin, 0, -textMargin, 0) : rect;
}

QRect DeskStyle::scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const
{
    const bool sideways = bar.orientation == Qt::Horizontal;
    const int length = sideways ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    constexpr int shortest = 28;
    int handle = length;
    if (range > 0)
        handle = std::min(length, std::max(shortest, int(qint64(bar.pageStep) * length / (range + std::max(bar.pageStep, 1)))));
    const int begin = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        return visualRect(bar.direction, bar.rect,
                          sideways ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from));
    };
    switch (part) {
    case SC_ScrollBarSubPage:
        return stretch(0, begin);
    case SC_ScrollBarAddPage:
        return stretch(begin + handle, length);
    case SC_ScrollBarSlider:
        return stretch(begin, begin + handle);
    case SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {}; // no buttons at the ends
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    constexpr int textMargin = 4; // where the text of other fields begins
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable)
        return visualRect(option->direction, option->rect, rect.adjusted(textMargin, 0, 0, 0));
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int indicator = 17;
    constexpr int scrollBar = 12;
    constexpr int tabAround = 24;
    constexpr int tabAbove = 14;
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
    case PM_FocusFrameHMargin: // in lists: where the text of their headers begins
        return theme::gap - 3;
    case PM_ScrollBarExtent:
        return scrollBar;
    case PM_TabBarTabHSpace:
        return tabAround;
    case PM_TabBarTabVSpace:
        return tabAbove;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
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
        if (!isPartOfAnotherField(widget))
            desk::paintBox(painter, option->rect, option->palette.color(QPalette::Base), *option, desk::corner);
        return;
    case PE_FrameLineEdit:
        return; // its panel has the border
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        desk::paintIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        desk::paintIndicator(painter, *option, true);
        return;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const bool quiet = flat && !option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_HasFocus);
        const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
        if (!quiet)
            desk::paintBox(painter, option->rect, desk::buttonFill(*option, isDefault), *option, desk::corner);
        return;
    }
    case PE_PanelButtonTool: {
        const bool shown = option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus);
        if (shown && option->state.testFlag(State_Enabled))
            desk::paintBox(painter, option->rect,
                           option->state.testFlag(State_On) ? theme::tint(Tone::Active, option->palette)
                                                            : desk::buttonFill(*option, false),
                           *option, desk::corner);
        return;
    }
    case PE_IndicatorArrowDown:
        if (qstyleoption_cast<const QStyleOptionButton *>(option))
            return; // drawn with the label
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && opensMenu(*button)) {
            const QRect all = widget ? widget->rect() : option->rect;
            desk::paintChevron(painter, QRect(all.right() - chevronRoom, all.top(), chevronRoom - 2, all.height()),
                               option->state.testFlag(State_Enabled));
            return;
        }
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            desk::paintChevron(painter, option->rect, true, header->sortIndicator == QStyleOptionHeader::SortUp);
            return;
        }
        break;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected)) {
            desk::paintChosen(painter, *option);
            return;
        }
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme::border(option->palette));
        return;
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QToolButton")) { // flat ones have no panel whose border could tell
            QStyleOption whole(*option);
            whole.rect = widget->rect();
            desk::paintFocus(painter, whole);
        } else if (qstyleoption_cast<const QStyleOptionButton *>(option) || !widget || !widget->inherits("QAbstractButton")) {
            desk::paintFocus(painter, *option);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawIconAndWord(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
                                QPalette::ColorRole role, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const QFontMetrics metrics = painter->fontMetrics();
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip |
                      (styleHint(SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int wanted = metrics.size(Qt::TextShowMnemonic, text).width();
    const int width = std::min(iconSize.width() + iconGap + wanted, option.rect.width());
    constexpr int inFlatButton = 8; // such buttons stand below each other too
    const bool flat = option.state.testFlag(State_AutoRaise);
    const QRect content = flat ? visualRect(option.direction, option.rect, option.rect.adjusted(inFlatButton, 0, 0, 0))
                               : alignedRect(option.direction, Qt::AlignCenter, {width, option.rect.height()}, option.rect);
    const QRect place = alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize, content);
    const bool onAccent = role == QPalette::HighlightedText;
    icon.paint(painter, place, Qt::AlignCenter,
               !enabled   ? QIcon::Disabled
               : onAccent ? QIcon::Selected
                          : QIcon::Normal,
               option.state.testFlag(State_On) ? QIcon::On : QIcon::Off);
    const QRect words = visualRect(option.direction, content, content.adjusted(iconSize.width() + iconGap, 0, 0, 0));
    drawItemText(painter, words, flags, option.palette, enabled,
                 metrics.elidedText(text, Qt::ElideRight, words.width() + 1, Qt::TextShowMnemonic), role);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && bar->maximum > bar->minimum && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        desk::paintProgress(painter, *bar, element == CE_ProgressBarGroove);
        return;
    }
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme::border(option->palette));
        return;
    case CE_Splitter:
        desk::paintSplitter(painter, *option);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            desk::paintTab(painter, *tab);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->state.testFlag(State_Selected)) {
            drawPrimitive(PE_PanelItemViewItem, item, painter, widget);
            QStyleOptionViewItem plain(*item); // icon and words keep their own colours
            plain.state.setFlag(State_Selected, false);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton inner(*button);
            if (opensMenu(*button))
                inner.rect.adjust(0, 0, -chevronRoom + iconGap, 0);
            painter->setFont(button->font);
            if (hasBoth(inner))
                drawIconAndWord(inner, inner.icon, inner.iconSize, inner.text, QPalette::ButtonText, painter, widget);
            else
                QProxyStyle::drawControl(element, &inner, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButtonLabel(*button, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawPushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionButton inner(button);
    const bool enabled = button.state.testFlag(State_Enabled);
    const bool onAccent = enabled && button.features.testFlag(QStyleOptionButton::DefaultButton);
    if (onAccent)
        inner.palette.setColor(QPalette::ButtonText, button.palette.color(QPalette::HighlightedText));
    if (button.features.testFlag(QStyleOptionButton::HasMenu)) {
        inner.features.setFlag(QStyleOptionButton::HasMenu, false);
        const QRect chevron(button.rect.right() - chevronRoom, button.rect.top(), chevronRoom - 2, button.rect.height());
        desk::paintChevron(painter, visualRect(button.direction, button.rect, chevron), enabled);
        inner.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -chevronRoom + iconGap, 0));
    }
    if (inner.icon.isNull() || inner.text.isEmpty())
        QProxyStyle::drawControl(CE_PushButtonLabel, &inner, painter, widget);
    else
        drawIconAndWord(inner, inner.icon, inner.iconSize, inner.text,
                        onAccent ? QPalette::HighlightedText : QPalette::ButtonText, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar) {
        desk::paintScrollBar(painter, *bar, scrollBarRect(*bar, SC_ScrollBarSlider));
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QColor fill = combo->editable ? option->palette.color(QPalette::Base) : desk::buttonFill(*option, false);
    desk::paintBox(painter, option->rect, fill, *option, desk::corner);
    desk::paintChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                       option->state.testFlag(State_Enabled));
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // our own buttons have none
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace rd
