// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logsourcetree.h"

#include "gui/logs/mergedlogview.h"
#include "gui/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace rd {
namespace {

constexpr int sourceRole = Qt::UserRole;

StateLook lookOf(LogDeskSource::State state)
{
    using State = LogDeskSource::State;
    switch (state) {
    case State::Reading:
        return {QStringLiteral("state-busy"), LogSourceTree::tr("is being read"), Tone::Active};
    case State::Complete:
        return {QStringLiteral("state-in-sync"), LogSourceTree::tr("complete"), Tone::Muted};
    case State::Following:
        return {QStringLiteral("state-running"), LogSourceTree::tr("followed live"), Tone::Good};
    case State::Waiting:
        return {QStringLiteral("state-waiting"), LogSourceTree::tr("not there yet"), Tone::Muted};
    case State::Cut:
        return {QStringLiteral("state-interrupted"), LogSourceTree::tr("connection cut"), Tone::Warning};
    case State::Failed:
        return {QStringLiteral("state-failing"), LogSourceTree::tr("failed"), Tone::Bad};
    }
    return {};
}

QIcon chip(const QColor &color)
{
    QPixmap picture(theme::smallIcon, theme::smallIcon);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(4, 2, 8, 12), 2, 2);
    return picture;
}

} // namespace

LogSourceTree::LogSourceTree(LogDesk *desk, QWidget *parent) : QTreeWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("logSources"));
    setAccessibleName(tr("Logs"));
    setFrameShape(NoFrame);
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(theme::wideGap);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(ExtendedSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(desk, &LogDesk::sourcesChanged, this, &LogSourceTree::rebuild);
    m_writing.setSingleShot(true);
    m_writing.setInterval(std::chrono::milliseconds(250));
    connect(&m_writing, &QTimer::timeout, this, &LogSourceTree::refreshAll);
    connect(desk, &LogDesk::sourceChanged, this, [this](int source) {
        m_stale.insert(source);
        if (!m_writing.isActive())
            m_writing.start();
    });
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (m_building)
            return;
        const QSet<int> now = hidden();
        if (now != m_hidden) {
            m_hidden = now;
            emit shownChanged();
        }
    });
}

void LogSourceTree::rebuild()
{
    const QScopedValueRollback building(m_building, true);
    clear();
    QHash<QString, QTreeWidgetItem *> hosts;
    for (const LogDeskSource &source : m_desk->sources()) {
        QTreeWidgetItem *&host = hosts[source.host];
        if (!host) {
            host = new QTreeWidgetItem(this, {source.host});
            host->setIcon(0, chip(theme::hostColor(MergedLogView::hostNumber(*m_desk, source.host), palette())));
            host->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate | Qt::ItemIsSelectable);
            host->setData(0, sourceRole, -1);
            host->setToolTip(0, source.host);
        }
        auto *item = new QTreeWidgetItem(host);
        item->setData(0, sourceRole, source.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(0, m_hidden.contains(source.id) ? Qt::Unchecked : Qt::Checked);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, theme::color(Tone::Muted, palette()));
        refresh(source.id);
    }
    expandAll();
}

QTreeWidgetItem *LogSourceTree::itemOf(int source) const
{
    for (int host = 0; host < topLevelItemCount(); ++host)
        for (int i = 0; i < topLevelItem(host)->childCount(); ++i)
            if (QTreeWidgetItem *item = topLevelItem(host)->child(i); item->data(0, sourceRole).toInt() == source)
                return item;
    return nullptr;
}

void LogSourceTree::refresh(int id)
{
    QTreeWidgetItem *item = itemOf(id);
    const LogDeskSource *source = m_desk->source(id);
    if (!item || !source)
        return;
    const QScopedValueRollback building(m_building, true);
    const StateLook look = lookOf(source->state);
    const LogStore &store = *source->store;
    item->setIcon(0, theme::icon(look, palette()));
    item->setText(0, source->title.section(u'/', -2));
    item->setText(1, QLocale().toString(store.endOfWholeLines() - store.firstLine()));
    QStringList tips{source->name, tr("State: %1").arg(look.word)};
    if (!source->remark.isEmpty())
        tips << source->remark;
    tips << tr("%1 in %2 lines are kept")
                .arg(QLocale().formattedDataSize(store.byteCount()), QLocale().toString(store.endLine() - store.firstLine()));
    if (store.firstLine() > 0)
        tips << tr("%1 older lines were dropped to bound the memory").arg(QLocale().toString(store.firstLine()));
    item->setToolTip(0, tips.join(u'\n'));
    item->setData(0, Qt::AccessibleDescriptionRole, tips.join(QStringLiteral(", ")));
}

void LogSourceTree::refreshAll()
{
    for (const int source : std::exchange(m_stale, {}))
        refresh(source);
}

QSet<int> LogSourceTree::hidden() const
{
    QSet<int> sources;
    for (int host = 0; host < topLevelItemCount(); ++host)
        for (int i = 0; i < topLevelItem(host)->childCount(); ++i)
            if (const QTreeWidgetItem *item = topLevelItem(host)->child(i); item->checkState(0) == Qt::Unchecked)
                sources.insert(item->data(0, sourceRole).toInt());
    return sources;
}

void LogSourceTree::reveal(int source)
{
    if (QTreeWidgetItem *item = itemOf(source))
        item->setCheckState(0, Qt::Checked);
}

void LogSourceTree::removeSelected()
{
    QList<int> gone;
    for (const QTreeWidgetItem *item : selectedItems()) {
        if (item->data(0, sourceRole).toInt() >= 0)
            gone << item->data(0, sourceRole).toInt();
        for (int i = 0; i < item->childCount(); ++i)
            gone << item->child(i)->data(0, sourceRole).toInt();
    }
    for (const int source : std::as_const(gone))
        m_desk->removeSource(source);
}

void LogSourceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        removeSelected();
    else
        QTreeWidget::keyPressEvent(event);
}

void LogSourceTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString host = item->parent() ? item->parent()->text(0) : item->text(0);
    menu->addAction(tr("Clock of %1…").arg(host), this, [this, host] { emit clockRequested(host); });
    menu->addAction(tr("Close"), QKeySequence(Qt::Key_Delete), this, &LogSourceTree::removeSelected);
    menu->popup(event->globalPos());
}

} // namespace rd
