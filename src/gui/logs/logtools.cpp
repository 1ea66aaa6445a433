// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/logs/logtools.h"

#include "gui/theme.h"

#include <QToolButton>

namespace rd {

QToolButton *logTool(QWidget *parent, const QString &name, const QString &icon, const QString &title, const QString &keys)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(title);
    button->setToolTip(keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace rd
