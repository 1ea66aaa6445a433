// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editrun.h"
#include "gui/theme.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace rd {

/// Everything a plan says, ready to be read: what is written where, what is lost, what to mind, or why it cannot be; and while it
/// runs, how far each deed is.
class PlanView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void show(const EditPlan &plan);
    using QWidget::show;
    void showDeed(int index, const DeedReport &report);

private:
    struct DeedRow
    {
        QLabel *icon = nullptr;
        QLabel *notes = nullptr;
    };
    void addHeading(const QString &text);
    QLabel *addSentence(const StateLook &look, const QString &name, const QString &text, const QString &below = {});
    void addDeed(const Deed &deed);

    QWidget *m_content = nullptr;
    QBoxLayout *m_column = nullptr;
    QList<DeedRow> m_deeds;
};

} // namespace rd
