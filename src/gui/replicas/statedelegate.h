// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>
#include <functional>

namespace rd {

/// Draws items with the shape of their state; where an item has no text of its own, with its word too.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using LookOf = std::function<StateLook(const QModelIndex &)>;
    StateDelegate(LookOf lookOf, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

} // namespace rd
