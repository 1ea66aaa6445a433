// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/focusring.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace rd {
namespace {

constexpr int thickness = 2;

} // namespace

FocusRing::FocusRing(QWidget *view) : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->installEventFilter(this);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(view))
        for (const QScrollBar *bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            bar->parentWidget()->installEventFilter(this); // the area brings it to the top whenever it is laid out
    hide();
}

void FocusRing::surround()
{
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    setMask(QRegion(all) - all.adjusted(thickness, thickness, -thickness, -thickness)); // what is inside scrolls without it
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        surround();
        show();
        break;
    case QEvent::FocusOut:
        hide();
        break;
    case QEvent::Resize:
        surround();
        break;
    case QEvent::ZOrderChange:
        raise();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Highlight));
}

} // namespace rd
