// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionSlider;

namespace rd {

/// Fusion with room to breathe: flat fields, buttons, tabs and scroll bars with visible borders in light and dark, and a clear
/// focus. Used only where the desktop brings no style of its own.
class DeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    QRect scrollBarRect(const QStyleOptionSlider &bar, SubControl part) const;
    void drawIconAndWord(const QStyleOption &option, const QIcon &icon, const QSize &iconSize, const QString &text,
                         QPalette::ColorRole role, QPainter *painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;
};

} // namespace rd
