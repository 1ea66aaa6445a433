// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/supportpackage.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace rd {

class Banner;

/// Shows what a support package will hold, every file as it will be saved, before it is saved.
class SupportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SupportDialog(QWidget *parent = nullptr);

    void showFiles(const QList<SupportFile> &files);
    void showError(const Error &error);
    void showWritten(const QString &path);
    bool withoutNames() const;

signals:
    /// The files are to be made, with or without names.
    void filesWanted(bool withoutNames);
    void saveRequested(const QString &path, const QList<rd::SupportFile> &files);

private:
    void want();
    void askWhere();
    void showText();

    QList<SupportFile> m_files;
    Banner *m_banner;
    QCheckBox *m_withoutNames;
    QTreeWidget *m_list;
    QLabel *m_sum;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
};

} // namespace rd
