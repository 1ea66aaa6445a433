// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace rd {

/// From when to when lines are shown, on the common axis; either end may be left open.
class LogTimesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Times
    {
        std::optional<qint64> from = {}; ///< in microseconds since 1970
        std::optional<qint64> to = {};
    };

    /// wanted: what is shown now; all: what there is, offered for an open end.
    LogTimesDialog(const Times &wanted, const Times &all, QWidget *parent = nullptr);

signals:
    void chosen(const rd::LogTimesDialog::Times &times);

private:
    void choose();

    QCheckBox *m_hasFrom;
    QCheckBox *m_hasTo;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace rd
