// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editrun.h"
#include "gui/workdialog.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace rd {

class PlanView;

/// One change of the topology from the choice of servers over the plan and the typed name to its end. The plan follows every
/// choice at once; nothing happens before the person says so, and Cancel is what Enter means.
class EditDialog : public WorkDialog
{
    Q_OBJECT
public:
    EditDialog(const SnapshotPtr &snapshot, const TopologyEdit &edit, QWidget *parent = nullptr);

    const EditPlan &plan() const { return m_plan; }
    void showDeed(int index, const DeedReport &report);
    void showEnd(const EditReport &report);

signals:
    void carryOutRequested(const rd::EditPlan &plan);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class State { Choosing, Running, Ended };
    void setUpInputs();
    void setUpColumn();
    QComboBox *addServers(const QString &name, const QString &label, const ServerId &chosen);
    void replan();
    void refresh();
    void begin();
    TopologyEdit chosen() const;

    SnapshotPtr m_snapshot;
    TopologyEdit m_edit;
    EditPlan m_plan;
    State m_state = State::Choosing;
    QLabel *m_heading;
    QWidget *m_inputs;
    QFormLayout *m_form;
    QComboBox *m_first = nullptr;
    QComboBox *m_second = nullptr;
    QComboBox *m_suffix = nullptr;
    QComboBox *m_id = nullptr;
    PlanView *m_view;
    QWidget *m_confirm;
    QLabel *m_confirmLabel;
    QLineEdit *m_typed;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::EditPlan)
Q_DECLARE_METATYPE(rd::DeedReport)
