// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/planexport.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace rd {

/// One form of a plan to read, copy and save.
class ExportTab : public QWidget
{
    Q_OBJECT
public:
    explicit ExportTab(PlanFormat format, QWidget *parent = nullptr);

    PlanFormat format() const { return m_format; }
    /// Or why this order has no such form.
    void showFiles(const Result<QList<ExportedFile>> &files);

signals:
    void saveRequested(rd::PlanFormat format, const QString &folder);

private:
    void askForFolder();
    PlanFormat m_format;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace rd
