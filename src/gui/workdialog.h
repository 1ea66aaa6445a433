// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/replicas/promptpanel.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace rd {

class Banner;

/// A dialog in which something is done while it is open: the stage beside its two buttons, questions on the way, and what came of
/// it, all above each other. What is chosen before is the business of who inherits it.
class WorkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WorkDialog(QWidget *parent);

    void showStage(const QString &stage);
    void ask(const Question &question);
    void withdrawQuestion();
    void reject() override;

signals:
    void stopRequested();
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    /// Below what is chosen: question, what came of it, and the buttons. between comes before the buttons.
    void addWork(QBoxLayout *column, QWidget *between = nullptr);
    /// While it runs, Escape and Cancel ask for its end instead of closing.
    void setRunning(bool running) { m_running = running; }
    bool isRunning() const { return m_running; }
    /// Nothing is on its way any more.
    void clearWork();
    Banner *banner() const { return m_banner; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *doButton() const { return m_do; }

private:
    bool m_running = false;
    PromptPanel *m_prompt;
    Banner *m_banner;
    QLabel *m_stage;
    QPushButton *m_cancel;
    QPushButton *m_do;
};

} // namespace rd
