// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/historyplot.h"

#include "gui/theme.h"
#include "gui/topology/historypaint.h"
#include "gui/topology/paintaids.h"
#include "models/facts.h"
#include "models/historytext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace rd {
namespace {

constexpr int plotHeight = 44;
constexpr double smaller = 0.85;

} // namespace

HistoryPlot::HistoryPlot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("historyPlot"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryPlot::show(const QString &title, const HistoryStrip &strip)
{
    m_title = title;
    m_strip = strip;
    setAccessibleName(title);
    setAccessibleDescription(stripText(strip));
    setVisible(!strip.isEmpty());
    update();
}

QSize HistoryPlot::sizeHint() const
{
    const int line = QFontMetrics(scaledFont(smaller, false)).height();
    return {History::cellCount, fontMetrics().height() + line + plotHeight + 3 * theme::gap};
}

QRectF HistoryPlot::plot() const
{
    return {double(theme::wideGap), double(fontMetrics().height() + theme::gap + 4), double(width() - 2 * theme::wideGap),
            double(plotHeight)};
}

void HistoryPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::border(palette()));
    const QRectF place = plot();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRectF head(place.left(), theme::gap - 2, place.width(), fontMetrics().height() + 2);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(scaledFont(smaller, false));
    painter.setPen(theme::color(Tone::Muted, palette()));
    if (const qint64 lag = greatestLag(m_strip).value_or(0); lag > 0)
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("behind by up to %1").arg(durationText(lag)));
    paintHistory(&painter, place, m_strip, palette());
    const QRectF feet(place.left(), place.bottom() + 3, place.width(), QFontMetrics(painter.font()).height());
    painter.setPen(theme::color(Tone::Muted, palette()));
    painter.drawText(feet, Qt::AlignLeft | Qt::AlignTop,
                     QLocale().toString(m_strip.beginOf(0).toLocalTime(), QLocale::ShortFormat));
    painter.drawText(feet, Qt::AlignRight | Qt::AlignTop, tr("now"));
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    painter.drawRect(place.adjusted(-3, -3, 3, 2));
    if (m_picked >= 0) {
        const double x = place.left() + (double(m_picked) + 0.5) * place.width() / double(m_strip.cells.size());
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    }
}

bool HistoryPlot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QRectF place = plot();
    const qsizetype cell = historyCellAt(help->pos().x() - place.left(), place.width(), m_strip);
    if (cell >= 0)
        QToolTip::showText(help->globalPos(), cellText(m_strip, cell), this);
    else
        QToolTip::hideText();
    return true;
}

void HistoryPlot::pick(qsizetype cell)
{
    m_picked = std::clamp<qsizetype>(cell, 0, m_strip.cells.size() - 1);
    const QRectF place = plot();
    const double x = place.left() + (double(m_picked) + 0.5) * place.width() / double(m_strip.cells.size());
    const QString text = cellText(m_strip, m_picked);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(QPointF(x, place.bottom())).toPoint(), text, this);
    update();
}

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_strip.cells.size() - 1;
    const qsizetype from = m_picked < 0 ? last + 1 : m_picked;
    switch (event->key()) {
    case Qt::Key_Left:
        pick(from - 1);
        break;
    case Qt::Key_Right:
        pick(from + 1);
        break;
    case Qt::Key_Home:
        pick(0);
        break;
    case Qt::Key_End:
        pick(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistoryPlot::focusOutEvent(QFocusEvent *event)
{
    m_picked = -1;
    setAccessibleDescription(stripText(m_strip));
    QWidget::focusOutEvent(event);
}

} // namespace rd
