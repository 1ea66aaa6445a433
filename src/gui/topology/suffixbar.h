// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace rd {

/// A button for each replicated suffix, to show or hide its links. Only worth showing when there are several.
class SuffixBar : public QWidget
{
    Q_OBJECT
public:
    explicit SuffixBar(QWidget *parent = nullptr);

    void setSuffixes(const Snapshot &snapshot);
    bool isUseful() const { return m_buttons.size() > 1; }
    QSet<QString> hidden() const;
    QStringList shown() const;

signals:
    void changed();

private:
    QHBoxLayout *m_row;
    QList<std::pair<QString, QToolButton *>> m_buttons;
};

} // namespace rd
