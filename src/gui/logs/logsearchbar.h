// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logdesk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace rd {

class MergedLogView;

/// Search in the shown lines, bookmarks, copy, follow.
class LogSearchBar : public QWidget
{
    Q_OBJECT
public:
    LogSearchBar(LogDesk *desk, MergedLogView *view, QWidget *parent = nullptr);

    void focusField();

private:
    void setUpRow();
    void wantedChanged();
    void go(bool forward, bool fromHere);
    void goToBookmark(bool forward);
    void showCount();

    LogDesk *m_desk;
    MergedLogView *m_view;
    QLineEdit *m_text;
    QToolButton *m_expression;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_count;
    QToolButton *m_bookmarkBefore;
    QToolButton *m_bookmarkNext;
    QToolButton *m_copy;
    QToolButton *m_follow;
    QTimer *m_typing;
    bool m_goes = false; ///< the first hit is awaited
};

} // namespace rd
