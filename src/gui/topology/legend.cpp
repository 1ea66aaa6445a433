// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/legend.h"

#include "gui/theme.h"
#include "models/facts.h"

#include <QBoxLayout>
#include <QLabel>

namespace rd {

void Legend::show(const Snapshot &snapshot)
{
    delete layout();
    qDeleteAll(findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::wideGap, theme::gap, theme::wideGap, theme::gap);
    row->setSpacing(theme::gap - 2);
    const auto counts = healthCounts(snapshot);
    row->addWidget(new QLabel(counts.isEmpty() ? tr("No replication: there is one server only.") : tr("Directions:"), this));
    for (const auto &[health, count] : counts) {
        const StateLook look = theme::look(health);
        auto *icon = new QLabel(this);
        icon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
        auto *words = new QLabel(tr("%1 %2").arg(count).arg(look.word), this);
        words->setContentsMargins(0, 0, theme::gap, 0);
        row->addWidget(icon);
        row->addWidget(words);
    }
    row->addStretch(1);
    QWidget::show();
}

} // namespace rd
