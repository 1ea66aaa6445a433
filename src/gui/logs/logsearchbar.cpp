// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logsearchbar.h"

#include "gui/logs/logtools.h"
#include "gui/logs/mergedlogview.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace rd {

LogSearchBar::LogSearchBar(LogDesk *desk, MergedLogView *view, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_view(view),
      m_text(new QLineEdit(this)),
      m_expression(logTool(this, QStringLiteral("searchExpressionButton"), {}, tr("Regular expression"))),
      m_case(logTool(this, QStringLiteral("searchCaseButton"), {}, tr("Upper and lower case matter"))),
      m_previous(logTool(this, QStringLiteral("previousHitButton"), QStringLiteral("up"), tr("Previous hit"), tr("Shift+F3"))),
      m_next(logTool(this, QStringLiteral("nextHitButton"), QStringLiteral("down"), tr("Next hit"), tr("F3"))),
      m_count(new QLabel(this)),
      m_bookmarkBefore(
          logTool(this, QStringLiteral("previousBookmarkButton"), QStringLiteral("up"), tr("Previous bookmark"), tr("Shift+F2"))),
      m_bookmarkNext(
          logTool(this, QStringLiteral("nextBookmarkButton"), QStringLiteral("bookmark"), tr("Next bookmark"), tr("F2"))),
      m_copy(logTool(this, QStringLiteral("copyLinesButton"), QStringLiteral("copy"), tr("Copy selected lines"), tr("Ctrl+C"))),
      m_follow(logTool(this, QStringLiteral("followLinesButton"), QStringLiteral("follow"), tr("Follow the end"), tr("End"))),
      m_typing(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("logsSearch"));
    m_text->setPlaceholderText(tr("Find in the shown lines"));
    m_text->setAccessibleName(tr("Find in the shown lines"));
    m_text->setClearButtonEnabled(true);
    constexpr int fieldWidth = 260;
    m_text->setMaximumWidth(fieldWidth);
    m_expression->setText(QStringLiteral(".*"));
    m_case->setText(QStringLiteral("Aa"));
    m_expression->setCheckable(true);
    m_case->setCheckable(true);
    m_count->setObjectName(QStringLiteral("hitCount"));
    m_follow->setCheckable(true);
    m_follow->setChecked(view->isFollowing());
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setText(tr("Follow"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(150));
    setUpRow();

    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &LogSearchBar::wantedChanged);
    connect(m_expression, &QToolButton::toggled, this, &LogSearchBar::wantedChanged);
    connect(m_case, &QToolButton::toggled, this, &LogSearchBar::wantedChanged);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { go(true, false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(false, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(true, false); });
    connect(m_bookmarkBefore, &QToolButton::clicked, this, [this] { goToBookmark(false); });
    connect(m_bookmarkNext, &QToolButton::clicked, this, [this] { goToBookmark(true); });
    connect(m_copy, &QToolButton::clicked, view, &LogView::copySelection);
    connect(m_follow, &QToolButton::clicked, view, &LogView::setFollowing);
    connect(view, &LogView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(view, &LogView::currentLineChanged, this, &LogSearchBar::showCount);
    connect(desk, &LogDesk::hitsChanged, this, [this] {
        if (m_goes && m_desk->hits().count() > 0)
            go(true, true);
        showCount();
    });
    connect(desk, &LogDesk::searchRefused, this, [this](const Error &error) {
        m_count->setText(error.summary);
        m_count->setToolTip(error.detail);
    });
}

void LogSearchBar::setUpRow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap, 4, theme::gap, 4);
    row->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_expression, m_case, m_previous, m_next, m_count})
        row->addWidget(widget, widget == m_text ? 1 : 0);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bookmarkBefore, m_bookmarkNext, m_copy, m_follow})
        row->addWidget(widget);
    const auto shortcut = [this](const QKeySequence &keys, auto deed) {
        auto *made = new QShortcut(keys, parentWidget());
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, deed);
    };
    shortcut(QKeySequence::Find, [this] { focusField(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { go(true, false); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { go(false, false); });
    shortcut(QKeySequence(Qt::Key_F2), [this] { goToBookmark(true); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { goToBookmark(false); });
}

void LogSearchBar::focusField()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void LogSearchBar::wantedChanged()
{
    const LogWanted wanted{m_text->text(), m_expression->isChecked(), m_case->isChecked()};
    if (wanted == m_desk->searched())
        return;
    auto matcher = wanted.isEmpty() ? Result<std::unique_ptr<LogMatcher>>() : m_desk->matcherFor(wanted);
    m_view->setSearched(matcher ? *std::move(matcher) : nullptr);
    m_goes = !wanted.isEmpty();
    m_desk->search(wanted);
    showCount();
}

void LogSearchBar::go(bool forward, bool fromHere)
{
    const LogHits &hits = m_desk->hits();
    if (hits.count() == 0)
        return;
    m_goes = false;
    const LogRows &rows = m_desk->rows();
    const qint64 step = fromHere ? 0 : forward ? 1 : -1;
    const qint64 from = m_view->currentLine().value_or(rows.firstRow() - step) + step;
    auto hit = forward ? hits.next(from) : hits.previous(from);
    if (!hit)
        hit = forward ? hits.next(rows.firstRow()) : hits.previous(rows.endRow());
    if (hit)
        m_view->goToLine(*hit);
}

void LogSearchBar::goToBookmark(bool forward)
{
    if (const auto row = m_desk->bookmarkedRow(m_view->currentLine().value_or(-1), forward)) {
        m_view->goToLine(*row);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void LogSearchBar::showCount()
{
    m_count->setToolTip({});
    const qint64 count = m_desk->hits().count();
    const auto current = m_view->currentLine();
    if (m_desk->searched().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(m_desk->isBusy() ? tr("Searching…") : tr("Not found"));
    else if (current && m_desk->hits().next(*current) == current)
        m_count->setText(tr("%L1 of %L2").arg(m_desk->hits().countTo(*current)).arg(count));
    else
        m_count->setText(tr("%L1 hits").arg(count));
}

} // namespace rd
