// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logview.h"

#include "gui/theme.h"
#include "installer/installerparser.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace rd {
namespace {

constexpr qsizetype shownBytes = 16 * 1024; ///< of one line; nobody reads farther to the right
constexpr int leftMargin = 8;
constexpr qint64 copyLimit = 200'000; ///< lines; more belong into a file

QString shownText(QByteArrayView line)
{
    return displayText(line.size() > shownBytes ? line.last(shownBytes) : line);
}

} // namespace

LogView::LogView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(NoFrame);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_rowHeight = fontMetrics().height() + 2;
}

void LogView::setStore(LogStore *store)
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = store;
    m_anchor.reset();
    m_current.reset();
    m_widest = 0;
    if (m_store)
        connect(m_store, &LogStore::changed, this, &LogView::contentChanged);
    contentChanged();
}

qint64 LogView::firstLine() const
{
    const LogStore *store = m_store.data();
    return store ? store->firstLine() : 0;
}

qint64 LogView::endLine() const
{
    const LogStore *store = m_store.data();
    return store ? store->endLine() : 0;
}

QByteArrayView LogView::bytesOf(qint64 number) const
{
    const LogStore *store = m_store.data();
    return store ? store->line(number) : QByteArrayView();
}

void LogView::contentChanged()
{
    const qint64 dropped = firstLine() - m_shownFirst;
    m_shownFirst = firstLine();
    {
        const QScopedValueRollback guard(m_adjusting, true);
        const int before = verticalScrollBar()->value();
        updateScrollBars();
        if (m_following)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        else if (dropped > 0) // stay at the same text
            verticalScrollBar()->setValue(static_cast<int>(std::max<qint64>(before - dropped, 0)));
    }
    viewport()->update();
}

void LogView::updateScrollBars()
{
    const qint64 lines = endLine() - firstLine();
    const int rows = visibleRows();
    verticalScrollBar()->setPageStep(rows);
    verticalScrollBar()->setRange(0, static_cast<int>(std::clamp<qint64>(lines - rows, 0, INT_MAX)));
    const int room = viewport()->width() - gutterWidth();
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + 2 * leftMargin - room));
}

int LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

qint64 LogView::topLine() const
{
    return firstLine() + verticalScrollBar()->value();
}

