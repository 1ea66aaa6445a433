// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/logs/logtimesdialog.h"
#include "logs/logcursor.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QLineEdit;
class QTimer;
class QToolButton;

namespace rd {

/// Which lines are shown: a text or an expression, severity, time, folding.
class LogFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget *parent = nullptr);

    /// Everything of the filter but what is hidden by source, and what is unfolded.
    void apply(LogFilter &filter) const;
    LogTimesDialog::Times times() const { return m_range; }
    void setTimes(const LogTimesDialog::Times &times);
    bool isFiltering() const;
    /// Every line is wanted again.
    void reset();
    void showProblem(const QString &problem);
    /// How many lines of how many are shown.
    void showCount(qint64 shown, qint64 all, bool busy);

signals:
    void changed();
    void dimmingChanged(bool dims);
    /// Only lines so many minutes around the current one.
    void aroundLineRequested(int minutes);
    void fromLineRequested();
    void untilLineRequested();
    void timesRequested();

private:
    QMenu *makeTimesMenu();
    void showTimes();

    QLineEdit *m_text;
    QToolButton *m_expression;
    QToolButton *m_case;
    QComboBox *m_level;
    QToolButton *m_fold;
    QToolButton *m_dim;
    QToolButton *m_times;
    QAction *m_allTimes = nullptr;
    QLabel *m_count;
    QTimer *m_typing;
    LogTimesDialog::Times m_range;
};

} // namespace rd
