// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/edit/planview.h"

#include "gui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFontDatabase>

namespace rd {
namespace {

StateLook lookOf(DeedState state)
{
    switch (state) {
    case DeedState::Waiting:
        return {QStringLiteral("state-waiting"), PlanView::tr("Not begun"), Tone::Muted};
    case DeedState::Running:
        return {QStringLiteral("state-running"), PlanView::tr("Running"), Tone::Active};
    case DeedState::Done:
        return {QStringLiteral("state-in-sync"), PlanView::tr("Done"), Tone::Good};
    case DeedState::Failed:
        return {QStringLiteral("state-failing"), PlanView::tr("Failed"), Tone::Bad};
    }
    return {};
}

} // namespace

PlanView::PlanView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("planView"));
    setAccessibleName(tr("What will happen"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void PlanView::show(const EditPlan &plan)
{
    m_deeds.clear();
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, theme::gap, 0);
    m_column->setSpacing(theme::gap);
    if (!plan.refusals.isEmpty())
        addHeading(tr("This cannot be done"));
    for (const Refusal &refusal : plan.refusals)
        addSentence({QStringLiteral("state-failing"), {}, Tone::Bad}, QStringLiteral("refusal"), refusal.reason, refusal.advice);
    if (!plan.deeds.isEmpty())
        addHeading(tr("What will be done"));
    for (const Deed &deed : plan.deeds)
        addDeed(deed);
    if (!plan.losses.isEmpty())
        addHeading(tr("What will be lost for good"));
    for (const QString &loss : plan.losses)
        addSentence({QStringLiteral("state-failing"), {}, Tone::Bad}, QStringLiteral("loss"), loss);
    if (!plan.warnings.isEmpty())
        addHeading(tr("What to mind"));
    for (const QString &warning : plan.warnings)
        addSentence({QStringLiteral("state-warning"), {}, Tone::Warning}, QStringLiteral("warning"), warning);
    if (!plan.evidence.isEmpty())
        addHeading(tr("What speaks for it"));
    for (const QString &evidence : plan.evidence)
        addSentence({QStringLiteral("state-info"), {}, Tone::Muted}, QStringLiteral("evidence"), evidence);
    m_column->addStretch(1);
    setWidget(m_content);
}

void PlanView::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_column->isEmpty() ? 0 : theme::gap, 0, 0);
    m_column->addWidget(heading);
}

QLabel *PlanView::addSentence(const StateLook &look, const QString &name, const QString &text, const QString &below)
{
    auto *icon = new QLabel(m_content);
    icon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
    icon->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::gap / 2);
    words->addWidget(plainLabel(m_content, name, text));
    if (!below.isEmpty()) {
        QLabel *advice = plainLabel(m_content, name + QStringLiteral("Advice"), below);
        QPalette quiet = advice->palette();
        quiet.setColor(QPalette::WindowText, theme::color(Tone::Muted, quiet));
        advice->setPalette(quiet);
        words->addWidget(advice);
    }
    row->addLayout(words, 1);
    m_column->addLayout(row);
    return icon;
}

void PlanView::addDeed(const Deed &deed)
{
    QLabel *icon =
        addSentence(lookOf(DeedState::Waiting), QStringLiteral("deed"), tr("On %1: %2").arg(deed.host.fqdn(), deed.title));
    icon->setAccessibleName(lookOf(DeedState::Waiting).word);
    QLabel *exact = plainLabel(m_content, QStringLiteral("deedText"), deedText(deed));
    exact->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QPalette quiet = exact->palette();
    quiet.setColor(QPalette::WindowText, theme::color(Tone::Muted, quiet));
    exact->setPalette(quiet);
    exact->setContentsMargins(theme::smallIcon + theme::gap, 0, 0, 0);
    m_column->addWidget(exact);
    QLabel *notes = plainLabel(m_content, QStringLiteral("deedNotes"));
    notes->setContentsMargins(theme::smallIcon + theme::gap, 0, 0, 0);
    notes->hide();
    m_column->addWidget(notes);
    m_deeds.append(DeedRow{icon, notes});
}

void PlanView::showDeed(int index, const DeedReport &report)
{
    if (index < 0 || index >= m_deeds.size())
        return;
    const StateLook look = lookOf(report.state);
    const DeedRow &row = m_deeds[index];
    row.icon->setPixmap(theme::icon(look, palette()).pixmap(theme::smallIcon, theme::smallIcon));
    row.icon->setAccessibleName(look.word);
    row.icon->setToolTip(look.word);
    row.notes->setText(report.notes.join(u'\n'));
    row.notes->setVisible(!report.notes.isEmpty());
    if (report.state == DeedState::Running)
        ensureWidgetVisible(row.icon);
}

} // namespace rd
