// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sidebar.h"

#include "gui/theme.h"
#include "gui/widgets/sidebardelegate.h"

#include <QSignalBlocker>

namespace rd {

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    constexpr int sidebarWidth = 208;
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(sidebarWidth);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setProperty("showsFocus", true); // its delegate does
    setAutoFillBackground(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, palette().color(QPalette::Window));
    setPalette(quiet);
    new QListWidgetItem(theme::icon(QStringLiteral("topology")), tr("Topology"), this); // owned by the list
    new QListWidgetItem(theme::icon(QStringLiteral("replicas")), tr("Replicas"), this);
    new QListWidgetItem(theme::icon(QStringLiteral("bundles")), tr("Bundles"), this);
    new QListWidgetItem(theme::icon(QStringLiteral("find")), tr("Diagnosis"), this);
    new QListWidgetItem(theme::icon(QStringLiteral("logs")), tr("Logs"), this);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit chosen(static_cast<Page>(row));
    });
}

void Sidebar::show(Page page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(page));
}

void Sidebar::setRuns(int running, bool question)
{
    QListWidgetItem *line = item(static_cast<int>(Page::Replicas));
    line->setText(question ? tr("Replicas (question)") : running > 0 ? tr("Replicas (%1)").arg(running) : tr("Replicas"));
    line->setIcon(question ? theme::icon(QStringLiteral("state-question"), theme::color(Tone::Active, palette()))
                           : theme::icon(QStringLiteral("replicas")));
}

} // namespace rd
