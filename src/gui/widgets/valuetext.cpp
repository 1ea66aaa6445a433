// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/valuetext.h"

#include <QWheelEvent>
#include <cmath>

namespace rd {

ValueText::ValueText(const QString &value, const QColor &color, QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("factValue"));
    setReadOnly(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    QPalette toned = palette();
    toned.setColor(QPalette::Text, color);
    setPalette(toned);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(value);
}

int ValueText::heightForWidth(int width) const
{
    QTextDocument wrapped;
    wrapped.setDefaultFont(font());
    wrapped.setDefaultTextOption(document()->defaultTextOption());
    wrapped.setDocumentMargin(0);
    wrapped.setPlainText(toPlainText());
    wrapped.setTextWidth(width);
    return static_cast<int>(std::ceil(wrapped.size().height()));
}

QSize ValueText::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(toPlainText()) + 1;
    return {width, heightForWidth(width)};
}

QSize ValueText::minimumSizeHint() const
{
    return {1, fontMetrics().height()};
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the list scrolls, not the value
}

} // namespace rd
