// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logsearch.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace rd {

class LogView;

/// A log with what one does with it: find (Ctrl+F, F3, Shift+F3), copy, follow the end.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);
    ~LogPane() override;

    void setStore(LogStore *store);
    LogView *view() const { return m_view; }

private:
    void setUpTools();
    void search(SearchDirection direction, bool fromHere);
    void showHit(const std::optional<qint64> &line);

    LogView *m_view;
    QLineEdit *m_wanted;
    QLabel *m_answer;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QToolButton *m_follow;
    QFuture<std::optional<qint64>> m_searching;
};

} // namespace rd
