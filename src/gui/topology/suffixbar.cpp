// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/suffixbar.h"

#include "gui/theme.h"
#include "models/facts.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace rd {

SuffixBar::SuffixBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_row->setContentsMargins(theme::gap, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(line);
    m_row->addSpacing(theme::gap);
    m_row->addWidget(new QLabel(tr("Data:"), this));
}

void SuffixBar::setSuffixes(const Snapshot &snapshot)
{
    const QStringList suffixes = snapshot.suffixes();
    QStringList known;
    for (const auto &[suffix, button] : std::as_const(m_buttons))
        known << suffix;
    if (suffixes == known)
        return;
    const QSet<QString> wereHidden = hidden();
    for (const auto &[suffix, button] : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    for (const QString &suffix : suffixes) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("suffixButton"));
        button->setText(suffixTitle(snapshot, suffix));
        button->setToolTip(tr("Show the replication of %1").arg(suffix));
        button->setCheckable(true);
        button->setChecked(!wereHidden.contains(suffix));
        button->setAutoRaise(true);
        connect(button, &QToolButton::toggled, this, &SuffixBar::changed);
        m_row->addWidget(button);
        m_buttons.append({suffix, button});
    }
}

QSet<QString> SuffixBar::hidden() const
{
    QSet<QString> all;
    for (const auto &[suffix, button] : m_buttons)
        if (!button->isChecked())
            all.insert(suffix);
    return all;
}

QStringList SuffixBar::shown() const
{
    QStringList all;
    for (const auto &[suffix, button] : m_buttons)
        if (button->isChecked())
            all << suffix;
    return all;
}

} // namespace rd