void LogView::setFollowing(bool following)
{
    if (following) {
        const QScopedValueRollback guard(m_adjusting, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void LogView::setHighlight(const QByteArray &wanted)
{
    m_highlight = LiteralFinder(wanted);
    viewport()->update();
}

void LogView::scrollContentsBy(int, int dy)
{
    if (dy != 0 && !m_adjusting)
        setFollowing(verticalScrollBar()->value() == verticalScrollBar()->maximum());
    viewport()->update();
}

void LogView::resizeEvent(QResizeEvent *)
{
    const QScopedValueRollback guard(m_adjusting, true);
    updateScrollBars();
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const qint64 top = topLine();
    const qint64 end = std::min(endLine(), top + viewport()->height() / m_rowHeight + 1);
    const qint64 from = std::min(m_anchor.value_or(-1), m_current.value_or(-1));
    const qint64 to = std::max(m_anchor.value_or(-1), m_current.value_or(-1));
    const int widest = m_widest;
    for (qint64 line = top; line < end; ++line)
        paintLine(painter, line, static_cast<int>(line - top) * m_rowHeight, m_current && line >= from && line <= to);
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LogView::contentChanged, Qt::QueuedConnection);
}

void LogView::paintLine(QPainter &painter, qint64 line, int top, bool selected)
{
    const QRect row(0, top, viewport()->width(), m_rowHeight);
    const QString text = shownText(shownPart(line));
    const int gutter = gutterWidth();
    const int left = gutter + leftMargin - horizontalScrollBar()->value();
    const QFontMetrics metrics = fontMetrics();
    m_widest = std::max(m_widest, std::min(metrics.horizontalAdvance(text), 1 << 20));
    if (selected)
        painter.fillRect(row, palette().color(hasFocus() ? QPalette::Active : QPalette::Inactive, QPalette::Highlight));
    if (gutter > 0)
        painter.setClipRect(row.adjusted(gutter, 0, 0, 0));
    if (!selected) {
        const QByteArray utf8 = text.toUtf8();
        for (const QByteArrayView hit : hitsIn(utf8)) {
            const int start = metrics.horizontalAdvance(QString::fromUtf8(utf8.left(hit.data() - utf8.constData())));
            painter.fillRect(QRect(left + start, top, metrics.horizontalAdvance(QString::fromUtf8(hit)), m_rowHeight),
                             theme::searchHit(palette()));
        }
    }
    painter.setPen(selected ? palette().color(QPalette::HighlightedText) : colorOf(line));
    painter.drawText(left, top + metrics.ascent() + 1, text);
    if (gutter > 0) {
        painter.setClipping(false);
        paintGutter(painter, line, QRect(0, top, gutter, m_rowHeight), selected);
    }
}

QList<QByteArrayView> LogView::hitsIn(QByteArrayView shown) const
{
    QList<QByteArrayView> hits;
    if (!m_highlight.isEmpty())
        for (auto hit = m_highlight.find(shown); hit >= 0; hit = m_highlight.find(shown, hit + m_highlight.size()))
            hits << shown.sliced(hit, m_highlight.size());
    return hits;
}

QColor LogView::colorOf(qint64) const
{
    return palette().color(QPalette::Text);
}

QString LogView::copiedText(qint64 number) const
{
    return displayText(bytesOf(number));
}

qint64 LogView::lineAt(const QPoint &position) const
{
    const qint64 line = topLine() + std::max(0, position.y()) / m_rowHeight;
    return std::clamp(line, firstLine(), std::max(endLine() - 1, firstLine()));
}

void LogView::moveCurrent(qint64 line, bool extend)
{
    if (endLine() == firstLine())
        return;
    m_current = std::clamp(line, firstLine(), endLine() - 1);
    if (!extend || !m_anchor)
        m_anchor = m_current;
    const qint64 top = topLine();
    if (*m_current < top || *m_current >= top + visibleRows()) {
        const qint64 wanted = *m_current < top ? *m_current : *m_current - visibleRows() + 1;
        verticalScrollBar()->setValue(static_cast<int>(wanted - firstLine()));
    }
    setAccessibleDescription(shownText(bytesOf(*m_current)));
    viewport()->update();
    emit currentLineChanged();
}

void LogView::setCurrent(std::optional<qint64> line)
{
    m_current = line;
    m_anchor = line;
    viewport()->update();
}

void LogView::scrollToTop(qint64 line)
{
    const QScopedValueRollback guard(m_adjusting, true);
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<qint64>(line - firstLine(), 0, INT_MAX)));
}

void LogView::goToLine(qint64 line)
{
    setFollowing(false);
    if (line < topLine() || line >= topLine() + visibleRows()) {
        const QScopedValueRollback guard(m_adjusting, true);
        verticalScrollBar()->setValue(static_cast<int>(line - firstLine() - visibleRows() / 3));
    }
    moveCurrent(line, false);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFollowing(false);
    moveCurrent(lineAt(event->pos()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCurrent(lineAt(event->pos()), true);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = firstLine();
        m_current = std::max(endLine() - 1, firstLine());
        viewport()->update();
        return;
    }
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 now = m_current.value_or(topLine());
    switch (event->key()) {
    case Qt::Key_Up:
        setFollowing(false);
        moveCurrent(now - 1, extend);
        break;
    case Qt::Key_Down:
        moveCurrent(m_current ? now + 1 : now, extend);
        break;
    case Qt::Key_PageUp:
        setFollowing(false);
        moveCurrent(now - visibleRows(), extend);
        break;
    case Qt::Key_PageDown:
        moveCurrent(now + visibleRows(), extend);
        break;
    case Qt::Key_Home:
        setFollowing(false);
        moveCurrent(firstLine(), extend);
        break;
    case Qt::Key_End:
        moveCurrent(endLine() - 1, extend);
        setFollowing(true);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString LogView::selectedText() const
{
    if (!m_anchor || !m_current)
        return {};
    const qint64 from = std::max(std::min(*m_anchor, *m_current), firstLine());
    const qint64 to = std::min({std::max(*m_anchor, *m_current), endLine() - 1, from + copyLimit});
    QString text;
    for (qint64 line = from; line <= to; ++line)
        text += copiedText(line) + u'\n';
    return text;
}

void LogView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QMenu *LogView::contextMenu(qint64)
{
    auto *menu = new QMenu(this);
    QAction *copy = menu->addAction(theme::icon(QStringLiteral("copy")), tr("Copy"), this, &LogView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(m_current.has_value());
    return menu;
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = contextMenu(event->reason() == QContextMenuEvent::Mouse ? lineAt(event->pos()) : m_current.value_or(topLine()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void LogView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_rowHeight = fontMetrics().height() + 2;
        m_widest = 0;
    }
    viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace rd
