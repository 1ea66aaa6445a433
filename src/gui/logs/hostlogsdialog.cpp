// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/hostlogsdialog.h"

#include "gui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace rd {

HostLogsDialog::HostLogsDialog(const QStringList &servers, QWidget *parent)
    : QDialog(parent),
      m_host(new QComboBox(this)),
      m_list(new QPushButton(tr("&List its logs"), this)),
      m_logs(new QTreeWidget(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("hostLogsDialog"));
    setWindowTitle(tr("Follow logs of a host"));
    constexpr QSize usual(620, 460);
    resize(usual);
    m_host->setObjectName(QStringLiteral("logHost"));
    m_host->setEditable(true);
    m_host->addItems(servers);
    m_host->lineEdit()->setPlaceholderText(tr("Host, as ssh takes it"));
    m_host->setAccessibleName(tr("Host"));
    m_list->setObjectName(QStringLiteral("listLogsButton"));
    m_logs->setObjectName(QStringLiteral("hostLogs"));
    m_logs->setAccessibleName(tr("Logs of the host"));
    m_logs->setHeaderLabels({tr("Log"), tr("Of"), tr("Size")});
    m_logs->setRootIsDecorated(false);
    m_logs->header()->setStretchLastSection(false);
    m_logs->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_logs->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_logs->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_message->setObjectName(QStringLiteral("hostLogsMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setText(tr("The newest 4 MB of each log are read, then it is followed live over SSH."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_follow = buttons->addButton(tr("&Follow"), QDialogButtonBox::AcceptRole);
    m_follow->setObjectName(QStringLiteral("followLogsButton"));
    m_follow->setEnabled(false);
    m_list->setDefault(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_host, 1);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wideGap, theme::wideGap, theme::wideGap, theme::wideGap);
    column->setSpacing(theme::gap);
    column->addLayout(row);
    column->addWidget(m_logs, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_list, &QPushButton::clicked, this, &HostLogsDialog::list);
    connect(m_follow, &QPushButton::clicked, this, &HostLogsDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString HostLogsDialog::host() const
{
    return m_host->currentText().trimmed();
}

void HostLogsDialog::list()
{
    if (host().isEmpty())
        return;
    m_logs->clear();
    m_follow->setEnabled(false);
    m_list->setEnabled(false);
    m_message->setText(tr("Looking at %1…").arg(host()));
    emit listRequested(host());
}

void HostLogsDialog::setLogs(const QList<HostLogFile> &logs)
{
    m_list->setEnabled(true);
    m_logs->clear();
    for (const HostLogFile &log : logs) {
        const bool journal = log.path == QLatin1StringView("journal");
        auto *item = new QTreeWidgetItem(
            m_logs, {journal ? tr("Journal") : log.path, log.what, journal ? QString() : QLocale().formattedDataSize(log.size)});
        item->setData(0, Qt::UserRole, log.path);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(0, log.usual ? Qt::Checked : Qt::Unchecked);
    }
    m_message->setText(tr("The newest 4 MB of each log are read, then it is followed live over SSH."));
    m_follow->setEnabled(true);
    m_follow->setDefault(true);
}

void HostLogsDialog::showError(const Error &error)
{
    m_list->setEnabled(true);
    m_message->setText(error.advice.isEmpty() ? error.summary : error.summary + u' ' + error.advice);
}

void HostLogsDialog::follow()
{
    QStringList paths;
    for (int i = 0; i < m_logs->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_logs->topLevelItem(i); item->checkState(0) == Qt::Checked)
            paths << item->data(0, Qt::UserRole).toString();
    if (paths.isEmpty())
        return;
    emit followRequested(host(), paths);
    accept();
}

} // namespace rd
