// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workdialog.h"

#include "gui/widgets/banner.h"
#include "gui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace rd {

WorkDialog::WorkDialog(QWidget *parent)
    : QDialog(parent),
      m_prompt(new PromptPanel(this)),
      m_banner(new Banner(this)),
      m_stage(plainLabel(this, QStringLiteral("stageLabel"))),
      m_cancel(new QPushButton(this)),
      m_do(new QPushButton(this))
{
    m_banner->setObjectName(QStringLiteral("banner"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_do->setObjectName(QStringLiteral("doButton"));
    connect(m_cancel, &QPushButton::clicked, this, &WorkDialog::reject);
    connect(m_prompt, &PromptPanel::answered, this, &WorkDialog::answered);
    connect(m_prompt, &PromptPanel::refused, this, &WorkDialog::answerRefused);
}

void WorkDialog::addWork(QBoxLayout *column, QWidget *between)
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stage, 1);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    column->addWidget(m_prompt);
    column->addWidget(m_banner);
    if (between)
        column->addWidget(between);
    column->addLayout(buttons);
    m_prompt->hide();
    m_banner->hide();
}

void WorkDialog::showStage(const QString &stage)
{
    m_stage->setText(stage);
}

void WorkDialog::ask(const Question &question)
{
    m_prompt->ask(question);
}

void WorkDialog::withdrawQuestion()
{
    m_prompt->dismiss();
}

void WorkDialog::clearWork()
{
    m_stage->clear();
    m_prompt->dismiss();
}

void WorkDialog::reject()
{
    if (m_running)
        emit stopRequested(); // what was begun is told when it ends
    else
        QDialog::reject();
}

} // namespace rd
