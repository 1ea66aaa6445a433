// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/replicaspage.h"

#include "gui/replicas/queuepanel.h"
#include "gui/replicas/statedelegate.h"
#include "gui/theme.h"
#include "models/runlistmodel.h"
#include "ui_replicaspage.h"

#include <QHeaderView>

namespace rd {
namespace {

StateLook lookOfRun(const QModelIndex &index)
{
    return theme::look(index.data(RunListModel::StateRole).value<SessionState>());
}

} // namespace

ReplicasPage::ReplicasPage(RunListModel *runs, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ReplicasPage>()),
      m_runs(runs),
      m_reattachButton(new QPushButton(tr("&Re-attach"), this))
{
    m_ui->setupUi(this);
    setUpLooks();
    setUpTable();
    m_reattachButton->setObjectName(QStringLiteral("reattachButton"));
    m_ui->unfinishedBanner->addAction(m_reattachButton);
    connect(m_reattachButton, &QPushButton::clicked, this, [this] {
        if (const auto unfinished = m_runs->unfinished(); !unfinished.isEmpty())
            emit reattachRequested(unfinished.first().id);
    });
    connect(m_ui->newReplicaButton, &QPushButton::clicked, this, &ReplicasPage::newReplicaRequested);
    connect(m_runs, &QAbstractItemModel::modelReset, this, &ReplicasPage::runsChanged);
    connect(m_runs, &QAbstractItemModel::dataChanged, this, &ReplicasPage::runsChanged);
    runsChanged();
}

ReplicasPage::~ReplicasPage() = default;

void ReplicasPage::setUpLooks()
{
    QFont large = font();
    constexpr double larger = 1.35;
    large.setPointSizeF(large.pointSizeF() * larger);
    large.setBold(true);
    m_ui->heading->setFont(large);
    m_ui->newReplicaButton->setIcon(theme::icon(QStringLiteral("add")));
    constexpr int iconSize = 64;
    m_ui->emptyIcon->setPixmap(
        theme::icon(QStringLiteral("replicas"), theme::color(Tone::Muted, palette())).pixmap(iconSize, iconSize));
}

void ReplicasPage::setUpTable()
{
    QTableView *table = m_ui->runTable;
    table->setModel(m_runs);
    setFocusProxy(table);
    table->setItemDelegateForColumn(RunListModel::State, new StateDelegate(&lookOfRun, table));
    table->verticalHeader()->hide();
    constexpr int rowHeight = 32;
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            emit openRequested(index.data(RunListModel::RunIdRole).toString());
    };
    connect(table, &QTableView::activated, this, open);
    connect(m_ui->openButton, &QPushButton::clicked, this, [open, table] { open(table->currentIndex()); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_ui->openButton->setEnabled(now.isValid()); });
}

void ReplicasPage::runsChanged()
{
    const bool any = m_runs->rowCount() > 0;
    m_ui->content->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->runTable) : m_ui->emptyContent);
    if (any && !m_ui->runTable->currentIndex().isValid())
        m_ui->runTable->selectRow(0);
    m_ui->openButton->setEnabled(any);
    const auto unfinished = m_runs->unfinished();
    if (!unfinished.isEmpty())
        m_ui->unfinishedBanner->showMessage(
            theme::look(SessionState::Interrupted), tr("The creation of %1 is not finished").arg(unfinished.first().order.target),
            tr("Its installer may still be running on that machine. Re-attaching shows where it stands and goes on."));
    m_ui->messages->setVisible(!unfinished.isEmpty());
}

QueuePanel *ReplicasPage::queuePanel() const
{
    return m_ui->queue;
}

void ReplicasPage::setNewReplicaPossible(bool possible, const QString &why)
{
    m_ui->newReplicaButton->setEnabled(possible);
    m_ui->newReplicaButton->setToolTip(why);
}

} // namespace rd
