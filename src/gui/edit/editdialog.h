// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/editrun.h"
#include "gui/replicas/promptpanel.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rd {

class Banner;
class PlanView;

/// One change of the topology from the choice of servers over the plan and the typed name to its end. The plan follows every
/// choice at once; nothing happens before the person says so, and Cancel is what Enter means.
class EditDialog : public QDialog
{
    Q_OBJECT
public:
    EditDialog(const SnapshotPtr &snapshot, const TopologyEdit &edit, QWidget *parent = nullptr);

    const EditPlan &plan() const { return m_plan; }
    void showDeed(int index, const DeedReport &report);
    void showStage(const QString &stage);
    void showEnd(const EditReport &report);
    void ask(const Question &question);
    void withdrawQuestion();

    void reject() override;

signals:
    void carryOutRequested(const rd::EditPlan &plan);
    void stopRequested();
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

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
    PromptPanel *m_prompt;
    Banner *m_banner;
    QLabel *m_stage;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace rd

Q_DECLARE_METATYPE(rd::EditPlan)
Q_DECLARE_METATYPE(rd::DeedReport)
