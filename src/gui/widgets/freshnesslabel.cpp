// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/freshnesslabel.h"

#include "gui/theme.h"
#include "models/facts.h"

#include <QDateTime>

namespace rd {

FreshnessLabel::FreshnessLabel(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("freshness"));
    setTextFormat(Qt::PlainText);
    setContentsMargins(theme::gap, 0, 0, 0);
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &FreshnessLabel::tell);
    tell();
}

void FreshnessLabel::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_stale.clear();
    tell();
}

void FreshnessLabel::setStale(const QString &why)
{
    m_stale = why;
    tell();
}

void FreshnessLabel::setReloading(bool reloading)
{
    m_reloading = reloading;
    tell();
}

void FreshnessLabel::tell()
{
    if (!m_snapshot) {
        setText(m_reloading ? tr("Asking the servers…") : tr("No picture of a domain yet"));
        return;
    }
    const qint64 age = std::max<qint64>(0, m_snapshot->takenAt.secsTo(QDateTime::currentDateTimeUtc()));
    constexpr qint64 fresh = 5;
    const QString text = age < fresh ? tr("Picture taken just now") : tr("Picture taken %1 ago").arg(durationText(age));
    if (m_reloading)
        setText(tr("%1 · asking again…").arg(text));
    else
        setText(m_stale.isEmpty() ? text : tr("%1 · out of date: %2").arg(text, m_stale));
}

void FreshnessLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    tell();
    m_ticks.start();
}

void FreshnessLabel::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    m_ticks.stop();
}

} // namespace rd
