// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/logcursor.h"

#include <QWidget>

class QComboBox;
class QLabel;
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
    void setTimes(std::optional<qint64> from, std::optional<qint64> to);
    void showProblem(const QString &problem);
    /// How many lines of how many are shown.
    void showCount(qint64 shown, qint64 all, bool busy);

signals:
    void changed();

private:
    void showTimes();

    QLineEdit *m_text;
    QToolButton *m_expression;
    QToolButton *m_case;
    QComboBox *m_level;
    QToolButton *m_fold;
    QToolButton *m_times;
    QLabel *m_count;
    QTimer *m_typing;
    std::optional<qint64> m_from;
    std::optional<qint64> m_to;
};

} // namespace rd
