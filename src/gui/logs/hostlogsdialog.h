// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/hostlogfiles.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace rd {

/// Chooses a host and which of its logs are followed. Not modal: the page behind may ask for a password meanwhile.
class HostLogsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HostLogsDialog(const QStringList &servers, QWidget *parent = nullptr);

    QString host() const;
    void setLogs(const QList<HostLogFile> &logs);
    void showError(const Error &error);

signals:
    void listRequested(const QString &host);
    void followRequested(const QString &host, const QStringList &paths);

private:
    void list();
    void follow();

    QComboBox *m_host;
    QPushButton *m_list;
    QTreeWidget *m_logs;
    QLabel *m_message;
    QPushButton *m_follow;
};

} // namespace rd
