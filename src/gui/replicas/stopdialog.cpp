// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/replicas/stopdialog.h"

#include "gui/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QPushButton>

namespace rd {

StopDialog::StopDialog(const ReplicaOrder &order, StopOutlook outlook, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("stopDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stop"));
    constexpr int usualWidth = 520;
    setMinimumWidth(usualWidth);
    m_column->setContentsMargins(theme::pageMargin, theme::wideGap, theme::pageMargin, theme::wideGap);
    m_column->setSpacing(theme::gap);
    const QString target = order.target;
    switch (outlook) {
    case StopOutlook::NothingChanged:
        addText(tr("Nothing has been changed yet"), tr("So far everything was only looked at. There is nothing to take back."));
        addChoice(QStringLiteral("interruptChoice"), tr("&Stop now"), tr("The run ends. It can be started again at any time."),
                  &StopDialog::interruptChosen);
        break;
    case StopOutlook::StepEnds:
        addText(tr("Something has been changed already"),
                tr("The step at hand can be let come to its end, which leaves both machines in a known state."));
        addChoice(QStringLiteral("afterStepChoice"), tr("Stop &after this step"),
                  tr("No further step is begun. Trying again goes on from there, or everything is cleaned up."),
                  &StopDialog::afterStepChosen);
        addChoice(QStringLiteral("interruptChoice"), tr("Stop at &once"),
                  tr("The step is broken off. Trying again does it once more from its beginning."), &StopDialog::interruptChosen);
        break;
    case StopOutlook::ProgramRuns:
        addText(tr("A program works on %1").arg(target),
                tr("It does not need this window: it can be left alone, or ended before it is done."));
        addChoice(QStringLiteral("interruptChoice"), tr("&Leave it running and detach"),
                  tr("It goes on there to its end. Re-attaching at any time loses nothing of its output."),
                  &StopDialog::interruptChosen);
        if (order.deed == ReplicaOrder::Deed::Create)
            addChoice(
                QStringLiteral("endProgramChoice"), tr("&End it and clean up"),
                tr("It is ended now, and %1 is left half set up. Then what is left is listed, and asked about before it goes.")
                    .arg(target),
                &StopDialog::endProgramChosen);
        break;
    }
    m_column->addStretch(1);
    auto *goOn = new QPushButton(tr("&Go on"), this);
    goOn->setObjectName(QStringLiteral("goOnButton"));
    goOn->setDefault(true);
    connect(goOn, &QPushButton::clicked, this, &QDialog::reject);
    m_column->addWidget(goOn, 0, Qt::AlignRight);
    goOn->setFocus();
}

void StopDialog::addText(const QString &title, const QString &text)
{
    QLabel *heading = plainLabel(this, QStringLiteral("stopTitle"), title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_column->addWidget(heading);
    m_column->addWidget(plainLabel(this, QStringLiteral("stopText"), text));
    m_column->addSpacing(theme::gap);
}

void StopDialog::addChoice(const QString &name, const QString &title, const QString &outcome, void (StopDialog::*chosen)())
{
    auto *button = new QCommandLinkButton(title, outcome, this);
    button->setObjectName(name);
    button->setIcon(theme::icon(QStringLiteral("forward"), theme::color(Tone::Active, palette())));
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        emit(this->*chosen)();
        accept();
    });
    m_column->addWidget(button);
}

} // namespace rd
