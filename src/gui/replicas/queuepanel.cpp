// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/queuepanel.h"

#include "gui/replicas/statedelegate.h"
#include "gui/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace rd {
namespace {

StateLook lookOfEntry(const QModelIndex &index)
{
    const auto state = static_cast<QueueEntry::State>(index.data(QueueModel::StateRole).toInt());
    switch (state) {
    case QueueEntry::State::Waiting:
        return {QStringLiteral("state-waiting"), queueStateText(state), Tone::Muted};
    case QueueEntry::State::Running:
        return {QStringLiteral("state-running"), queueStateText(state), Tone::Active};
    case QueueEntry::State::Failed:
        break;
    }
    return {QStringLiteral("state-failing"), queueStateText(state), Tone::Bad};
}

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent),
      m_heading(plainLabel(this, QStringLiteral("queueHeading"))),
      m_problem(plainLabel(this, QStringLiteral("queueProblem"))),
      m_table(new QTableView(this)),
      m_up(addTool("queueUp", "up", tr("Earlier"))),
      m_down(addTool("queueDown", "down", tr("Later"))),
      m_remove(addTool("queueRemove", "close", tr("Remove from the queue"))),
      m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("queuePanel"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setAccessibleName(tr("Queue of replicas"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegateForColumn(QueueModel::State, new StateDelegate(&lookOfEntry, m_table));
    m_go->setObjectName(QStringLiteral("queueGo"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::gap / 2);
    tools->addWidget(m_heading, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_up, m_down, m_remove, m_go})
        tools->addWidget(tool);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wideGap, 0, theme::wideGap, theme::wideGap);
    column->setSpacing(theme::gap);
    column->addLayout(tools);
    column->addWidget(m_problem);
    column->addWidget(m_table);
    m_problem->hide();
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveRequested(currentId(), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveRequested(currentId(), 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeRequested(currentId()); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_going)
            emit stopRequested();
        else
            emit goRequested();
    });
    hide();
}

QToolButton *QueuePanel::addTool(const char *name, const char *icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(theme::icon(QLatin1StringView(icon)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

void QueuePanel::setModel(QueueModel *model)
{
    m_model = model;
    m_table->setModel(model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setProperty("chosen", currentId()); });
    connect(model, &QAbstractItemModel::modelReset, this, &QueuePanel::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePanel::refresh);
    refresh();
}

QString QueuePanel::currentId() const
{
    return m_table->currentIndex().data(QueueModel::IdRole).toString();
}

void QueuePanel::setGoing(bool going)
{
    m_going = going;
    if (going)
        m_problem->hide();
    refresh();
}

void QueuePanel::showError(const Error &error)
{
    m_problem->setText(QStringLiteral("%1 %2").arg(error.summary, error.advice).trimmed());
    QPalette toned = m_problem->palette();
    toned.setColor(QPalette::WindowText, theme::color(Tone::Bad, palette()));
    m_problem->setPalette(toned);
    m_problem->show();
    show();
}

void QueuePanel::refresh()
{
    const int count = m_model->rowCount();
    if (!m_table->currentIndex().isValid() && count > 0) {
        const auto again = m_model->match(m_model->index(0, 0), QueueModel::IdRole, property("chosen"), 1, Qt::MatchExactly);
        m_table->selectRow(again.isEmpty() ? 0 : again.first().row());
    }
    m_heading->setText(m_going ? tr("Queue: %n replica(s), one after another in each domain", nullptr, count)
                               : tr("Queue: %n replica(s) wait until you start it", nullptr, count));
    const QueueEntry *entry = m_model->entry(m_table->currentIndex());
    const int row = m_table->currentIndex().row();
    m_up->setEnabled(entry && row > 0);
    m_down->setEnabled(entry && row + 1 < count);
    m_remove->setEnabled(entry && entry->state != QueueEntry::State::Running);
    m_go->setText(m_going ? tr("Stop &after this one") : tr("&Start the queue"));
    m_go->setIcon(theme::icon(m_going ? QStringLiteral("stop") : QStringLiteral("forward")));
    constexpr int rowHeight = 30;
    constexpr int mostRows = 5;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + std::min(count, mostRows) * rowHeight + 2);
    setVisible(count > 0);
}

} // namespace rd
